--liquibase formatted sql

--changeset core.people:0003-create-circumstance
--comment: Where a person works and lives, and orders that hide where. Of a home only what nearness needs is kept, and nothing of a protected one.
create table core.employment_spell (
  id uuid primary key default uuidv7(),
  person uuid not null references core.person,
  employer text not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  cause uuid not null,
  unique (person, employer, cause)
);
create table core.residence (
  person uuid primary key references core.person,
  emirate text not null,
  zone text,
  zone_ar text,
  zone_en text,
  latitude numeric(8, 5),
  longitude numeric(8, 5),
  valid_from date,
  source text not null,
  as_of timestamptz not null
);
create table core.protection (
  id uuid primary key default uuidv7(),
  person uuid not null references core.person,
  against uuid references core.person,
  valid_from date not null,
  valid_to date,
  source text not null,
  cause uuid not null,
  constraint protection_told_once unique nulls not distinct (person, against, cause)
);
create index protection_against on core.protection (against) where against is not null;
create view core.protection_in_force as
  select p.person, p.against, p.valid_from, p.valid_to
  from core.protection p
  where not exists (select from core.annulled_cause a where a.cause = p.cause);
--rollback drop view core.protection_in_force; drop table core.protection; drop table core.residence; drop table core.employment_spell;
