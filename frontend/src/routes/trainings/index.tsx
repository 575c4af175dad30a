import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute } from '@tanstack/react-router'
import { listSearch } from '../../api/lists'
import { listQuery } from '../../api/queries'
import { ListPage } from '../../ui/list/ListPage'
import { TrainingRows } from './TrainingRows'

export const Route = createFileRoute('/trainings/')({
  validateSearch: listSearch('trainings'),
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => context.queryClient.query(listQuery('trainings', deps)),
  pendingMs: Infinity,
  component: Trainings,
})

function Trainings() {
  const search = Route.useSearch()
  const { data: page } = useSuspenseQuery(listQuery('trainings', search))
  return (
    <ListPage
      kind="trainings"
      title={t`Formations`}
      lead={t`Les enseignements auxquels le réseau contribue, et leurs sessions.`}
      search={search}
      page={page}
    >
      {(trainings) => <TrainingRows trainings={trainings} />}
    </ListPage>
  )
}
