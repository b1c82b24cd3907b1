--liquibase formatted sql

--changeset osrati.schoolseat:0001-create-school-seat
create table osrati.school_seat (
  reference text primary key,
  child uuid not null,
  school_year text not null,
  asked_zone text,
  asked_at timestamptz not null,
  agency_reference text,
  zone_ar text,
  zone_en text,
  reserved_on date,
  released_on date
);
create index on osrati.school_seat (child);
--rollback drop table osrati.school_seat;
