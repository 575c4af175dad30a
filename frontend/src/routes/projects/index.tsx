import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { ProjectRows } from './ProjectRows'

export const Route = createFileRoute('/projects/')({
  validateSearch: listSearch('projects'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('projects', deps)),
  pendingMs: Infinity,
  component: Projects,
})

function Projects() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('projects', search))
  return (
    <ListPage
      kind="projects"
      title={t`Projets`}
      lead={t`Ce que le réseau cherche : sur quel sujet, avec qui, et grâce à quels financements.`}
      search={search}
      page={page}
    >
      {(projects) => <ProjectRows projects={projects} />}
    </ListPage>
  )
}
