-- The one exception: a person who is withdrawn leaves the log, but for a tombstone.
alter table changes
  add column erased boolean not null default false,
  add check (not erased or snapshot is null);
create index on changes (revision) where erased;

create or replace function changes_are_final() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('clara.erasing', true), '') <> 'on' then
    raise exception 'the change log is never altered';
  end if;
  return null;
end
$$;
