--liquibase formatted sql

--changeset osrati.birth:0001-create-birth-notification
create table osrati.birth_notification (
  number text primary key,
  delivery text not null,
  mother text,
  father text,
  born_on date not null,
  in_state boolean not null,
  alive boolean not null,
  annulled boolean not null default false,
  cause uuid not null
);
create index birth_notification_delivery on osrati.birth_notification (delivery);
--rollback drop table osrati.birth_notification;
