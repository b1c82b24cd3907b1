--liquibase formatted sql

--changeset core.parameters:0001-create-parameter
--comment: A value is null where the agency has not told it yet. Two rows of a key never hold on the same day.
create extension if not exists btree_gist;
create table core.parameter (
  key text not null,
  value text,
  unit text not null,
  valid_from date not null,
  valid_to date,
  source text not null,
  confidence text not null check (confidence in ('A', 'B', 'C', 'M', 'NONE')),
  note text,
  primary key (key, valid_from),
  check (valid_to is null or valid_to >= valid_from),
  constraint parameter_one_value_a_day exclude using gist (key with =, daterange(valid_from, valid_to, '[]') with &&)
);
--rollback drop table core.parameter;
