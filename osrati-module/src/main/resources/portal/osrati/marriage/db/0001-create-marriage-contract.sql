--liquibase formatted sql

--changeset osrati.marriage:0001-create-marriage-contract
create table osrati.marriage_contract (
  number text primary key,
  court_ar text not null,
  court_en text not null,
  contract_date date not null,
  husband text not null,
  wife text not null,
  cause uuid not null,
  document uuid,
  told_at timestamptz not null,
  annulled_on date
);
--rollback drop table osrati.marriage_contract;
