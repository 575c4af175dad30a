-- Drafts are kept apart from records: what reads records cannot meet one.
create table drafts (
  address text primary key,
  kind text not null,
  id text not null,
  input json not null,
  base text,
  tag text not null,
  saved_at timestamptz not null,
  saved_by text not null,
  unique (kind, id)
);
create index on drafts (saved_at);
