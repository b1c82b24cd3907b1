--liquibase formatted sql

--changeset core.people:0004-create-delegation
create table core.delegation (
  id uuid primary key,
  giver text not null,
  helper text not null,
  subject uuid not null references core.person,
  matters text not null,
  valid_from date not null,
  valid_to date not null,
  given_at timestamptz not null,
  revoked_at timestamptz,
  check (giver <> helper),
  check (valid_to >= valid_from)
);
create index delegation_helper on core.delegation (helper) where revoked_at is null;
create index delegation_giver on core.delegation (giver);
create table core.delegation_try (
  giver text not null,
  at timestamptz not null
);
create index delegation_try_giver on core.delegation_try (giver, at);
--rollback drop table core.delegation_try; drop table core.delegation;
