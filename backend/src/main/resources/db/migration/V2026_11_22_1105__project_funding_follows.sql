-- A project that goes takes nothing out of a view.
create rule follows_grants as on delete to project_funding do instead nothing;
