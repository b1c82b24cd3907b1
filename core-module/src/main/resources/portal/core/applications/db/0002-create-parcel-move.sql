--liquibase formatted sql

--changeset core.applications:0002-create-parcel-move
create table core.parcel_move (
  tracking text not null,
  reference text not null,
  state text not null,
  at timestamptz not null,
  place_ar text not null,
  place_en text not null,
  expected_on date,
  primary key (tracking, at, state)
);
create index parcel_move_reference on core.parcel_move (reference);
--rollback drop table core.parcel_move;
