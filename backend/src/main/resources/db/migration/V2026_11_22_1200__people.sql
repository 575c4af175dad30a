-- The identifier says nothing of the name: it outlives the person's withdrawal.
create table people (
  id text primary key check (id ~ '^p-[a-z0-9]{8}$'),
  name text not null check (name !~ '[@0-9]'),
  basis text not null check (basis in ('PUBLIC_OFFICE', 'SPOKESPERSON', 'SCIENTIFIC_LEAD'))
);

create table person_positions (
  person_id text not null references people,
  rank integer not null,
  office jsonb not null check (office ? 'fr'),
  institution_id text references institutions,
  since text collate "C" check (since ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  until text collate "C" check (until ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  attested text collate "C" check (attested ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  primary key (person_id, rank)
);
create index on person_positions (institution_id);

create table person_quotations (
  person_id text not null references people,
  rank integer not null,
  source_id text not null references sources,
  primary key (person_id, rank)
);
create index on person_quotations (source_id);

create table person_sources (
  person_id text not null references people,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (person_id, rank)
);
create index on person_sources (source_id);
