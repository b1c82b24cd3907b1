--liquibase formatted sql

--changeset core.parameters:0004-fill-weekend
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('calendar.weekend', 'FRIDAY,SATURDAY', 'days', '2006-09-01', '2021-12-31', 'memory', 'M', null),
  ('calendar.weekend', 'SATURDAY,SUNDAY', 'days', '2022-01-01', null, 'zawya.com, federal working week', 'B', 'Friday is half a day and counts as a working day');
--rollback delete from core.parameter where key = 'calendar.weekend';

--changeset core.parameters:0004-fill-holidays
--comment: Lunar days of 2026 and 2027 are forecasts; the Cabinet may move all but the two feasts.
insert into core.holiday (day, name_ar, name_en, source, confirmed) values
  ('2025-01-01', 'رأس السنة الميلادية', 'New Year''s Day', 'Cabinet Resolution 27/2024', true),
  ('2025-03-30', 'عيد الفطر', 'Eid Al Fitr', 'memory', false),
  ('2025-03-31', 'عيد الفطر', 'Eid Al Fitr', 'memory', false),
  ('2025-04-01', 'عيد الفطر', 'Eid Al Fitr', 'memory', false),
  ('2025-06-05', 'وقفة عرفة', 'Arafah Day', 'memory', false),
  ('2025-06-06', 'عيد الأضحى', 'Eid Al Adha', 'memory', false),
  ('2025-06-07', 'عيد الأضحى', 'Eid Al Adha', 'memory', false),
  ('2025-06-08', 'عيد الأضحى', 'Eid Al Adha', 'memory', false),
  ('2025-06-27', 'رأس السنة الهجرية', 'Hijri New Year', 'memory', false),
  ('2025-09-05', 'المولد النبوي الشريف', 'Prophet''s Birthday', 'memory', false),
  ('2025-12-01', 'عيد الاتحاد', 'National Day', 'khaleejtimes.com 18 Nov 2025', true),
  ('2025-12-02', 'عيد الاتحاد', 'National Day', 'khaleejtimes.com 18 Nov 2025', true),
  ('2026-01-01', 'رأس السنة الميلادية', 'New Year''s Day', 'Cabinet Resolution 27/2024', true),
  ('2026-03-20', 'عيد الفطر', 'Eid Al Fitr', 'forecast', false),
  ('2026-03-21', 'عيد الفطر', 'Eid Al Fitr', 'forecast', false),
  ('2026-03-22', 'عيد الفطر', 'Eid Al Fitr', 'forecast', false),
  ('2026-05-26', 'وقفة عرفة', 'Arafah Day', 'forecast', false),
  ('2026-05-27', 'عيد الأضحى', 'Eid Al Adha', 'forecast', false),
  ('2026-05-28', 'عيد الأضحى', 'Eid Al Adha', 'forecast', false),
  ('2026-05-29', 'عيد الأضحى', 'Eid Al Adha', 'forecast', false),
  ('2026-06-16', 'رأس السنة الهجرية', 'Hijri New Year', 'forecast', false),
  ('2026-08-25', 'المولد النبوي الشريف', 'Prophet''s Birthday', 'forecast', false),
  ('2026-12-02', 'عيد الاتحاد', 'National Day', 'Cabinet Resolution 27/2024', false),
  ('2026-12-03', 'عيد الاتحاد', 'National Day', 'Cabinet Resolution 27/2024', false),
  ('2027-01-01', 'رأس السنة الميلادية', 'New Year''s Day', 'Cabinet Resolution 27/2024', false),
  ('2027-03-09', 'عيد الفطر', 'Eid Al Fitr', 'forecast', false),
  ('2027-03-10', 'عيد الفطر', 'Eid Al Fitr', 'forecast', false),
  ('2027-03-11', 'عيد الفطر', 'Eid Al Fitr', 'forecast', false);
--rollback delete from core.holiday;
