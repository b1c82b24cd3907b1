--liquibase formatted sql

--changeset core.audit:0001-create-audit-entry
--comment: Who did or saw what. Position and seal are filled once by the sealing job; nothing else ever changes.
create table core.audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  actor_kind text not null check (actor_kind in ('SYSTEM', 'AGENCY', 'PERSON', 'STAFF')),
  actor text,
  action text not null,
  object text not null,
  details text,
  position bigint,
  seal bytea,
  check ((position is null) = (seal is null))
);
create index audit_entry_unsealed on core.audit_entry (id) where position is null;
create index audit_entry_actor on core.audit_entry (actor, id desc) where actor is not null;
create index audit_entry_object on core.audit_entry (object, id desc);
create index audit_entry_at on core.audit_entry using brin (at);
create unique index audit_entry_position on core.audit_entry (position) where position is not null;
--rollback drop table core.audit_entry;

--changeset core.audit:0001-forbid-changes splitStatements:false
create function core.audit_entry_stays() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.position is null and new.position is not null
    and (new.id, new.at, new.actor_kind, new.actor, new.action, new.object, new.details)
      is not distinct from (old.id, old.at, old.actor_kind, old.actor, old.action, old.object, old.details)
  then
    return new;
  end if;
  raise exception 'Audit entries are neither changed nor deleted';
end
$$;
create trigger audit_entry_stays before update or delete on core.audit_entry
  for each row execute function core.audit_entry_stays();
create trigger audit_entry_is_not_emptied before truncate on core.audit_entry
  for each statement execute function core.audit_entry_stays();
--rollback drop trigger audit_entry_is_not_emptied on core.audit_entry; drop trigger audit_entry_stays on core.audit_entry; drop function core.audit_entry_stays();
