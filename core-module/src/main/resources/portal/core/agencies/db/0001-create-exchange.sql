--liquibase formatted sql

--changeset core.agencies:0001-create-exchange
--comment: That a question was asked, about whom, why and with what outcome; never what was said.
create table core.exchange (
  id uuid primary key default uuidv7(),
  agency text not null,
  operation text not null,
  person char(15),
  purpose text,
  cause uuid,
  at timestamptz not null,
  outcome text not null check (outcome in ('ANSWERED', 'NOT_FOUND', 'REFUSED', 'UNAVAILABLE')),
  duration_millis int not null,
  correlation uuid not null
);
create index exchange_of_agency on core.exchange (agency, at desc);
create index exchange_of_person on core.exchange (person, at desc) where person is not null;
--rollback drop table core.exchange;
