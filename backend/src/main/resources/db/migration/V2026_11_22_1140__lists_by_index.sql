-- Lists are sorted and filtered by the search index: these columns served only them.
alter table sources drop column sort_title;
alter table poles drop column sort_name;
alter table axes drop column sort_name;
alter table institutions drop column sort_name;
alter table programmes drop column sort_name;
alter table calls drop column sort_title, drop column edition_year;
alter table projects drop column sort_title, drop column start_year;
alter table grants drop column awarded_year;
