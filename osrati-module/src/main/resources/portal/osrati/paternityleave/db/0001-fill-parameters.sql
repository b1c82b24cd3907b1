--liquibase formatted sql

--changeset osrati.paternityleave:0001-fill-parameters
--comment: The private sector's six months are no source for the federal rule; the authority must confirm its own.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.paternityleave.days', '3', 'working days', '2009-01-01', '2023-05-31', 'press, 2020, and the authority''s statement of 14 May 2023', 'B', null),
  ('osrati.paternityleave.days', '5', 'working days', '2023-06-01', null, 'u.ae, maternity and paternity leave in the federal government', 'A', 'the number is official; that working days are meant and the first day are from memory'),
  ('osrati.paternityleave.window', '1', 'months', '2009-01-01', '2023-05-31', 'the authority''s statement of 14 May 2023, press', 'B', 'from the birth'),
  ('osrati.paternityleave.window', '6', 'months', '2023-06-01', null, 'memory', 'M', 'from the birth; the authority must confirm it'),
  ('osrati.paternityleave.birth-in-state', 'true', 'yes or no', '2009-01-01', '2023-05-31', 'the authority''s statement of 14 May 2023, press', 'B', null),
  ('osrati.paternityleave.birth-in-state', 'false', 'yes or no', '2023-06-01', null, 'sample', 'NONE', 'the authority must say whether a birth abroad counts');
--rollback delete from core.parameter where key like 'osrati.paternityleave.%';
