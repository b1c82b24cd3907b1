--liquibase formatted sql

--changeset core.parameters:0012-fill-names-of-lookups
insert into core.agency_name (code, name_ar, name_en, valid_from, valid_to, source, confidence) values
  ('aeda', 'إدارة نطاقات .ae في هيئة تنظيم الاتصالات والحكومة الرقمية', '.ae Domain Administration (TDRA)', '1971-12-02', null, 'tdra.gov.ae/aeda; the Arabic name is a translation', 'B'),
  ('youtube', 'يوتيوب', 'YouTube', '1971-12-02', null, 'the network itself', 'A');
--rollback delete from core.agency_name where code in ('aeda', 'youtube');
