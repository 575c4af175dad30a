-- What people called the record then: a record that shows another's name changes with it.
alter table changes add column label json;
