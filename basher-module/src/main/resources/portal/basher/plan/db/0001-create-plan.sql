--liquibase formatted sql

--changeset basher.plan:0001-create-plan
--comment: What an investor thinks of founding; the answers are the guide's, as they stand in its addresses.
create table basher.plan (
  id uuid primary key,
  owner text not null,
  answers jsonb not null,
  legal_form text not null,
  trade_name text,
  told_fils bigint not null,
  told_unknown integer not null,
  told_on date not null,
  changed_at timestamptz not null
);
create index plan_owner on basher.plan (owner, changed_at);
comment on column basher.plan.owner is 'the Emirates ID of whose it is';
comment on column basher.plan.told_fils is 'the least the first year was told to cost when it was kept';
--rollback drop table basher.plan;
