--liquibase formatted sql

--changeset core.photos:0001-create-photo
--comment: The same photo is kept once. What it was added to names it, until the portal forgets it.
create table core.photo (
  hash text primary key,
  jpeg bytea not null,
  preview bytea not null,
  kept_at timestamptz not null
);
create index photo_kept_at on core.photo (kept_at);
create table core.photo_added (
  matter uuid not null,
  name text not null,
  hash text not null references core.photo on delete cascade,
  primary key (matter, name)
);
create index photo_added_hash on core.photo_added (hash);
--rollback drop table core.photo_added; drop table core.photo;
