-- Written once, never altered: audit trail, feed and history in one.
create table changes (
  revision bigint not null check (revision > 0),
  number integer not null check (number >= 0),
  at timestamptz not null,
  actor text not null,
  kind text not null,
  id text not null,
  operation text not null check (operation in ('CREATED', 'UPDATED', 'WITHDRAWN')),
  -- As it was answered, to the order of its fields.
  snapshot json,
  primary key (revision, number),
  check ((snapshot is null) = (operation = 'WITHDRAWN'))
);
create index on changes (kind, id, revision, number);

create function changes_are_final() returns trigger language plpgsql as $$
begin
  raise exception 'the change log is never altered';
end
$$;
create trigger changes_are_final before update or delete or truncate on changes
  for each statement execute function changes_are_final();
