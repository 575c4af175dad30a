-- Text sorted for French readers: the same order whatever the server's default.
create table sources (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title jsonb not null check (title ? 'fr'),
  type text not null check (type in ('PRESS_RELEASE', 'INTERVIEW', 'PRESENTATION')),
  published text collate "C" check (published ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  publisher text,
  language text not null check (language ~ '^[a-z]{2}$'),
  sort_title text collate "fr-x-icu" not null generated always as (title ->> 'fr') stored
);
