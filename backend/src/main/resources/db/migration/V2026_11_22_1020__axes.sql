create table axes (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  name jsonb not null check (name ? 'fr'),
  rank integer not null check (rank > 0),
  topics jsonb not null,
  sort_name text collate "fr-x-icu" not null generated always as (name ->> 'fr') stored
);

create table axis_sources (
  axis_id text not null references axes,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (axis_id, rank)
);
create index on axis_sources (source_id);
