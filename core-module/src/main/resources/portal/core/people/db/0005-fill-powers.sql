--liquibase formatted sql

--changeset core.people:0005-fill-powers
--comment: Which matters go with which tie. No text of law was seen: samples, until the Ministry of Justice tells its own.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('people.majority-age', '18', 'years', '1971-12-02', null, 'memory', 'M', 'born on 29 February: completed on 1 March in common years'),
  ('people.powers.parent', 'IDENTITY_DOCUMENTS,HEALTH,SCHOOL,GROWTH,BENEFITS,CALENDAR', 'matters', '1971-12-02', null, 'choice', 'NONE', null),
  ('people.powers.parent-beside-guardian', 'HEALTH,SCHOOL,GROWTH,CALENDAR', 'matters', '1971-12-02', null, 'choice', 'NONE', 'a court named another guardian'),
  ('people.powers.parent-without-custody', 'IDENTITY_DOCUMENTS,HEALTH,SCHOOL,BENEFITS', 'matters', '1971-12-02', null, 'choice', 'NONE', 'without what tells where the child is each day'),
  ('people.powers.guardian', 'IDENTITY_DOCUMENTS,HEALTH,SCHOOL,GROWTH,BENEFITS,CALENDAR', 'matters', '1971-12-02', null, 'choice', 'NONE', null),
  ('people.powers.custodian', 'HEALTH,SCHOOL,GROWTH,CALENDAR', 'matters', '1971-12-02', null, 'choice', 'NONE', null),
  ('people.powers.foster-parent', 'HEALTH,SCHOOL,GROWTH,CALENDAR', 'matters', '1971-12-02', null, 'choice', 'NONE', null),
  ('people.powers.both-guardians', 'IDENTITY_DOCUMENTS,SCHOOL,BENEFITS', 'matters', '1971-12-02', null, 'choice', 'NONE', 'where a guardian acts only together with the other'),
  ('people.powers.after-death', 'IDENTITY_DOCUMENTS,BENEFITS', 'matters', '1971-12-02', null, 'choice', 'NONE', 'what those who decided until the death may still settle'),
  ('people.powers.minor', 'SCHOOL,CALENDAR', 'matters', '1971-12-02', null, 'choice', 'NONE', 'what minors see of their own'),
  ('people.delegation-days', '365', 'days', '2020-01-01', null, 'choice', 'NONE', 'longest time of one helper');
--rollback delete from core.parameter where key like 'people.%';
