--liquibase formatted sql

--changeset core.payments:0001-create-payment-order
--comment: One order may be alive for a matter, so that nobody can pay the same thing twice.
create table core.payment_order (
  id uuid primary key,
  version int not null,
  matter uuid not null,
  payer text not null,
  status text not null,
  fils bigint not null check (fils > 0),
  return_path text not null,
  language text not null,
  created_at timestamptz not null,
  gateway_reference text unique,
  page_url text,
  opened_at timestamptz,
  capture_id text unique,
  captured_at timestamptz,
  told_fils bigint,
  refund_id uuid unique,
  refund_reason text,
  refund_cause uuid,
  refunded_at timestamptz
);
create unique index payment_order_alive on core.payment_order (matter)
  where status in ('CREATED', 'OPEN', 'DISPUTED', 'CAPTURED');
create index payment_order_matter on core.payment_order (matter, created_at);
create index payment_order_captured_at on core.payment_order (captured_at) where captured_at is not null;
create index payment_order_refunded_at on core.payment_order (refunded_at) where refunded_at is not null;
create table core.payment_line (
  payment_order uuid not null references core.payment_order,
  position int not null,
  agency text not null,
  label_key text not null,
  fils bigint not null check (fils >= 0),
  primary key (payment_order, position)
);
--rollback drop table core.payment_line;
--rollback drop table core.payment_order;
