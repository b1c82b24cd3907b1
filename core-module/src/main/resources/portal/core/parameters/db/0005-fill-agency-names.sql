--liquibase formatted sql

--changeset core.parameters:0005-fill-agency-names
--comment: First days are the day the federation was founded where no source tells an earlier name's end.
insert into core.agency_name (code, name_ar, name_en, valid_from, valid_to, source, confidence) values
  ('moj', 'وزارة العدل', 'Ministry of Justice', '1971-12-02', null, 'guide', 'A'),
  ('icp', 'الهيئة الاتحادية للهوية والجنسية', 'Federal Authority for Identity and Citizenship', '1971-12-02', '2021-12-31', 'guide', 'A'),
  ('icp', 'الهيئة الاتحادية للهوية والجنسية والجمارك وأمن المنافذ', 'Federal Authority for Identity, Citizenship, Customs and Port Security', '2022-01-01', null, 'pages of the authority from 2022 on', 'A'),
  ('mocd', 'وزارة تنمية المجتمع', 'Ministry of Community Development', '1971-12-02', '2024-11-30', 'guide', 'A'),
  ('mocd', 'وزارة الأسرة', 'Ministry of Family', '2024-12-01', null, 'report of Jan 2026; the day is a stand-in', 'B'),
  ('szhp', 'برنامج الشيخ زايد للإسكان', 'Sheikh Zayed Housing Programme', '1971-12-02', null, 'guide', 'A'),
  ('fahr', 'الهيئة الاتحادية للموارد البشرية الحكومية', 'Federal Authority for Government Human Resources', '1971-12-02', null, 'the authority''s own name', 'A'),
  ('mohre', 'وزارة الموارد البشرية والتوطين', 'Ministry of Human Resources and Emiratisation', '1971-12-02', null, 'guide', 'A'),
  ('ded', 'الدوائر الاقتصادية', 'Departments of Economic Development', '1971-12-02', null, 'guide', 'A'),
  ('ajman-municipality', 'بلدية عجمان', 'Ajman Municipality', '1971-12-02', null, 'guide', 'A'),
  ('ajman-land', 'دائرة الأراضي والتنظيم العقاري في عجمان', 'Department of Land and Real Estate Regulation in Ajman', '1971-12-02', null, 'guide', 'A'),
  ('mohap', 'وزارة الصحة ووقاية المجتمع', 'Ministry of Health and Prevention', '1971-12-02', null, 'guide', 'A'),
  ('skmca', 'مدينة الشيخ خليفة الطبية - عجمان', 'Sheikh Khalifa Medical City Ajman', '1971-12-02', null, 'guide', 'A'),
  ('moe', 'وزارة التربية والتعليم', 'Ministry of Education', '1971-12-02', null, 'guide', 'A'),
  ('ehs', 'مؤسسة الإمارات للخدمات الصحية', 'Emirates Health Services', '1971-12-02', null, 'memory', 'M'),
  ('gpssa', 'الهيئة العامة للمعاشات والتأمينات الاجتماعية', 'General Pension and Social Security Authority', '1971-12-02', null, 'memory', 'M'),
  ('post', 'بريد الإمارات', 'Emirates Post', '1971-12-02', null, 'memory', 'M'),
  ('nursery', 'الحضانات', 'Nurseries', '1971-12-02', null, 'own words', 'NONE'),
  ('sms', 'بوابة الرسائل النصية', 'Text message gateway', '1971-12-02', null, 'own words', 'NONE'),
  ('payments', 'بوابة الدفع الإلكتروني', 'Electronic payment gateway', '1971-12-02', null, 'own words', 'NONE');
--rollback delete from core.agency_name;
