create table poles (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  name jsonb not null check (name ? 'fr'),
  rank integer not null check (rank > 0),
  researcher_share integer check (researcher_share between 0 and 100),
  companies integer check (companies >= 0),
  universities integer check (universities >= 0),
  hospitals integer check (hospitals >= 0),
  international_centres integer check (international_centres >= 0),
  sort_name text collate "fr-x-icu" not null generated always as (name ->> 'fr') stored
);

create table pole_sources (
  pole_id text not null references poles,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (pole_id, rank)
);
create index on pole_sources (source_id);
