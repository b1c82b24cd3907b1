--liquibase formatted sql

--changeset core.identity:0001-create-account
--comment: One row for each person who has ever logged in; the key of UAE PASS may move to another row, the Emirates ID decides.
create table core.account (
  id uuid primary key default uuidv7(),
  uae_pass_uuid text unique,
  emirates_id text not null unique,
  user_type text not null,
  name_ar text,
  name_en text,
  mobile text,
  email text,
  language text not null check (language in ('ar', 'en')),
  created_at timestamptz not null,
  last_login_at timestamptz not null,
  check (name_ar is not null or name_en is not null)
);
--rollback drop table core.account;
