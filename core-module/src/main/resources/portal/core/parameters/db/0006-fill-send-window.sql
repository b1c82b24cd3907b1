--liquibase formatted sql

--changeset core.parameters:0006-fill-send-window
--comment: Stands here because rooms are migrated in alphabetical order and notifications come before parameters.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('core.notifications.window', '08:00-21:00', 'hours of the day in the Gulf', '2020-01-01', null, 'The portal''s own manners', 'NONE', 'No SMS or e-mail leaves outside these hours');
--rollback delete from core.parameter where key = 'core.notifications.window';
