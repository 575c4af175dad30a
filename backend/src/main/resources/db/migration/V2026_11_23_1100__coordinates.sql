-- Where poles, institutions and the territories of cooperations are: degrees, WGS 84.
alter table poles
  add column latitude numeric check (latitude between -90 and 90),
  add column longitude numeric check (longitude between -180 and 180),
  add check ((latitude is null) = (longitude is null));
alter table institutions
  add column latitude numeric check (latitude between -90 and 90),
  add column longitude numeric check (longitude between -180 and 180),
  add check ((latitude is null) = (longitude is null));
alter table cooperations
  add column latitude numeric check (latitude between -90 and 90),
  add column longitude numeric check (longitude between -180 and 180),
  add check ((latitude is null) = (longitude is null));
