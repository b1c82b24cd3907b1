--liquibase formatted sql

--changeset osrati.employment:0001-create-leave
--comment: Rows of the federal register around a birth, as last told.
create table osrati.leave (
  agency_reference text primary key,
  employee text not null,
  kind text not null,
  first_day date not null,
  last_day date not null,
  days date[] not null default '{}',
  notification text,
  cancelled boolean not null default false,
  cause uuid not null
);
create index leave_employee on osrati.leave (employee);
--rollback drop table osrati.leave;

--changeset osrati.employment:0001-fill-parameters
--comment: Which federal employers have joined: ALL, or their codes with commas between.
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('osrati.employment.joined-employers', 'ALL', 'employers', '2000-01-01', null, 'choice of the portal', 'NONE', 'leaves and allowance are registered by the portal for these; ALL or codes of employers');
--rollback delete from core.parameter where key = 'osrati.employment.joined-employers';
