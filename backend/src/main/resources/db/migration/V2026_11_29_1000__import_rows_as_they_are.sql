-- Rows of imports come and go: to compress them takes longer than to write them as they are.
alter table import_rows set (toast_tuple_target = 8160);
