--liquibase formatted sql

--changeset osrati.vaccination:0002-create-vaccination-given
create table osrati.vaccination_given (
  child uuid not null,
  vaccine text not null,
  dose integer not null,
  given_on date not null,
  cause uuid not null,
  primary key (child, vaccine, dose)
);
--rollback drop table osrati.vaccination_given;
