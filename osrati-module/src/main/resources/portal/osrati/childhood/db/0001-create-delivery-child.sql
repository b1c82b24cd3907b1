--liquibase formatted sql

--changeset osrati.childhood:0001-create-delivery-child
--comment: The living children of each delivery, as last told.
create table osrati.delivery_child (
  notification text primary key,
  delivery text not null,
  father text,
  mother text,
  born_on date not null,
  in_state boolean not null
);
create index delivery_child_delivery on osrati.delivery_child (delivery);
--rollback drop table osrati.delivery_child;
