--liquibase formatted sql

--changeset core.notifications:0003-create-hush
--comment: What is kept back after a sad event. The anchor is the narrowest of what it covers, by which it is found.
create table core.hush (
  id uuid primary key default uuidv7(),
  cause uuid not null,
  person text,
  subject uuid,
  journey uuid,
  anchor text generated always as (coalesce(subject::text, journey::text, person)) stored,
  tones text[] not null,
  channels text[] not null,
  since timestamptz not null,
  duty_from timestamptz not null,
  until timestamptz,
  lifted_at timestamptz,
  constraint hush_once unique nulls not distinct (cause, person, subject, journey),
  check (num_nonnulls(person, subject, journey) > 0)
);
create index hush_anchor on core.hush (anchor) where lifted_at is null;
--rollback drop table core.hush;
