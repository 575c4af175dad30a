-- Who works on an import holds a lock of this number for as long as it lives: nobody has to say
-- again and again that it does.
alter table imports add column worker integer, drop column alive_at;
