--liquibase formatted sql

--changeset core.identity:0002-create-session
--comment: Whose session it is and little else. The key is a hash, so that whoever reads the table cannot take a session over. Nothing that changes with use is indexed, so that a later last access costs no index write.
create table core.session (
  key uuid primary key,
  account uuid references core.account (id),
  created_at timestamptz not null,
  last_access timestamptz not null,
  attributes bytea
) with (fillfactor = 80);
create index session_account on core.session (account);
--rollback drop table core.session;
