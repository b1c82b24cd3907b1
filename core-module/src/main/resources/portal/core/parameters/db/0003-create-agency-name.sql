--liquibase formatted sql

--changeset core.parameters:0003-create-agency-name
--comment: Old cases print the name the agency had on their day.
create table core.agency_name (
  code text not null,
  name_ar text not null,
  name_en text not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  confidence text not null check (confidence in ('A', 'B', 'C', 'M', 'NONE')),
  primary key (code, valid_from),
  check (valid_to is null or valid_to >= valid_from),
  constraint agency_name_one_a_day exclude using gist (code with =, daterange(valid_from, valid_to, '[]') with &&)
);
--rollback drop table core.agency_name;
