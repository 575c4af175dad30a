create table institutions (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  name jsonb not null check (name ? 'fr'),
  acronym text,
  other_names jsonb not null,
  type text not null check (type in (
    'UNIVERSITY', 'UNIVERSITY_HOSPITAL', 'CANCER_CENTRE', 'INSTITUTE', 'LABORATORY', 'COMPANY',
    'PATIENTS_ASSOCIATION', 'PUBLIC_AUTHORITY', 'FUNDER', 'CLUSTER', 'FOUNDATION',
    'INTERNATIONAL')),
  parent_id text references institutions check (parent_id <> id),
  pole_id text references poles,
  country text check (country ~ '^[A-Z]{2}$'),
  town text,
  website text,
  description jsonb check (description ? 'fr'),
  sort_name text collate "fr-x-icu" not null generated always as (name ->> 'fr') stored
);
create index on institutions (sort_name, id);
create index on institutions (parent_id);
create index on institutions (pole_id);

create table institution_sources (
  institution_id text not null references institutions,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (institution_id, rank)
);
create index on institution_sources (source_id);
