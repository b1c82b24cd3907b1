--liquibase formatted sql

--changeset core.proactivity:0001-create-offer
create table core.journey (
  id uuid primary key,
  bundle text not null,
  matter text not null,
  subject uuid,
  roles text not null,
  about text not null,
  cause uuid not null,
  document uuid,
  path text not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  unique (bundle, matter)
);
create index journey_subject on core.journey (subject) where subject is not null;
create table core.offer (
  id uuid primary key,
  journey uuid not null,
  service text not null,
  person text not null,
  subject uuid,
  verdict uuid not null unique,
  cause uuid not null,
  state text not null,
  made_at timestamptz not null,
  last_day date not null,
  version int not null
);
create index offer_person on core.offer (person);
create index offer_subject on core.offer (subject) where subject is not null;
create index offer_journey on core.offer (journey);
create index offer_last_day on core.offer (last_day) where state in ('OPEN', 'POSTPONED', 'DECLINED');
create table core.milestone (
  id uuid primary key,
  offer uuid not null,
  kind text not null,
  due_on date not null,
  reached boolean not null default false,
  unique (offer, kind)
);
create index milestone_due_on on core.milestone (due_on) where not reached;
--rollback drop table core.milestone; drop table core.offer; drop table core.journey;
