--liquibase formatted sql

--changeset osrati.marriagegrant:0001-fill-parameters
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.marriagegrant.amount', '70000', 'AED', '2017-01-01', null, 'Cabinet Resolution 5 of 2017, as reported 2017 to 2025', 'B', 'one payment'),
  ('osrati.marriagegrant.husband-min-age', '21', 'years', '2017-01-01', null, 'Cabinet Resolution 5 of 2017, as reported', 'B', 'at the contract'),
  ('osrati.marriagegrant.wife-min-age', '18', 'years', '2017-01-01', null, 'Cabinet Resolution 5 of 2017, as reported', 'B', 'at the contract'),
  ('osrati.marriagegrant.income-cap', '25000', 'AED/month', '2017-01-01', null, 'Cabinet Resolution 5 of 2017, as reported', 'B', 'at most; without pension deduction and housing allowance'),
  ('osrati.marriagegrant.apply-within', '6', 'months', '2017-01-01', null, 'press, 2018 and 2022', 'B', 'from the contract; day clamped, not extended over holidays'),
  ('osrati.marriagegrant.decision-time', '30', 'working days', '2017-01-01', null, 'sample', 'NONE', 'no source; the ministry must supply it');
--rollback delete from core.parameter where key like 'osrati.marriagegrant.%';
