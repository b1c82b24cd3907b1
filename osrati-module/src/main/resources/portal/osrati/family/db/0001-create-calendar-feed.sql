--liquibase formatted sql

--changeset osrati.family:0001-create-calendar-feed
--comment: The address holds a secret; only its hash is kept.
create table osrati.calendar_feed (
  owner text primary key,
  token_hash bytea not null unique,
  created_at timestamptz not null
);
--rollback drop table osrati.calendar_feed;
