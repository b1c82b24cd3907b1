--liquibase formatted sql

--changeset core.verification:0001-create-verification-hour
--comment: How many asked in an hour, for the sign that somebody tries numbers; nothing of who asked or for what.
create table core.verification_hour (
  begins_at timestamptz primary key,
  asked bigint not null,
  missed bigint not null,
  check (missed between 0 and asked)
);
--rollback drop table core.verification_hour;
