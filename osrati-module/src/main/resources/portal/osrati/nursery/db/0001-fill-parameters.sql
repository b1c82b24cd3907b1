--liquibase formatted sql

--changeset osrati.nursery:0001-fill-parameters
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.nursery.age-below', '4', 'years', '1983-01-01', '2023-01-01', 'Federal Law 5 of 1983', 'A', 'under four years'),
  ('osrati.nursery.age-below', '4', 'years', '2023-01-02', null, 'Federal Decree-Law 51 of 2022', 'A', 'from one day to four years'),
  ('osrati.nursery.suggest-after', '45', 'days', '1983-01-01', null, 'choice of the portal', 'NONE', 'from the birth, half way through a federal maternity leave'),
  ('osrati.nursery.consent-days', '30', 'days', '1983-01-01', null, 'choice of the portal', 'NONE', 'how long a nursery may answer before the contact is taken back');
--rollback delete from core.parameter where key like 'osrati.nursery.%';
