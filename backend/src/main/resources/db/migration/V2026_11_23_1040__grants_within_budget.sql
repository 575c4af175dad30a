-- What a call grants stays within its budget, where the budget and the amounts are known. Whoever
-- writes a grant of a call has the call for himself: two grants cannot both take what is left.
create function grants_within_budget() returns trigger language plpgsql as $$
declare
  called text;
  available numeric;
  spent numeric;
begin
  called := case when tg_table_name = 'calls' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'call_id' end;
  if called is null then
    return null;
  end if;
  select budget into available from calls where id = called for no key update;
  if available is null then
    return null;
  end if;
  select sum(amount) into spent
  from grants join calls on calls.id = grants.call_id
  where calls.id = called and grants.currency = calls.currency;
  if spent > available then
    raise exception using
      errcode = 'check_violation',
      message = 'new row violates check constraint "grants_within_budget"',
      detail = format('%s of %s granted by %s', spent, available, called);
  end if;
  return null;
end $$;

create trigger grants_within_budget
  after insert or update of amount, currency, call_id on grants
  for each row execute function grants_within_budget();
create trigger grants_within_budget
  after update of budget, currency on calls
  for each row execute function grants_within_budget();

alter table person_positions
  add constraint person_positions_in_order
  check (left(until, least(length(since), length(until))) >= left(since, least(length(since), length(until))));
