--liquibase formatted sql

--changeset basher.names:0001-fill-parameters
--comment: What a name costs and how long it is held; a value that is missing has not been told by the emirate.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('basher.names.common-word', '100', 'names', '2026-11-01', null, 'choice of the portal', 'NONE', 'a name of one word that so many others have says nothing by itself'),
  ('basher.names.reservation-fee.ABU_DHABI', '200', 'AED/month', '2018-01-01', null, 'print-out of the business centre''s estimate, 2018', 'C', 'first day is a stand-in; fees were lowered in 2021'),
  ('basher.names.reservation-fee.DUBAI', '620', 'AED', '2022-10-21', null, 'a reservation certificate of 21/10/2022', 'C', 'for six months'),
  ('basher.names.reservation-fee.SHARJAH', null, 'AED', '2018-01-01', null, 'not told', 'NONE', null),
  ('basher.names.reservation-fee.AJMAN', null, 'AED', '2018-01-01', null, 'not told', 'NONE', null),
  ('basher.names.reservation-fee.UMM_AL_QUWAIN', null, 'AED', '2018-01-01', null, 'not told', 'NONE', null),
  ('basher.names.reservation-fee.RAS_AL_KHAIMAH', null, 'AED', '2018-01-01', null, 'not told', 'NONE', 'known is only 150 for changing a reserved name'),
  ('basher.names.reservation-fee.FUJAIRAH', null, 'AED', '2018-01-01', null, 'not told', 'NONE', null),
  ('basher.names.special-word-fee.ABU_DHABI', '1000', 'AED/month', '2018-01-01', null, 'print-out of the business centre''s estimate, 2018', 'C', 'instead of the usual 200'),
  ('basher.names.special-word-fee.DUBAI', '2000', 'AED', '2022-10-21', null, 'a private page', 'C', 'from 1,000 to 2,000; the higher one is shown');
--rollback delete from core.parameter where key like 'basher.names.%';
