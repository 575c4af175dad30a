-- Who pays a project, as its grants say.
create view project_funders as
select distinct g.project_id, f.institution_id
from grants g join grant_funders f on f.grant_id = g.id;
-- A project that goes takes nothing out of a view.
create rule follows_grants as on delete to project_funders do instead nothing;
