--liquibase formatted sql

--changeset core.time:0001-create-scheduled-tasks
--comment: db-scheduler's table, with the indexes its documentation asks for.
create table core.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on core.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on core.scheduled_tasks (last_heartbeat);
--rollback drop table core.scheduled_tasks;
