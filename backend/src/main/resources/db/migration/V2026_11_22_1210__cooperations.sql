create table cooperations (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title jsonb not null check (title ? 'fr'),
  territory jsonb not null check (territory ? 'fr'),
  country text check (country ~ '^[A-Z]{2}$'),
  since text collate "C" check (since ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  summary jsonb check (summary ? 'fr'),
  grounds jsonb not null,
  aims jsonb not null
);

create table cooperation_partners (
  cooperation_id text not null references cooperations,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (cooperation_id, rank)
);
create index on cooperation_partners (institution_id);

create table cooperation_programmes (
  cooperation_id text not null references cooperations,
  rank integer not null,
  programme_id text not null references programmes,
  primary key (cooperation_id, rank)
);
create index on cooperation_programmes (programme_id);

create table cooperation_sources (
  cooperation_id text not null references cooperations,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (cooperation_id, rank)
);
create index on cooperation_sources (source_id);
