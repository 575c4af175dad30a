create table calls (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title jsonb not null check (title ? 'fr'),
  programme_id text not null references programmes,
  edition text collate "C" check (edition ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  edition_year integer generated always as (left(edition, 4)::integer) stored,
  opens_at timestamptz,
  closes_at timestamptz check (closes_at > opens_at),
  budget numeric(15, 2) check (budget >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  eligibility jsonb check (eligibility ? 'fr'),
  website text,
  sort_title text collate "fr-x-icu" not null generated always as (title ->> 'fr') stored,
  check ((budget is null) = (currency is null)),
  -- For grants, whose programme is that of their call.
  unique (id, programme_id)
);
create index on calls (programme_id);
create index on calls (closes_at);

create table call_cutoffs (
  call_id text not null references calls,
  cutoffs timestamptz not null,
  primary key (call_id, cutoffs)
);

create table call_sources (
  call_id text not null references calls,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (call_id, rank)
);
create index on call_sources (source_id);
