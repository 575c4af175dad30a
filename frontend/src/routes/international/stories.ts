import { type QueryClient, queryOptions } from '@tanstack/react-query'
import type { Moment } from '../../api/moment'
import { listQuery, recordQuery } from '../../api/queries'

/** Every cooperation with all that belongs to it: lists leave that out, so each is asked for. */
export const storiesQuery = (client: QueryClient, moment: Moment) =>
  queryOptions({
    queryKey: ['international', moment],
    queryFn: async () => {
      const { items } = await client.query(listQuery('cooperations', { limit: 100, ...moment }))
      return Promise.all(
        items.map(({ id }) => client.query(recordQuery('cooperations', id, moment))),
      )
    },
  })
