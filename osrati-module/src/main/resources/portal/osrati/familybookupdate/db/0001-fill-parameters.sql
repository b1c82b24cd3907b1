--liquibase formatted sql

--changeset osrati.familybookupdate:0001-fill-parameters
--comment: No source tells the fee; the figure is a sample, shown as such until the authority gives one.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.familybookupdate.fee', '100', 'AED', '1971-12-02', null, 'sample', 'NONE', 'the authority must supply the fee'),
  ('osrati.familybookupdate.time', '48', 'hours', '2022-07-29', null, 'service page of the authority, June 2023', 'A', null),
  ('osrati.familybookupdate.ask-after', '30', 'days', '2020-01-01', null, 'The portal''s own manners', 'NONE', 'from the day a divorce or a death is told');
--rollback delete from core.parameter where key like 'osrati.familybookupdate.%';
