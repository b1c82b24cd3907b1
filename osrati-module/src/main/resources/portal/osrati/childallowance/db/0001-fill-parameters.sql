--liquibase formatted sql

--changeset osrati.childallowance:0001-fill-parameters
--comment: How much it is only the authority says; the portal never names an amount of its own.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.childallowance.citizen-only', 'true', 'yes or no', '1981-01-01', null, 'memory', 'M', 'of the employee; the authority must confirm it');
--rollback delete from core.parameter where key like 'osrati.childallowance.%';
