--liquibase formatted sql

--changeset core.parameters:0002-create-holiday
--comment: Actual days, told by the Cabinet; an unconfirmed one is a forecast.
create table core.holiday (
  day date primary key,
  name_ar text not null,
  name_en text not null,
  source text not null,
  confirmed boolean not null
);
--rollback drop table core.holiday;
