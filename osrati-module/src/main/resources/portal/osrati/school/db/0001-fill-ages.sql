--liquibase formatted sql

--changeset osrati.school:0001-fill-ages
--comment: The value of 31 August of a calendar year counts for the school year that begins in it.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.school.cut-off', '08-31', 'month and day', '2012-01-01', '2026-08-30', 'the ministry''s announcement of 5 February 2025, as reported', 'A', 'last used for 2025-2026; schools that begin in April keep 31 March'),
  ('osrati.school.cut-off', '12-31', 'month and day', '2026-08-31', null, 'the ministry''s announcement of 8 February 2026, as reported', 'A', 'decided on 17 December 2025; for new admissions from 2026-2027 on'),
  ('osrati.school.kg1-age', '4', 'years', '2012-01-01', null, 'the ministry''s announcements of February 2025 and 2026, as reported', 'A', 'completed on the cut-off day'),
  ('osrati.school.kg2-age', '5', 'years', '2012-01-01', null, 'the ministry''s announcements of February 2025 and 2026, as reported', 'A', 'completed on the cut-off day'),
  ('osrati.school.grade1-age', '6', 'years', '2012-01-01', null, 'the ministry''s announcements of February 2025 and 2026, as reported', 'A', 'completed on the cut-off day'),
  ('osrati.school.grade1-age-below', '8', 'years', '2021-01-01', '2025-12-31', 'press, 2021 to 2025', 'B', 'not restated for 2026-2027'),
  ('osrati.school.grade1-age-below', null, 'years', '2026-01-01', null, 'none', 'NONE', 'the ministry must say whether older children are still admitted'),
  ('osrati.school.either-kindergarten', '2021-09-01/2021-12-31', 'days of birth', '2026-08-31', '2027-08-30', 'the ministry''s announcement of 8 February 2026, as reported', 'A', 'first or second year of kindergarten, as the parent chooses');
--rollback delete from core.parameter where key like 'osrati.school.%';
