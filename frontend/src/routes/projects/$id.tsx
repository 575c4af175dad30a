import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { recordQuery } from '../../api/queries'
import { ProjectContent } from './ProjectContent'

export const Route = createFileRoute('/projects/$id')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context, params, deps }) =>
    context.queryClient.query(recordQuery('projects', params.id, deps)),
  component: ProjectPage,
})

function ProjectPage() {
  const { data } = useSuspenseQuery(
    recordQuery('projects', Route.useParams().id, Route.useSearch()),
  )
  return <ProjectContent record={data} />
}
