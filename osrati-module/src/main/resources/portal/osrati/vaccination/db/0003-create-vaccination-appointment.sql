--liquibase formatted sql

--changeset osrati.vaccination:0003-create-vaccination-appointment
create table osrati.vaccination_appointment (
  id text primary key,
  child uuid not null,
  facility_ar text not null,
  facility_en text not null,
  starts_at timestamptz not null,
  standing text not null
);
create index vaccination_appointment_child on osrati.vaccination_appointment (child);
--rollback drop table osrati.vaccination_appointment;
