-- Statements may come from a public register, as the positions of towns do.
alter table sources
  drop constraint sources_type_check,
  add check (type in ('PRESS_RELEASE', 'INTERVIEW', 'PRESENTATION', 'REGISTER'));
