--liquibase formatted sql

--changeset osrati.childallowance:0002-create-child-allowance
--comment: Rows of the federal register, as last told; a month is its first day.
create table osrati.child_allowance (
  agency_reference text primary key,
  employee text not null,
  child uuid not null,
  from_month date not null,
  last_month date,
  ended_by text
);
create index child_allowance_employee on osrati.child_allowance (employee);
create index child_allowance_child on osrati.child_allowance (child);
--rollback drop table osrati.child_allowance;
