--liquibase formatted sql

--changeset core.notifications:0001-create-message
--comment: One row for each notice and channel; the unique constraint is what keeps the same thing from being said twice.
create table core.message (
  id uuid primary key default uuidv7(),
  person text not null,
  template text not null,
  channel text not null check (channel in ('SMS', 'EMAIL', 'INBOX')),
  content jsonb not null,
  path text not null,
  cause uuid not null,
  matter uuid not null,
  occasion text not null default '',
  journey uuid,
  subject uuid,
  tone text not null check (tone in ('JOY', 'REMINDER', 'CONTENT', 'DUTY', 'CONDOLENCE')),
  attachment uuid,
  code text not null,
  state text not null check (state in ('QUEUED', 'SENT', 'DELIVERED', 'FAILED', 'CANCELLED', 'HUSHED')),
  obstacle text,
  created_at timestamptz not null,
  due_at timestamptz not null,
  sent_at timestamptz,
  settled_at timestamptz,
  read_at timestamptz,
  constraint message_said_once unique (person, template, matter, occasion, channel)
);
create index message_code on core.message (code);
create index message_matter_queued on core.message (matter) where state = 'QUEUED';
create index message_subject on core.message (subject) where subject is not null;
create index message_journey on core.message (journey) where journey is not null;
create index message_person_queued on core.message (person) where state = 'QUEUED';
create index message_inbox on core.message (person, due_at desc) where channel = 'INBOX';
--rollback drop table core.message;
