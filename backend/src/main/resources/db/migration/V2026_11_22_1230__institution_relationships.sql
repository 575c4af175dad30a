alter table institutions
  add column objectives jsonb not null default '[]',
  add column actions jsonb not null default '[]';

create table institution_relationships (
  owner_id text not null references institutions,
  rank integer not null,
  institution_id text not null references institutions check (institution_id <> owner_id),
  type text not null check (type in (
    'HOSTED_BY', 'FUNDED_BY', 'LAUNCHED_BY', 'MEMBER_OF', 'PARTNER_OF')),
  since text collate "C" check (since ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  until text collate "C" check (until ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  attested text collate "C" check (attested ~ '^\d{4}(-\d{2}(-\d{2})?)?$'),
  remark jsonb check (remark ? 'fr'),
  primary key (owner_id, rank),
  check (left(until, least(length(since), length(until)))
    >= left(since, least(length(since), length(until))))
);
create index on institution_relationships (institution_id);
