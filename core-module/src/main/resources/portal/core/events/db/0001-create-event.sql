--liquibase formatted sql

--changeset core.events:0001-create-event
--comment: What an agency told, as it told it; never changed. The body is its canonical JSON, the digest its SHA-256.
create table core.event (
  id uuid primary key,
  source text not null,
  event_id text not null,
  agency text not null,
  type text not null,
  subject text not null,
  sequence bigint not null,
  time timestamptz not null,
  received_at timestamptz not null,
  digest bytea not null,
  body text not null,
  constraint event_once unique (source, event_id)
);
create index event_of_subject on core.event (source, subject, sequence);
--rollback drop table core.event;

--changeset core.events:0001-create-event-outcome
--comment: What became of an event; a row of its own, because rewriting the event would copy its body.
create table core.event_outcome (
  event uuid primary key references core.event,
  outcome text not null check (outcome in ('PROCESSED', 'SUPERSEDED', 'PARKED')),
  at timestamptz not null
);
create index event_outcome_parked on core.event_outcome (at) where outcome = 'PARKED';
--rollback drop table core.event_outcome;
