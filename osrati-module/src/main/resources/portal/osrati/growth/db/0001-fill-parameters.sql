--liquibase formatted sql

--changeset osrati.growth:0001-fill-ages
--comment: The ministry asks children under six in six areas; its own ages, windows and points were not found.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.growth.form-ages', '2,4,6,9,12,18,24,30,36,48,60', 'months', '2010-01-01', null, 'choice of the portal', 'NONE', 'the ministry must supply its own'),
  ('osrati.growth.open-days', '2:30,4:30,6:30,9:30,12:45,18:60,24:60,30:75,36:90,48:120,60:150', 'days from each age', '2010-01-01', null, 'choice of the portal', 'NONE', 'the ministry must supply its own'),
  ('osrati.growth.term', '40', 'weeks', '2010-01-01', null, 'memory', 'M', 'length of a pregnancy'),
  ('osrati.growth.correct-from', '3', 'weeks', '2010-01-01', null, 'memory', 'M', 'born so many weeks early or more: the age is corrected'),
  ('osrati.growth.correct-until', '24', 'months', '2010-01-01', null, 'memory', 'M', 'forms from this age on count from the birth itself');
--rollback delete from core.parameter where key in ('osrati.growth.form-ages', 'osrati.growth.open-days', 'osrati.growth.term', 'osrati.growth.correct-from', 'osrati.growth.correct-until');

--changeset osrati.growth:0001-fill-points
--comment: For each area: points below which the child is referred, and below which it is watched. Samples throughout.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.growth.questions', 'SAMPLE-1', 'collection', '2010-01-01', null, 'choice of the portal', 'NONE', 'questions in own words, to be replaced by the ministry''s'),
  ('osrati.growth.points', 'YES:10,SOMETIMES:5,NOT_YET:0', 'points', '2010-01-01', null, 'international screening practice', 'C', null),
  ('osrati.growth.may-lack', '1', 'answers', '2010-01-01', null, 'choice of the portal', 'NONE', 'answers an area may lack and still be scored by the mean'),
  ('osrati.growth.watched-that-refer', '2', 'areas', '2010-01-01', null, 'choice of the portal', 'NONE', 'so many watched areas are as good as one below');
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note)
select 'osrati.growth.form-' || months, 'COMMUNICATION:15:20,GROSS_MOTOR:15:20,FINE_MOTOR:15:20,SOCIAL:15:20,SELF_CARE:10:20,BEHAVIOUR:15:20',
  'points of 30', '2010-01-01', null, 'choice of the portal', 'NONE', 'the ministry must supply its own'
from unnest(array[2, 4, 6, 9, 12, 18, 24, 30, 36, 48, 60]) as months;
--rollback delete from core.parameter where key in ('osrati.growth.questions', 'osrati.growth.points', 'osrati.growth.may-lack', 'osrati.growth.watched-that-refer') or key like 'osrati.growth.form-_' or key like 'osrati.growth.form-__';
