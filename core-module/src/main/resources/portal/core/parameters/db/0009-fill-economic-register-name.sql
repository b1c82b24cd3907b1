--liquibase formatted sql

--changeset core.parameters:0009-fill-economic-register-name
insert into core.agency_name (code, name_ar, name_en, valid_from, valid_to, source, confidence) values
  ('ner', 'السجل الاقتصادي الوطني', 'National Economic Register', '1971-12-02', null, 'reports that quote the register by this name', 'B');
--rollback delete from core.agency_name where code = 'ner';
