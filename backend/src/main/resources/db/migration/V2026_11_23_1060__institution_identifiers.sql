-- What public registers call institutions; the service knows their check characters.
create table institution_identifiers (
  institution_id text not null references institutions deferrable,
  scheme text not null check (scheme in ('ROR', 'RNSR', 'SIREN', 'SIRET', 'FINESS')),
  value text not null check (
    case scheme
      when 'ROR' then value ~ '^0[a-hj-km-np-tv-z0-9]{6}[0-9]{2}$'
      when 'RNSR' then value ~ '^[0-9]{9}[A-Z]$'
      when 'SIRET' then value ~ '^[0-9]{14}$'
      else value ~ '^[0-9]{9}$'
    end),
  primary key (scheme, value)
);
create index on institution_identifiers (institution_id);
