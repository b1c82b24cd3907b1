--liquibase formatted sql

--changeset osrati.familybook:0001-fill-parameters
--comment: No source tells the fee; the figure is a sample, shown as such until the authority gives one.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.familybook.fee-issue', '100', 'AED', '1971-12-02', null, 'sample', 'NONE', 'the authority must supply the fee; base is the Cabinet resolution on its fees, in force 2022-10-03'),
  ('osrati.familybook.time', '48', 'hours', '2022-07-29', null, 'service page of the authority, June 2023', 'A', null);
--rollback delete from core.parameter where key like 'osrati.familybook.%';
