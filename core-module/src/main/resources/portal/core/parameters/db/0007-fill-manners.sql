--liquibase formatted sql

--changeset core.parameters:0007-fill-manners
--comment: Stands here because rooms are migrated in alphabetical order and notifications come before parameters. The days of Ramadan are forecasts, as the feasts after it are.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('core.notifications.window-weekend', '09:00-21:00', 'hours of the day in the Gulf', '2020-01-01', null, 'The portal''s own manners', 'NONE', 'closed keeps messages for the next day'),
  ('core.notifications.window-holiday', '10:00-20:00', 'hours of the day in the Gulf', '2020-01-01', null, 'The portal''s own manners', 'NONE', 'closed keeps messages for the next day'),
  ('core.notifications.window-ramadan', '10:00-17:00', 'hours of the day in the Gulf', '2025-03-01', '2025-03-29', 'forecast; the hours are the portal''s own manners', 'NONE', 'Before the sun goes down'),
  ('core.notifications.window-ramadan', '10:00-17:00', 'hours of the day in the Gulf', '2026-02-18', '2026-03-19', 'forecast; the hours are the portal''s own manners', 'NONE', 'Before the sun goes down'),
  ('core.notifications.window-ramadan', '10:00-17:00', 'hours of the day in the Gulf', '2027-02-08', '2027-03-08', 'forecast; the hours are the portal''s own manners', 'NONE', 'Before the sun goes down'),
  ('core.notifications.humane-delay', '72', 'hours', '2020-01-01', null, 'The portal''s own manners', 'NONE', 'How long what must be said waits after a sad event'),
  ('core.notifications.mourning', '40', 'days', '2020-01-01', null, 'The portal''s own manners', 'NONE', 'How long nothing cheerful is said to somebody who mourns');
--rollback delete from core.parameter where key in ('core.notifications.window-weekend', 'core.notifications.window-holiday', 'core.notifications.window-ramadan', 'core.notifications.humane-delay', 'core.notifications.mourning');
