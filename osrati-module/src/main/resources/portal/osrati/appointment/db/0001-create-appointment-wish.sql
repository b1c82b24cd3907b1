--liquibase formatted sql

--changeset osrati.appointment:0001-create-appointment-wish
create table osrati.appointment_wish (
  id uuid primary key,
  person uuid not null,
  asked_by text not null,
  act text not null,
  visit text not null,
  kind text not null,
  emirates_id text,
  notification_number text,
  pregnancy text,
  appointment text,
  slot text,
  starts_at timestamptz not null,
  state text not null,
  told boolean not null
);
create index appointment_wish_person on osrati.appointment_wish (person);
create index appointment_wish_appointment on osrati.appointment_wish (appointment);
create index appointment_wish_pregnancy on osrati.appointment_wish (pregnancy);
--rollback drop table osrati.appointment_wish;

--changeset osrati.appointment:0001-one-wish-at-a-time
--comment: A second click, or a second tab, finds the first one's wish.
create unique index appointment_wish_under_way on osrati.appointment_wish (person, visit)
  where state in ('OPEN', 'ASKED', 'AGREED');
--rollback drop index osrati.appointment_wish_under_way;
