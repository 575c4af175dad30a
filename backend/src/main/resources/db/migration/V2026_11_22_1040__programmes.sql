create table programmes (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  name jsonb not null check (name ? 'fr'),
  acronym text,
  purpose jsonb check (purpose ? 'fr'),
  operator_id text references institutions,
  since text collate "C" check (since ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  sort_name text collate "fr-x-icu" not null generated always as (name ->> 'fr') stored
);
create index on programmes (operator_id);

create table programme_funders (
  programme_id text not null references programmes,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (programme_id, rank)
);
create index on programme_funders (institution_id);

create table programme_sources (
  programme_id text not null references programmes,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (programme_id, rank)
);
create index on programme_sources (source_id);
