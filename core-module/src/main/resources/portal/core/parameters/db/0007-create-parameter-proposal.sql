--liquibase formatted sql

--changeset core.parameters:0007-create-parameter-proposal
--comment: A value that an administrator wants to hold from a day on; it does so once another has confirmed it.
create table core.parameter_proposal (
  id uuid primary key,
  key text not null,
  value text not null,
  valid_from date not null,
  source text not null,
  proposed_by uuid not null,
  proposed_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  confirmed boolean,
  check ((decided_by is null) = (decided_at is null) and (decided_by is null) = (confirmed is null)),
  check (not confirmed or decided_by <> proposed_by)
);
create unique index parameter_proposal_waiting on core.parameter_proposal (key) where decided_at is null;
--rollback drop table core.parameter_proposal;
