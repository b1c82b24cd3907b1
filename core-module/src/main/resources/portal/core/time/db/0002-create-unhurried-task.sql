--liquibase formatted sql

--changeset core.time:0002-create-unhurried-task
--comment: The same again for jobs that take long; and what is due is found by its priority first.
create table core.unhurried_task (like core.scheduled_tasks including all);
create index scheduled_tasks_priority on core.scheduled_tasks (priority desc, execution_time);
--rollback drop index core.scheduled_tasks_priority; drop table core.unhurried_task;
