--liquibase formatted sql

--changeset basher.names:0002-create-lookup
--comment: What was asked outside about domains and handles: who asked is not among it.
create table basher.name_lookup (
  source text not null,
  asked text not null,
  wanted_at timestamptz not null,
  due_at timestamptz,
  answer text,
  answered_at timestamptz,
  good_until timestamptz,
  primary key (source, asked)
);
comment on column basher.name_lookup.due_at is 'when its turn comes; null while it does not wait for one';
comment on column basher.name_lookup.answer is 'TAKEN, NONE or UNKNOWN; null before the first';
--rollback drop table basher.name_lookup;

--changeset basher.names:0002-create-lookup-source
--comment: Its row is locked by whoever takes a turn, so that all nodes together ask no more than a source allows.
create table basher.name_lookup_source (
  source text primary key,
  rests_until timestamptz,
  strange integer not null default 0
);
insert into basher.name_lookup_source (source) values ('WHOIS'), ('YOUTUBE');
comment on column basher.name_lookup_source.strange is 'answers in a row that nobody understands';
--rollback drop table basher.name_lookup_source;

--changeset basher.names:0002-create-lookup-turn
--comment: When each source was asked.
create table basher.name_lookup_turn (
  source text not null,
  at timestamptz not null
);
create index name_lookup_turn_at on basher.name_lookup_turn (source, at);
--rollback drop table basher.name_lookup_turn;

--changeset basher.names:0002-fill-limits
insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note) values
  ('basher.names.limit-whois', '20', 'questions an hour', '2026-11-01', null, 'tdra.gov.ae, questions and answers on the .ae domain', 'A', 'whoever asks more is barred for 24 hours'),
  ('basher.names.limit-youtube', '9000', 'questions a day', '2026-11-01', null, 'memory', 'M', 'ten thousand units a day, of which a question takes one'),
  ('basher.names.rest-whois', '24', 'hours', '2026-11-01', null, 'tdra.gov.ae, questions and answers on the .ae domain', 'A', 'after the registry has barred the portal'),
  ('basher.names.rest-youtube', '1', 'hours', '2026-11-01', null, 'choice of the portal', 'NONE', 'after the network refused'),
  ('basher.names.good-for-taken', '168', 'hours', '2026-11-01', null, 'choice of the portal', 'NONE', null),
  ('basher.names.good-for-none', '1', 'hours', '2026-11-01', null, 'choice of the portal', 'NONE', 'anybody may register it in the next minute'),
  ('basher.names.queue', '40', 'questions', '2026-11-01', null, 'choice of the portal', 'NONE', 'so many may wait for their turn; two hours of the domain registry');
--rollback delete from core.parameter where key like 'basher.names.limit-%' or key like 'basher.names.rest-%' or key like 'basher.names.good-for-%' or key = 'basher.names.queue';
