--liquibase formatted sql

--changeset core.people:0001-create-person
create table core.person (
  emirates_id text primary key,
  name_ar text,
  name_en text,
  birth_date date not null,
  sex text not null,
  nationality text not null,
  mobile text,
  email text,
  emirate text,
  alive boolean not null,
  language text,
  as_of timestamptz not null
);
--rollback drop table core.person;
