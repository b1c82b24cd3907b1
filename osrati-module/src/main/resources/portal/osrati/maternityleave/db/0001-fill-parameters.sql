--liquibase formatted sql

--changeset osrati.maternityleave:0001-fill-parameters
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.maternityleave.days', '60', 'calendar days', '2009-01-01', '2016-10-31', 'memory', 'M', 'two months'),
  ('osrati.maternityleave.days', '90', 'calendar days', '2016-11-01', null, 'u.ae, maternity and paternity leave in the federal government', 'A', 'the number is official; the first day and that calendar days are meant are from memory'),
  ('osrati.maternityleave.permanent-only', 'true', 'yes or no', '2009-01-01', null, 'u.ae, maternity and paternity leave in the federal government', 'A', 'before November 2016 a stand-in'),
  ('osrati.maternityleave.before-birth', '30', 'days', '2009-01-01', null, 'memory', 'M', 'how long before the birth she may begin it');
--rollback delete from core.parameter where key like 'osrati.maternityleave.%';
