--liquibase formatted sql

--changeset core.people:0002-create-relation
--comment: Facts are only added, never changed, so that they may arrive in any order; what holds is worked out from all of them by the views. valid_to is the first day on which it no longer holds.
create table core.annulled_cause (
  cause uuid primary key,
  annulled_by uuid not null
);
create table core.register_entry (
  source text not null,
  number text not null,
  cause uuid not null,
  primary key (source, number)
);
create table core.death (
  person uuid not null references core.person,
  died_on date not null,
  source text not null,
  cause uuid not null,
  primary key (person, cause)
);
create table core.relation (
  id uuid primary key default uuidv7(),
  from_person uuid not null references core.person,
  to_person uuid not null references core.person,
  kind text not null check (kind in ('SPOUSE', 'PARENT_OF', 'GUARDIAN_OF', 'CUSTODIAN_OF', 'FOSTERS')),
  valid_from date not null,
  valid_to date,
  jointly boolean not null default false,
  looked_up boolean not null default false,
  source text not null,
  cause uuid not null,
  check (from_person <> to_person),
  constraint relation_told_once unique (from_person, to_person, kind, cause)
);
create index relation_to on core.relation (to_person);
create index relation_cause on core.relation (cause);
create table core.relation_end (
  from_person uuid not null references core.person,
  to_person uuid not null references core.person,
  kind text not null,
  day date not null,
  source text not null,
  cause uuid not null,
  primary key (from_person, to_person, kind, cause)
);
create index relation_end_to on core.relation_end (to_person);
create view core.life as
  select p.id person,
    coalesce(p.birth_date, case when b.cause is null then (p.born_at at time zone 'Asia/Dubai')::date end) birth_date,
    coalesce(p.sex, case when b.cause is null then p.birth_sex end) sex,
    coalesce(
      (select min(d.died_on) from core.death d
        where d.person = p.id and not exists (select from core.annulled_cause a where a.cause = d.cause)),
      p.died_on,
      case when not p.alive then (p.as_of at time zone 'Asia/Dubai')::date end) died_on
  from core.person p
  left join core.annulled_cause b on b.cause = p.birth_cause;
create view core.relation_in_force as
  select r.id, r.from_person, r.to_person, r.kind, r.valid_from,
    least(r.valid_to, (select min(e.day) from core.relation_end e
      where e.from_person = r.from_person and e.to_person = r.to_person and e.kind = r.kind and e.day >= r.valid_from
        and not exists (select from core.annulled_cause a where a.cause = e.cause))) valid_to,
    r.jointly, r.source, r.cause
  from core.relation r
  where not exists (select from core.annulled_cause a where a.cause = r.cause);
--rollback drop view core.relation_in_force; drop view core.life; drop table core.relation_end; drop table core.relation; drop table core.death; drop table core.register_entry; drop table core.annulled_cause;
