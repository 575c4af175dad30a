-- The calls that awarded a project its grants.
create view project_calls as
select distinct project_id, call_id
from grants
where call_id is not null;
-- A project that goes takes nothing out of a view.
create rule follows_grants as on delete to project_calls do instead nothing;
