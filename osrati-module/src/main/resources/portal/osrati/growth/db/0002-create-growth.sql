--liquibase formatted sql

--changeset osrati.growth:0002-create-growth-area
create table osrati.growth_area (
  collection text not null,
  area text not null,
  name_ar text not null,
  name_en text not null,
  primary key (collection, area)
);
--rollback drop table osrati.growth_area;

--changeset osrati.growth:0002-create-growth-question
create table osrati.growth_question (
  collection text not null,
  months integer not null,
  area text not null,
  position integer not null,
  text_ar text not null,
  text_en text not null,
  primary key (collection, months, area, position),
  foreign key (collection, area) references osrati.growth_area
);
--rollback drop table osrati.growth_question;

--changeset osrati.growth:0002-create-growth-child
create table osrati.growth_child (
  child uuid primary key,
  gestational_weeks integer,
  look_on date
);
create index growth_child_look_on on osrati.growth_child (look_on);
--rollback drop table osrati.growth_child;

--changeset osrati.growth:0002-create-growth-questionnaire
--comment: One is handed in once; what it adds up to is kept as it was that day.
create table osrati.growth_questionnaire (
  id uuid primary key,
  child uuid not null,
  collection text not null,
  months integer not null,
  opens_on date not null,
  closes_on date not null,
  handed_in_at timestamptz,
  handed_in_by text,
  age_months integer,
  worry boolean,
  proposal text,
  outcome text,
  judged_on date,
  repeat_on date,
  centre_ar text,
  centre_en text,
  centre_phone text,
  unique (child, opens_on),
  check (handed_in_at is null or (handed_in_by is not null and age_months is not null and worry is not null
    and proposal is not null))
);
create table osrati.growth_answer (
  questionnaire uuid not null references osrati.growth_questionnaire on delete cascade,
  question text not null,
  answer text not null,
  primary key (questionnaire, question)
);
create table osrati.growth_score (
  questionnaire uuid not null references osrati.growth_questionnaire on delete cascade,
  area text not null,
  points integer,
  zone text not null,
  primary key (questionnaire, area)
);
--rollback drop table osrati.growth_score; drop table osrati.growth_answer; drop table osrati.growth_questionnaire;
