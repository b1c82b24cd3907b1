--liquibase formatted sql

--changeset core.people:0003-create-circumstance
--comment: Where a person works and lives, and orders that hide where. What holds on a day is the fact with the latest beginning.
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
  id uuid primary key default uuidv7(),
  person uuid not null references core.person,
  emirate text not null,
  area text,
  latitude numeric(8, 5),
  longitude numeric(8, 5),
  valid_from date not null,
  valid_to date,
  source text not null,
  cause uuid not null,
  unique (person, cause)
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
create table core.protection_end (
  person uuid not null references core.person,
  day date not null,
  source text not null,
  cause uuid not null,
  primary key (person, cause)
);
create view core.protection_in_force as
  select p.person, p.against, p.valid_from,
    least(p.valid_to, (select min(e.day) from core.protection_end e
      where e.person = p.person and e.day >= p.valid_from
        and not exists (select from core.annulled_cause a where a.cause = e.cause))) valid_to
  from core.protection p
  where not exists (select from core.annulled_cause a where a.cause = p.cause);
--rollback drop view core.protection_in_force; drop table core.protection_end; drop table core.protection; drop table core.residence; drop table core.employment_spell;
