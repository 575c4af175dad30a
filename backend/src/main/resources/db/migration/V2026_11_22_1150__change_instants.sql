-- The network as of an instant: the last revision that is not younger.
create index on changes (at, revision);
