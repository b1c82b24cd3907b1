--liquibase formatted sql

--changeset core.notifications:0002-create-notification-wish
--comment: Who has told nothing wants to hear by every channel.
create table core.notification_wish (
  person text primary key,
  sms boolean not null,
  email boolean not null
);
--rollback drop table core.notification_wish;
