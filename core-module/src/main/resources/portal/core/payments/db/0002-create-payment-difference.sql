--liquibase formatted sql

--changeset core.payments:0002-create-payment-difference
--comment: What the nightly reconciliation found to differ between the gateway's settlement and the orders.
create table core.payment_difference (
  settled_on date not null,
  kind text not null,
  reference text not null,
  our_fils bigint,
  their_fils bigint,
  found_at timestamptz not null,
  primary key (settled_on, kind, reference)
);
--rollback drop table core.payment_difference;
