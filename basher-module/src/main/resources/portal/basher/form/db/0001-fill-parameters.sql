--liquibase formatted sql

--changeset basher.form:0001-fill-parameters
--comment: How many may own a company and what it must at least hold, read in summaries; first days are the federation's where none tells another.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('basher.form.llc-owners-least', '2', 'owners', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, as summarised by me-alliance.com', 'B', 'one owner alone has a form of its own'),
  ('basher.form.llc-owners-most', '50', 'owners', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, as summarised by me-alliance.com', 'B', null),
  ('basher.form.civil-owners-least', '2', 'owners', '1971-12-02', null, 'Civil Transactions Law 683-690, as summarised by thebusinessyear.com', 'C', 'no upper limit found'),
  ('basher.form.gp-owners-least', '2', 'owners', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, 39-45, as summarised by me-alliance.com', 'B', null),
  ('basher.form.lp-owners-least', '2', 'owners', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, 62-66, as summarised by me-alliance.com', 'B', 'at least one of them a general partner'),
  ('basher.form.prjsc-owners-least', '2', 'owners', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, as summarised by the-blackrobe.com', 'C', 'one company may own all of it'),
  ('basher.form.prjsc-owners-most', '200', 'owners', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, as summarised by the-blackrobe.com', 'C', null),
  ('basher.form.prjsc-capital-least', '5000000', 'AED', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, as summarised by the-blackrobe.com', 'C', 'fully paid'),
  ('basher.form.pjsc-owners-least', '5', 'founders', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, as summarised by the-blackrobe.com', 'C', null),
  ('basher.form.pjsc-capital-least', '30000000', 'AED', '1971-12-02', null, 'Federal Decree-Law 32 of 2021, as summarised by the-blackrobe.com', 'C', 'founders take 30 to 70 per cent');
--rollback delete from core.parameter where key like 'basher.form.%';
