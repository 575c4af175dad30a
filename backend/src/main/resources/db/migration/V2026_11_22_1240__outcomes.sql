create table outcomes (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title jsonb not null check (title ? 'fr'),
  type text not null check (type in (
    'COMPANY', 'PATENT', 'PUBLICATION', 'POLICY', 'INFRASTRUCTURE', 'RECOGNITION',
    'CLINICAL_TRIALS', 'COLLABORATION', 'CAPACITY')),
  description jsonb check (description ? 'fr'),
  date text collate "C" check (date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  programme_id text references programmes,
  cooperation_id text references cooperations
);
create index on outcomes (programme_id);
create index on outcomes (cooperation_id);

create table outcome_projects (
  outcome_id text not null references outcomes,
  rank integer not null,
  project_id text not null references projects,
  primary key (outcome_id, rank)
);
create index on outcome_projects (project_id);

create table outcome_institutions (
  outcome_id text not null references outcomes,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (outcome_id, rank)
);
create index on outcome_institutions (institution_id);

create table outcome_poles (
  outcome_id text not null references outcomes,
  rank integer not null,
  pole_id text not null references poles,
  primary key (outcome_id, rank)
);
create index on outcome_poles (pole_id);

create table outcome_sources (
  outcome_id text not null references outcomes,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (outcome_id, rank)
);
create index on outcome_sources (source_id);
