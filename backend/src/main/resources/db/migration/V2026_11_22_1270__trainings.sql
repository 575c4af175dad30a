create table trainings (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title jsonb not null check (title ? 'fr'),
  type text not null check (type in ('MASTER', 'STREAM', 'COURSE')),
  language text check (language ~ '^[a-z]{2}$'),
  cooperation_id text references cooperations,
  start_date text collate "C" check (start_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  end_date text collate "C" check (end_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  place jsonb check (place ? 'fr'),
  country text check (country ~ '^[A-Z]{2}$'),
  description jsonb check (description ? 'fr'),
  sessions jsonb not null,
  -- Compared at the coarser precision: 2016 does not end before 2016-03 begins.
  check (left(end_date, least(length(start_date), length(end_date)))
    >= left(start_date, least(length(start_date), length(end_date))))
);
create index on trainings (cooperation_id);

create table training_hosts (
  training_id text not null references trainings,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (training_id, rank)
);
create index on training_hosts (institution_id);

create table training_organisers (
  training_id text not null references trainings,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (training_id, rank)
);
create index on training_organisers (institution_id);

create table training_sources (
  training_id text not null references trainings,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (training_id, rank)
);
create index on training_sources (source_id);
