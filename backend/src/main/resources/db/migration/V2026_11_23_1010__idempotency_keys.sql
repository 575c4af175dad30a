-- What was answered to a caller's key: asked again, the same is answered and nothing is done.
create table idempotency_keys (
  account text not null,
  key text not null,
  request text not null,
  status integer not null,
  location text,
  tag text,
  body text,
  at timestamptz not null,
  primary key (account, key)
);
create index on idempotency_keys (at);
