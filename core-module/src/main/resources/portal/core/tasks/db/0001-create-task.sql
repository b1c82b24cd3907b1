--liquibase formatted sql

--changeset core.tasks:0001-create-task
create table core.task (
  id uuid primary key,
  rule text not null,
  matter text not null,
  cause uuid,
  created_at timestamptz not null,
  done_at timestamptz
);
create unique index task_waiting on core.task (rule, matter) where done_at is null;
create index task_created_at on core.task (created_at) where done_at is null;
create index task_matter on core.task (matter);
--rollback drop table core.task;
