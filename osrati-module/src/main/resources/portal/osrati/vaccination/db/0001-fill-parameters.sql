--liquibase formatted sql

--changeset osrati.vaccination:0001-fill-programme
--comment: Doses are counted on unless a colon tells the number. Children get the row of the day they reach the age.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.vaccination.at-birth', 'BCG,HEPB', 'vaccines', '2010-01-01', null, 'press, 2023', 'B', 'first day is a stand-in'),
  ('osrati.vaccination.at-2-months', 'HEXA,PCV,RV', 'vaccines', '2010-01-01', null, 'press, 2023', 'B', 'the two doses of rotavirus are from memory'),
  ('osrati.vaccination.at-4-months', 'HEXA,PCV,RV', 'vaccines', '2010-01-01', '2018-02-18', 'press, 2019', 'C', 'before polio drops at this age; first day is a stand-in'),
  ('osrati.vaccination.at-4-months', 'HEXA,PCV,RV,OPV', 'vaccines', '2018-02-19', '2019-11-23', 'health authority circular, 19 February 2018', 'B', 'last day is a stand-in'),
  ('osrati.vaccination.at-4-months', 'HEXA,PCV,RV', 'vaccines', '2019-11-24', null, 'press, November 2019', 'B', null),
  ('osrati.vaccination.at-6-months', 'PENTA:3,OPV,PCV', 'vaccines', '2010-01-01', null, 'press, 2023', 'B', 'first day is a stand-in'),
  ('osrati.vaccination.at-12-months', 'MMR,VAR', 'vaccines', '2010-01-01', null, 'press, 2023', 'B', 'first day is a stand-in'),
  ('osrati.vaccination.at-18-months', 'TETRA,OPV,PCV', 'vaccines', '2010-01-01', '2018-02-18', 'press, November 2019', 'C', 'before the second MMR at this age'),
  ('osrati.vaccination.at-18-months', 'TETRA,OPV,MMR,PCV', 'vaccines', '2018-02-19', '2019-11-23', 'health authority circular, 19 February 2018', 'B', 'the fourth PCV was given at 15 months in Dubai'),
  ('osrati.vaccination.at-18-months', 'TETRA,OPV,MMR', 'vaccines', '2019-11-24', null, 'press, November 2019', 'B', null),
  ('osrati.vaccination.at-grade-1', 'DTAP_IPV,OPV,VAR', 'vaccines', '2018-02-19', null, 'press, January 2022', 'B', 'five to six years; MMR where two doses are missing'),
  ('osrati.vaccination.at-grade-8', 'HPV,HPV', 'vaccines', '2019-01-01', null, 'press, January 2022', 'B', 'thirteen to fourteen years'),
  ('osrati.vaccination.at-grade-11', 'TDAP,MENACWY', 'vaccines', '2019-11-24', null, 'press, November 2019 and January 2022', 'B', 'fifteen to eighteen years');
--rollback delete from core.parameter where key like 'osrati.vaccination.at-%';

--changeset osrati.vaccination:0001-fill-rules
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.vaccination.hpv-for', 'FEMALE', 'sexes', '2019-01-01', '2022-12-31', 'press, January 2022', 'B', null),
  ('osrati.vaccination.hpv-for', 'FEMALE,MALE', 'sexes', '2023-01-01', null, 'memory', 'M', 'boys added in 2023'),
  ('osrati.vaccination.overdue-after', '30', 'days', '2010-01-01', null, 'choice of the portal', 'NONE', 'from the day it is due');
--rollback delete from core.parameter where key in ('osrati.vaccination.hpv-for', 'osrati.vaccination.overdue-after');
