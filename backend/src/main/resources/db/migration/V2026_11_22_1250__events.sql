create table events (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  title jsonb not null check (title ? 'fr'),
  type text not null check (type in (
    'SYMPOSIUM', 'FORUM', 'CONFERENCE', 'WORKSHOP', 'MEETING', 'CEREMONY', 'DELEGATION',
    'MISSION', 'TOUR')),
  series jsonb check (series ? 'fr'),
  ordinal integer check (ordinal > 0),
  start_date text collate "C" check (start_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  end_date text collate "C" check (end_date ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  place jsonb check (place ? 'fr'),
  country text check (country ~ '^[A-Z]{2}$'),
  part_of_id text references events check (part_of_id <> id),
  cooperation_id text references cooperations,
  programme_id text references programmes,
  project_id text references projects,
  description jsonb check (description ? 'fr'),
  website text,
  check (ordinal is null or series is not null),
  -- Compared at the coarser precision: 2016 does not end before 2016-03 begins.
  check (left(end_date, least(length(start_date), length(end_date)))
    >= left(start_date, least(length(start_date), length(end_date))))
);
create index on events (part_of_id);
create index on events (cooperation_id);
create index on events (programme_id);
create index on events (project_id);
create unique index on events ((series ->> 'fr'), ordinal);

create table event_poles (
  event_id text not null references events,
  rank integer not null,
  pole_id text not null references poles,
  primary key (event_id, rank)
);
create index on event_poles (pole_id);

create table event_organisers (
  event_id text not null references events,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (event_id, rank)
);
create index on event_organisers (institution_id);

create table event_participants (
  event_id text not null references events,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (event_id, rank)
);
create index on event_participants (institution_id);

-- Without a person: withheld.
create table event_people (
  event_id text not null references events,
  rank integer not null,
  person_id text references people,
  capacity text not null check (capacity in (
    'COORDINATOR', 'CHAIR_HOLDER', 'LEADER', 'SPEAKER', 'ATTENDEE')),
  office jsonb check (office ? 'fr'),
  primary key (event_id, rank),
  check (person_id is not null or office is null)
);
create index on event_people (person_id);

create table event_sources (
  event_id text not null references events,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (event_id, rank)
);
create index on event_sources (source_id);
