--liquibase formatted sql

--changeset core.photos:0002-fill-limits
--comment: A passport photo is 4.5 by 5.5 cm on the government portal, one of the family book 3.5 by 4.5; both fit.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('core.photos.max-bytes', '5242880', 'bytes', '2020-12-01', null, 'choice of the portal', 'NONE', 'five megabytes'),
  ('core.photos.min-width', '420', 'pixels', '2020-12-01', null, 'sample', 'NONE', 'the authority must supply it'),
  ('core.photos.min-height', '540', 'pixels', '2020-12-01', null, 'sample', 'NONE', 'the authority must supply it'),
  ('core.photos.narrowest', '70', '% of the height', '2020-12-01', null, 'sample', 'NONE', 'width'),
  ('core.photos.widest', '86', '% of the height', '2020-12-01', null, 'sample', 'NONE', 'width'),
  ('core.photos.keep-for', '90', 'days', '2020-12-01', null, 'choice of the portal', 'NONE', 'long enough for the agency to decide and a person to look');
--rollback delete from core.parameter where key like 'core.photos.%';
