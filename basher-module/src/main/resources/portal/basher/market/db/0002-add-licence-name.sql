--liquibase formatted sql

--changeset basher.market:0002-add-licence-name
--comment: The names that new ones are compared with. The register tells them again from the first licence on.
alter table basher.licence add column name_ar text;
alter table basher.licence add column name_en text;
comment on column basher.licence.name_ar is 'null where the register was read before names were kept';
update basher.licence_feed set next_cursor = '';
--rollback alter table basher.licence drop column name_ar, drop column name_en;
