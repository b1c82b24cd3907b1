--liquibase formatted sql

--changeset osrati.awareness:0001-create-article
create table osrati.article (
  key text primary key,
  anchor text not null,
  from_day integer not null,
  until_day integer not null,
  readers text not null,
  title_ar text not null,
  title_en text not null,
  summary_ar text not null,
  summary_en text not null,
  body_ar text not null,
  body_en text not null,
  agency text not null,
  author_ar text not null,
  author_en text not null,
  reviewed_on date not null,
  review_due date not null,
  sample boolean not null,
  check (from_day <= until_day and reviewed_on <= review_due)
);
--rollback drop table osrati.article;
