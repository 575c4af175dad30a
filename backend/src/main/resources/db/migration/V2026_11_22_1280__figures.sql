create table figures (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title jsonb not null check (title ? 'fr'),
  -- With the decimals that it is published with.
  value numeric not null check (value >= 0 and scale(value) <= 2),
  unit text not null check (unit in ('COUNT', 'PERCENT', 'PERCENT_INCREASE', 'EUR', 'RANK')),
  qualifier text not null check (qualifier in ('EXACT', 'AT_LEAST', 'ABOUT')),
  basis text not null check (basis in ('PUBLISHED', 'IMPLIED')),
  theme text not null check (theme in (
    'NETWORK', 'SUPPORT', 'SCIENCE', 'ECONOMY', 'EVENTS', 'COOPERATION', 'PATIENTS')),
  rank integer not null check (rank > 0),
  start_date text collate "C" check (start_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  end_date text collate "C" check (end_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  scope jsonb check (scope ? 'fr'),
  question text check (question ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  pole_id text references poles,
  programme_id text references programmes,
  project_id text references projects,
  cooperation_id text references cooperations,
  term_of_id text references figures check (term_of_id <> id),
  records text check (records ~ '^/api/v1/[a-z]+(\?.*)?$'),
  summed text,
  remark jsonb check (remark ? 'fr'),
  check (summed is null or records is not null),
  -- Compared at the coarser precision: 2016 does not end before 2016-03 begins.
  check (left(end_date, least(length(start_date), length(end_date)))
    >= left(start_date, least(length(start_date), length(end_date))))
);
create index on figures (pole_id);
create index on figures (programme_id);
create index on figures (project_id);
create index on figures (cooperation_id);
create index on figures (term_of_id);
create index on figures (question);

create table figure_sources (
  figure_id text not null references figures,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (figure_id, rank)
);
create index on figure_sources (source_id);
