--liquibase formatted sql

--changeset osrati.newborn:0001-fill-fees
--comment: Figures without a source are samples and shown as such until the agency tells its own.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.newborn.fee-birth-certificate', '65', 'AED', '2020-01-01', '2025-05-31', 'service page of the ministry of health, 2024', 'A', 'with the electronic payment; both days are stand-ins'),
  ('osrati.newborn.fee-birth-certificate', '65', 'AED', '2025-06-01', null, 'sample', 'NONE', 'the health services changed the fee in 2025 and must supply it; this is the one before'),
  ('osrati.newborn.fee-id-card', '100', 'AED', '2011-01-01', null, 'press, 2018 and 2019', 'B', 'citizen, five years'),
  ('osrati.newborn.fee-id-card-online', '40', 'AED', '2018-01-01', null, 'press, 2018 and 2024', 'B', 'service fee of an application online'),
  ('osrati.newborn.fee-passport', '50', 'AED', '2025-01-01', null, 'two private pages, 2025', 'C', 'first day is a stand-in'),
  ('osrati.newborn.fee-health-card', '20', 'AED', '2024-01-01', null, 'service page of the health services', 'A', 'citizen'),
  ('osrati.newborn.fee-health-card-online', '15', 'AED', '2024-01-01', null, 'service page of the health services', 'A', 'fee of the smart application'),
  ('osrati.newborn.fee-family-book-line', '10', 'AED', '2022-10-03', null, 'sample', 'NONE', 'the authority must supply the fee'),
  ('osrati.newborn.fee-delivery', '15', 'AED', '2024-01-01', null, 'sample', 'NONE', 'the post must supply the fee');
--rollback delete from core.parameter where key like 'osrati.newborn.fee-%';

--changeset osrati.newborn:0001-fill-deadlines
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.newborn.register-within', '30', 'days', '2020-12-01', null, 'press, 2025, on the move of registration to the health services', 'B', 'from the birth'),
  ('osrati.newborn.time', '48', 'hours', '2021-11-01', null, 'press and service pages of its parts, 2022 to 2025', 'C', 'the longest of the parts; no agency has told that of the whole');
--rollback delete from core.parameter where key in ('osrati.newborn.register-within', 'osrati.newborn.time');

