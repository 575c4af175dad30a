-- Where partner systems want to be told of changes, and how far each has been told. The secrets are
-- kept as they are, since messages are signed with them: who reads this table can sign as we do.
create table webhooks (
  id text primary key,
  owner text not null,
  url text not null,
  -- Kinds of records, separated by spaces; none stands for all.
  kinds text not null,
  state text not null check (state in ('ACTIVE', 'PAUSED', 'DISABLED')),
  created_at timestamptz not null,
  secret text not null,
  former_secret text,
  former_secret_until timestamptz,
  -- The place in the change log up to which everything is delivered or a dead letter.
  revision bigint not null,
  number integer not null,
  -- Counts how often it was sent back in the log: a message that is sent anew is another one.
  replays integer not null,
  -- The place of the message that failed last, how often, and when it is tried again.
  attempted text,
  attempts integer not null,
  next_attempt_at timestamptz,
  failed_at timestamptz,
  failure text,
  status integer,
  check ((former_secret is null) = (former_secret_until is null))
);
create index on webhooks (owner, created_at, id);

-- Messages that were given up, as places in the log: what they said is read there.
create table webhook_dead_letters (
  webhook_id text not null references webhooks on delete cascade,
  revision bigint not null,
  number integer not null,
  replays integer not null,
  attempts integer not null,
  failed_at timestamptz not null,
  failure text not null,
  status integer,
  redeliver boolean not null,
  primary key (webhook_id, revision, number)
);
create index on webhook_dead_letters (webhook_id) where redeliver;
