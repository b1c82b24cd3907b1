--liquibase formatted sql

--changeset core.documents:0001-create-document
--comment: A document is written once; only its withdrawal is added later.
create table core.document (
  id uuid primary key default uuidv7(),
  kind text not null,
  number text not null,
  issuer text not null,
  issued_on date not null,
  template text not null,
  data jsonb not null,
  code text not null unique,
  cause uuid not null,
  stored_at timestamptz not null,
  subject uuid,
  matter text,
  withdrawn_on date,
  withdrawal_reason text,
  withdrawal_cause uuid,
  unique (cause, kind, number),
  check ((subject is null) = (matter is null)),
  check ((withdrawn_on is null) = (withdrawal_reason is null))
);
create index document_subject on core.document (subject) where subject is not null;
create table core.document_owner (
  document uuid not null references core.document,
  owner text not null,
  primary key (owner, document)
);
create index document_owner_document on core.document_owner (document);
create table core.document_pdf (
  document uuid not null references core.document,
  language text not null,
  content bytea not null,
  printed_at timestamptz not null,
  primary key (document, language)
);
--rollback drop table core.document_pdf;
--rollback drop table core.document_owner;
--rollback drop table core.document;
