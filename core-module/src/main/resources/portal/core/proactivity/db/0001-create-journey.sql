--liquibase formatted sql

--changeset core.proactivity:0001-create-journey
--comment: What the event told is replaced by its correction; what was learnt later is kept. Persons repeats the roles for searching.
create table core.journey (
  id uuid primary key,
  bundle text not null,
  begun_by text not null,
  matter text not null,
  subject uuid,
  roles jsonb not null,
  persons text[] not null,
  told jsonb not null,
  learnt jsonb not null default '{}',
  happened text[] not null default '{}',
  endings text[] not null default '{}',
  parted text[] not null default '{}',
  cause uuid not null,
  document uuid,
  path text not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  unique (bundle, matter)
);
create index journey_subject on core.journey (subject) where subject is not null;
create index journey_matter on core.journey (matter);
create index journey_persons on core.journey using gin (persons);
--rollback drop table core.journey;

--changeset core.proactivity:0001-create-ending
--comment: How stages of life ended; kept also where no stage had begun yet, because the order of telling must not matter.
create table core.ending (
  id uuid primary key default uuidv7(),
  cause uuid not null,
  kind text not null,
  matter text not null,
  begun_by text[] not null,
  subject uuid,
  persons text[] not null,
  kept_from text[] not null default '{}',
  told_at timestamptz not null,
  lifted_at timestamptz,
  constraint ending_once unique nulls not distinct (cause, kind, matter, subject)
);
create index ending_matter on core.ending (matter) where lifted_at is null;
create index ending_subject on core.ending (subject) where lifted_at is null;
create index ending_persons on core.ending using gin (persons);
--rollback drop table core.ending;

--changeset core.proactivity:0001-create-offer
create table core.offer (
  id uuid primary key,
  journey uuid not null,
  service text not null,
  occasion text not null,
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
create table core.offer_consent (
  offer uuid not null,
  person text not null,
  at timestamptz not null,
  primary key (offer, person)
);
--rollback drop table core.offer_consent; drop table core.offer;

--changeset core.proactivity:0001-create-milestone
--comment: Scanned by all nodes in the order of the partial index, which holds only what has not come.
create table core.milestone (
  id uuid primary key default uuidv7(),
  journey uuid not null,
  offer uuid,
  key text not null,
  due_on date not null,
  useful_until date not null,
  reached boolean not null default false,
  constraint milestone_once unique nulls not distinct (journey, offer, key)
);
create index milestone_due on core.milestone (due_on, id) where not reached;
create index milestone_offer on core.milestone (offer) where offer is not null and not reached;
--rollback drop table core.milestone;
