-- Many records written together may refer to each other in any order: such a transaction lets
-- references be checked at its end. All others have them checked at once, as before; the references that were always checked
-- at the end stay so.
do $$
declare reference record;
begin
  for reference in
    select conrelid::regclass as owner, conname as name
    from pg_constraint
    where contype = 'f' and not condeferrable and connamespace = current_schema()::regnamespace
  loop
    execute format(
      'alter table %s alter constraint %I deferrable initially immediate',
      reference.owner, reference.name);
  end loop;
end $$;
