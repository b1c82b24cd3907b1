--liquibase formatted sql

--changeset core.parameters:0010-fill-names-of-business-agencies
--comment: Those whom a company meets when it is founded. First days are the federation's where no source tells an earlier name's end.
insert into core.agency_name (code, name_ar, name_en, valid_from, valid_to, source, confidence) values
  ('added', 'دائرة التنمية الاقتصادية - أبوظبي', 'Abu Dhabi Department of Economic Development', '1971-12-02', null, 'guide; since 2025 its registration authority licenses, as memory tells', 'A'),
  ('det', 'دائرة الاقتصاد والسياحة في دبي', 'Dubai Department of Economy and Tourism', '1971-12-02', null, 'a certificate of the department of 21/10/2022', 'B'),
  ('sedd', 'دائرة التنمية الاقتصادية في الشارقة', 'Sharjah Economic Development Department', '1971-12-02', null, 'sedd.ae', 'A'),
  ('ajman-ded', 'دائرة التنمية الاقتصادية في عجمان', 'Ajman Department of Economic Development', '1971-12-02', null, 'ajmanded.ae', 'A'),
  ('uaq-ded', 'دائرة التنمية الاقتصادية في أم القيوين', 'Umm Al Quwain Department of Economic Development', '1971-12-02', null, 'memory', 'M'),
  ('rak-ded', 'دائرة التنمية الاقتصادية في رأس الخيمة', 'Ras Al Khaimah Department of Economic Development', '1971-12-02', null, 'economic.rak.ae', 'A'),
  ('fujairah-municipality', 'بلدية الفجيرة', 'Fujairah Municipality', '1971-12-02', null, 'fee table', 'B'),
  ('abu-dhabi-chamber', 'غرفة تجارة وصناعة أبوظبي', 'Abu Dhabi Chamber', '1971-12-02', null, 'guide', 'B'),
  ('dubai-chamber', 'غرفة تجارة دبي', 'Dubai Chamber', '1971-12-02', null, 'report of April 2026', 'C'),
  ('sharjah-chamber', 'غرفة تجارة وصناعة الشارقة', 'Sharjah Chamber', '1971-12-02', null, 'memory', 'M'),
  ('ajman-chamber', 'غرفة تجارة وصناعة عجمان', 'Ajman Chamber', '1971-12-02', null, 'memory', 'M'),
  ('uaq-chamber', 'غرفة تجارة وصناعة أم القيوين', 'Umm Al Quwain Chamber', '1971-12-02', null, 'memory', 'M'),
  ('rak-chamber', 'غرفة تجارة وصناعة رأس الخيمة', 'Ras Al Khaimah Chamber', '1971-12-02', null, 'memory', 'M'),
  ('fujairah-chamber', 'غرفة تجارة وصناعة الفجيرة', 'Fujairah Chamber', '1971-12-02', null, 'memory', 'M'),
  ('adjd', 'دائرة القضاء - أبوظبي', 'Abu Dhabi Judicial Department', '1971-12-02', null, 'guide', 'A'),
  ('dubai-courts', 'محاكم دبي', 'Dubai Courts', '1971-12-02', null, 'memory', 'M'),
  ('rak-courts', 'محاكم رأس الخيمة', 'Ras Al Khaimah Courts', '1971-12-02', null, 'memory', 'M'),
  ('dmt', 'دائرة البلديات والنقل - أبوظبي', 'Abu Dhabi Department of Municipalities and Transport', '1971-12-02', null, 'services.dari.ae', 'A'),
  ('dubai-land', 'دائرة الأراضي والأملاك في دبي', 'Dubai Land Department', '1971-12-02', null, 'memory', 'M'),
  ('dubai-municipality', 'بلدية دبي', 'Dubai Municipality', '1971-12-02', null, 'memory', 'M'),
  ('sharjah-municipality', 'بلدية الشارقة', 'Sharjah Municipality', '1971-12-02', null, 'memory', 'M'),
  ('uaq-municipality', 'بلدية أم القيوين', 'Umm Al Quwain Municipality', '1971-12-02', null, 'md.uaq.ae', 'A'),
  ('rak-municipality', 'بلدية رأس الخيمة', 'Ras Al Khaimah Municipality', '1971-12-02', null, 'memory', 'M'),
  ('tadweer', 'تدوير (مركز إدارة النفايات - أبوظبي)', 'Tadweer (Abu Dhabi waste management)', '1971-12-02', null, 'thenational.ae 1.436478', 'B'),
  ('csr-fund', 'الصندوق الوطني للمسؤولية المجتمعية', 'CSR UAE Fund', '1971-12-02', null, 'ajmanded.ae', 'A'),
  ('dubai-sme', 'مؤسسة محمد بن راشد لتنمية المشاريع الصغيرة والمتوسطة', 'Mohammed bin Rashid Establishment for SME Development', '1971-12-02', null, 'sme.ae', 'A'),
  ('moet', 'وزارة الاقتصاد', 'Ministry of Economy', '1971-12-02', '2025-06-30', 'ajmanded.ae', 'A'),
  ('moet', 'وزارة الاقتصاد والسياحة', 'Ministry of Economy and Tourism', '2025-07-01', null, 'report of April 2026; the day is a stand-in', 'C'),
  ('mofa', 'وزارة الخارجية', 'Ministry of Foreign Affairs', '1971-12-02', null, 'report of April 2026', 'C');
--rollback delete from core.agency_name where code in ('added', 'det', 'sedd', 'ajman-ded', 'uaq-ded', 'rak-ded', 'fujairah-municipality', 'abu-dhabi-chamber', 'dubai-chamber', 'sharjah-chamber', 'ajman-chamber', 'uaq-chamber', 'rak-chamber', 'fujairah-chamber', 'adjd', 'dubai-courts', 'rak-courts', 'dmt', 'dubai-land', 'dubai-municipality', 'sharjah-municipality', 'uaq-municipality', 'rak-municipality', 'tadweer', 'csr-fund', 'dubai-sme', 'moet', 'mofa');
