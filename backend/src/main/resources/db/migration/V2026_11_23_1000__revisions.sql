-- What is said of a revision as a whole; the log's rows say the rest.
create table revisions (
  revision bigint primary key check (revision > 0),
  account text,
  undoes bigint references revisions
);
create index on revisions (undoes);

insert into revisions (revision) select distinct revision from changes;
