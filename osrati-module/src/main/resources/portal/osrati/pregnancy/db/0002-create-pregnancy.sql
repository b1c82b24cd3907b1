--liquibase formatted sql

--changeset osrati.pregnancy:0002-create-pregnancy-plan
--comment: Only those that go on: what has ended is not kept.
create table osrati.pregnancy_plan (
  number text primary key,
  mother text not null,
  due_date date not null
);
create index pregnancy_plan_mother on osrati.pregnancy_plan (mother);
--rollback drop table osrati.pregnancy_plan;

--changeset osrati.pregnancy:0002-create-pregnancy-appointment
create table osrati.pregnancy_appointment (
  id text primary key,
  pregnancy text not null,
  mother text not null,
  facility_ar text not null,
  facility_en text not null,
  starts_at timestamptz not null
);
create index pregnancy_appointment_pregnancy on osrati.pregnancy_appointment (pregnancy);
create index pregnancy_appointment_mother on osrati.pregnancy_appointment (mother);
--rollback drop table osrati.pregnancy_appointment;
