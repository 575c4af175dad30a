import { createFileRoute } from '@tanstack/react-router'
import { Home } from './home/Home'
import {
  axes,
  cooperations,
  figures,
  latestCalls,
  openCalls,
  poles,
  programmes,
  totals,
} from './home/queries'

export const Route = createFileRoute('/')({
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.query(totals),
      queryClient.query(openCalls),
      queryClient.query(latestCalls),
      queryClient.query(axes),
      queryClient.query(poles),
      queryClient.query(programmes),
      queryClient.query(cooperations),
      queryClient.query(figures),
    ]),
  component: Home,
})
