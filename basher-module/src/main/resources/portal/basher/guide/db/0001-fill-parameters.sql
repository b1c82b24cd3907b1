--liquibase formatted sql

--changeset basher.guide:0001-fill-parameters
--comment: Times and duties of a company; first days are the federation's where the source bears no date.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('basher.guide.time-regulator', '5', 'working days', '2021-06-01', null, 'Cabinet Resolution 55 of 2021 (uaelegislation.gov.ae/en/legislations/1520)', 'A', 'until the department has sent it on; the regulator''s own time is not told'),
  ('basher.guide.time-mohre-card', '2', 'working days', '2022-01-01', null, 'mohre.gov.ae issuance-of-establishment-card-2022', 'A', 'the ministry''s card alone'),
  ('basher.guide.time-bank-alone', '24', 'hours', '1971-12-02', null, 'guide', 'A', 'one owner'),
  ('basher.guide.time-bank', '72', 'hours', '1971-12-02', null, 'guide', 'A', 'with partners'),
  ('basher.guide.licence-years', '1', 'years', '1971-12-02', null, 'consultants', 'C', null),
  ('basher.guide.renewal-notice', '14', 'days', '1971-12-02', null, 'guide', 'A', null),
  ('basher.guide.icp-card-years', '1', 'years', '1971-12-02', null, 'consultants', 'C', null),
  ('basher.guide.beneficial-owner-share', '25', 'percent', '1971-12-02', null, 'Cabinet Decision 58 of 2020, as summarised in MCP-Dubai', 'C', 'replaced by 109 of 2023, as memory tells'),
  ('basher.guide.beneficial-owner-days', '15', 'days', '1971-12-02', null, 'Cabinet Decision 58 of 2020, as summarised in MCP-Dubai', 'C', null),
  ('basher.guide.corporate-tax-since', '2023', 'year', '2023-01-01', null, 'uppersetup (consultants)', 'C', 'its certificate is asked for at renewal'),
  ('basher.guide.quota', '3', 'workers', '1971-12-02', null, 'guide', 'A', 'given with the licence');
--rollback delete from core.parameter where key like 'basher.guide.%';
