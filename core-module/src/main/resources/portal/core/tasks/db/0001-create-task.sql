--liquibase formatted sql

--changeset core.tasks:0001-create-task
--comment: A closed task has either what a person wrote or, without a note, was tried again by the portal.
create table core.task (
  id uuid primary key,
  rule text not null,
  matter text not null,
  cause uuid,
  created_at timestamptz not null,
  taken_by uuid,
  taken_at timestamptz,
  done_by uuid,
  done_at timestamptz,
  note text,
  check ((taken_by is null) = (taken_at is null)),
  check ((done_by is null) = (done_at is null))
);
create unique index task_waiting on core.task (rule, matter) where done_at is null;
create index task_created_at on core.task (created_at) where done_at is null;
create index task_done_at on core.task (done_at) where done_at is not null;
create index task_matter on core.task (matter);
--rollback drop table core.task;
