--liquibase formatted sql

--changeset basher.market:0001-create-licence
--comment: What the market's figures rest on; names of companies are not among it.
create table basher.licence (
  id integer generated always as identity primary key,
  authority text not null,
  number text not null,
  emirate text not null,
  area text not null,
  legal_form text not null,
  activity text not null,
  established_on date not null,
  closed_on date,
  status text not null,
  version bigint not null,
  unique (authority, number)
);
create index licence_version on basher.licence (version);
comment on column basher.licence.activity is 'the class of ISIC revision 4, four digits';
comment on column basher.licence.version is 'the step of the feed at which it last changed';
--rollback drop table basher.licence;

--changeset basher.market:0001-create-licence-feed
--comment: How far the register has been read. Licences and this row change in one transaction.
create table basher.licence_feed (
  only_one boolean primary key default true check (only_one),
  next_cursor text not null default '',
  version bigint not null default 0,
  edition integer not null default 0,
  heard_at timestamptz,
  description jsonb
);
insert into basher.licence_feed default values;
comment on column basher.licence_feed.edition is 'counts how often the register began anew';
comment on column basher.licence_feed.heard_at is 'when the register last answered, by the portal''s clock';
comment on column basher.licence_feed.description is 'what the register says of itself, with the names of its areas and legal forms';
--rollback drop table basher.licence_feed;
