import { t } from '@lingui/core/macro'
import { useSuspenseQuery } from '@tanstack/react-query'
import { createFileRoute, Link } from '@tanstack/react-router'
import { momentOf } from '../../api/moment'
import { Page } from '../../ui/Page'
import { PastNotice } from '../../ui/PastNotice'
import { Story } from './Story'
import styles from './International.module.css'
import { storiesQuery } from './stories'

export const Route = createFileRoute('/international/')({
  validateSearch: momentOf,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queryClient }, deps }) =>
    queryClient.query(storiesQuery(queryClient, deps)),
  component: International,
})

function International() {
  const { queryClient } = Route.useRouteContext()
  const { data: stories } = useSuspenseQuery(storiesQuery(queryClient, Route.useSearch()))
  return (
    <Page
      title={t`International`}
      lead={
        <>
          <p>{t`Avec quels territoires le réseau travaille, pour quoi faire, et ce qui s’y est passé jusqu’ici.`}</p>
          <p className={styles.pictures}>
            <Link to="/map" search={{ area: 'world' }}>{t`Sur la carte du monde`}</Link>
            <Link to="/timelines">{t`Toutes ensemble, année par année`}</Link>
          </p>
        </>
      }
      notice={<PastNotice />}
    >
      <div className={styles.stories}>
        {stories.map((cooperation) => (
          <Story key={cooperation.id} of={cooperation} />
        ))}
      </div>
    </Page>
  )
}
