--liquibase formatted sql

--changeset core.applications:0001-create-application
create table core.application (
  id uuid primary key,
  reference text not null unique,
  service text not null,
  applicant text not null,
  subject uuid,
  journey uuid not null,
  verdict uuid not null unique,
  offer uuid unique,
  cause uuid not null,
  occasion text not null,
  state text not null,
  situation text not null,
  facts text not null,
  choices text not null,
  fee_fils bigint not null,
  fee_lines text not null,
  payment_order uuid,
  agency_reference text,
  created_at timestamptz not null,
  submitted_at timestamptz,
  promised_by timestamptz,
  decided_at timestamptz,
  reason_code text,
  reason_ar text,
  reason_en text,
  version int not null
);
create index application_applicant on core.application (applicant);
create index application_subject on core.application (subject) where subject is not null;
create index application_journey on core.application (journey);
create index application_payment_order on core.application (payment_order) where payment_order is not null;
create table core.application_step (
  number bigint generated always as identity primary key,
  application uuid not null,
  at timestamptz not null,
  step text not null
);
create index application_step_application on core.application_step (application);
--rollback drop table core.application_step; drop table core.application;
