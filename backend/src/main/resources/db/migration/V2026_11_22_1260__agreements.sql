create table agreements (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title jsonb not null check (title ? 'fr'),
  summary jsonb check (summary ? 'fr'),
  cooperation_id text references cooperations,
  signed text collate "C" check (signed ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  announced text collate "C" check (announced ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  place jsonb check (place ? 'fr'),
  event_id text references events,
  provisions jsonb not null,
  remarks jsonb not null
);
create index on agreements (cooperation_id);
create index on agreements (event_id);

create table agreement_initiators (
  agreement_id text not null references agreements,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (agreement_id, rank)
);
create index on agreement_initiators (institution_id);

create table agreement_signatories (
  agreement_id text not null references agreements,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (agreement_id, rank)
);
create index on agreement_signatories (institution_id);

-- Without a person: withheld.
create table agreement_people (
  agreement_id text not null references agreements,
  rank integer not null,
  person_id text references people,
  capacity text not null check (capacity in (
    'COORDINATOR', 'CHAIR_HOLDER', 'LEADER', 'SPEAKER', 'ATTENDEE')),
  office jsonb check (office ? 'fr'),
  primary key (agreement_id, rank),
  check (person_id is not null or office is null)
);
create index on agreement_people (person_id);

create table agreement_sources (
  agreement_id text not null references agreements,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (agreement_id, rank)
);
create index on agreement_sources (source_id);
