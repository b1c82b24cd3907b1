--liquibase formatted sql

--changeset core.audit:0002-create-audit-check
--comment: What each check of the chain found; zero where nothing was broken.
create table core.audit_check (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  sealed bigint not null,
  broken_at bigint not null,
  unsealed bigint not null,
  head text not null
);
--rollback drop table core.audit_check;
