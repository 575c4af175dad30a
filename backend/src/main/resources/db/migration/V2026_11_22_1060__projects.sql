create table projects (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  acronym text,
  other_names jsonb not null,
  title jsonb not null check (title ? 'fr'),
  summary jsonb check (summary ? 'fr'),
  objectives jsonb not null,
  start_date text collate "C" check (start_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  end_date text collate "C" check (end_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  start_year integer generated always as (left(start_date, 4)::integer) stored,
  sort_title text collate "fr-x-icu" not null
    generated always as (coalesce(acronym, title ->> 'fr')) stored,
  -- Compared at the coarser precision: 2016 does not end before 2016-03 begins.
  check (left(end_date, least(length(start_date), length(end_date)))
    >= left(start_date, least(length(start_date), length(end_date))))
);
create index on projects (sort_title, id);
create index on projects (start_year);

create table project_axes (
  project_id text not null references projects,
  rank integer not null,
  axis_id text not null references axes,
  primary key (project_id, rank)
);
create index on project_axes (axis_id);

create table project_poles (
  project_id text not null references projects,
  rank integer not null,
  pole_id text not null references poles,
  primary key (project_id, rank)
);
create index on project_poles (pole_id);

create table project_programmes (
  project_id text not null references projects,
  programme_id text not null references programmes,
  primary key (project_id, programme_id)
);
create index on project_programmes (programme_id);

create table project_participants (
  project_id text not null references projects,
  rank integer not null,
  institution_id text not null references institutions,
  role text not null check (role in (
    'COORDINATOR', 'PARTNER', 'PATIENTS_ASSOCIATION', 'STAKEHOLDER')),
  primary key (project_id, rank)
);
create index on project_participants (institution_id);

create table project_sources (
  project_id text not null references projects,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (project_id, rank)
);
create index on project_sources (source_id);
