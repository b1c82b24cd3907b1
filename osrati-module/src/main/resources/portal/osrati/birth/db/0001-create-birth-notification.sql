--liquibase formatted sql

--changeset osrati.birth:0001-create-birth-notification
create table osrati.birth_notification (
  number text primary key,
  agency text not null,
  born_on date not null,
  facility_ar text,
  facility_en text,
  causes uuid[] not null,
  told_at timestamptz not null,
  annulled_on date
);
--rollback drop table osrati.birth_notification;
