--liquibase formatted sql

--changeset osrati.pregnancy:0003-keep-standing
--comment: Whether an appointment lies ahead, was kept or was missed.
alter table osrati.pregnancy_appointment add column standing text not null default 'BOOKED';
--rollback alter table osrati.pregnancy_appointment drop column standing;
