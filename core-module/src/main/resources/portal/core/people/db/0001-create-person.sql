--liquibase formatted sql

--changeset core.people:0001-create-person
--comment: A newborn has a notification number before an Emirates ID; what the register told is null until it was asked. same_as names the row that went on when two turned out to be one person.
create table core.person (
  id uuid primary key default uuidv7(),
  emirates_id text unique,
  notification_number text unique,
  same_as uuid references core.person,
  born_at timestamptz,
  birth_sex text,
  birth_cause uuid,
  name_ar text,
  name_en text,
  birth_date date,
  sex text,
  nationality text,
  mobile text,
  email text,
  emirate text,
  alive boolean,
  died_on date,
  protected boolean not null default false,
  language text,
  as_of timestamptz,
  family_as_of timestamptz,
  check (as_of is null or (birth_date is not null and sex is not null and nationality is not null and alive is not null))
);
create index person_same_as on core.person (same_as) where same_as is not null;
--rollback drop table core.person;
