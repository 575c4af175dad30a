-- What a project is known to have received: grants of unknown amount are not in the sum.
create view project_funding as
select project_id, sum(amount) as amount, currency
from grants
where amount is not null
group by project_id, currency;
