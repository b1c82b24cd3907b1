--liquibase formatted sql

--changeset osrati.schoolregistration:0001-create-school-window
create table osrati.school_window (
  school_year text primary key,
  from_day date not null,
  to_day date not null,
  cause uuid not null
);
--rollback drop table osrati.school_window;

--changeset osrati.schoolregistration:0001-create-school-child
create table osrati.school_child (
  child uuid primary key,
  born_on date not null
);
create index on osrati.school_child (born_on);
--rollback drop table osrati.school_child;

--changeset osrati.schoolregistration:0001-create-school-place
create table osrati.school_place (
  reference text primary key,
  application uuid not null unique,
  child uuid not null,
  school_year text not null,
  school_ar text not null,
  school_en text not null,
  given_on date not null,
  cause uuid not null
);
create index on osrati.school_place (child);
--rollback drop table osrati.school_place;
