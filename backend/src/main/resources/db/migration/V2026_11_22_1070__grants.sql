create table grants (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 80),
  project_id text not null references projects,
  amount numeric(15, 2) check (amount >= 0),
  currency text check (currency ~ '^[A-Z]{3}$'),
  programme_id text references programmes,
  call_id text,
  awarded text collate "C" check (awarded ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  awarded_year integer generated always as (left(awarded, 4)::integer) stored,
  beneficiary_id text references institutions,
  check ((amount is null) = (currency is null)),
  check (call_id is null or programme_id is not null),
  -- The chain holds together: the call is the programme's, the programme supports the project.
  foreign key (call_id, programme_id) references calls (id, programme_id),
  foreign key (project_id, programme_id) references project_programmes
    deferrable initially deferred
);
create index on grants (project_id);
create index on grants (programme_id);
create index on grants (call_id);
create index on grants (beneficiary_id);

create table grant_funders (
  grant_id text not null references grants,
  rank integer not null,
  institution_id text not null references institutions,
  primary key (grant_id, rank)
);
create index on grant_funders (institution_id);

create table grant_sources (
  grant_id text not null references grants,
  rank integer not null,
  source_id text not null references sources,
  place text not null,
  primary key (grant_id, rank)
);
create index on grant_sources (source_id);
