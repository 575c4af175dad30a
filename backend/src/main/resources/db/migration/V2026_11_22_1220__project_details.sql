alter table projects
  add column context jsonb check (context ? 'fr'),
  add column method jsonb check (method ? 'fr'),
  add column phases jsonb not null default '[]',
  add column findings jsonb not null default '[]',
  add column levers jsonb not null default '[]',
  add column cooperation_id text references cooperations;
create index on projects (cooperation_id);

-- Without a person: withheld.
create table project_people (
  project_id text not null references projects,
  rank integer not null,
  person_id text references people,
  capacity text not null check (capacity in (
    'COORDINATOR', 'CHAIR_HOLDER', 'LEADER', 'SPEAKER', 'ATTENDEE')),
  office jsonb check (office ? 'fr'),
  primary key (project_id, rank),
  check (person_id is not null or office is null)
);
create index on project_people (person_id);
