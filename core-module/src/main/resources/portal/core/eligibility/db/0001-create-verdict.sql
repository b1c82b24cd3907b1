--liquibase formatted sql

--changeset core.eligibility:0001-create-verdict
create table core.verdict (
  id uuid primary key,
  number bigint generated always as identity,
  service text not null,
  person text not null,
  subject uuid,
  journey uuid not null,
  cause uuid not null,
  occasion text not null default '',
  situation text not null,
  outcome text not null,
  rule_date date not null,
  conditions text not null default '[]',
  facts text not null default '[]',
  given_at timestamptz,
  void_since timestamptz,
  unique (journey, service, person, cause, occasion)
);
create index verdict_person on core.verdict (person);
create index verdict_subject on core.verdict (subject) where subject is not null;
--rollback drop table core.verdict;
