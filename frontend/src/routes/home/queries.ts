import { listQuery, totalsQuery } from '../../api/queries'

export const totals = totalsQuery
export const openCalls = listQuery('calls', { status: ['open'], sort: 'closesAt' })
export const latestCalls = listQuery('calls', { limit: 3 })
export const axes = listQuery('axes')
export const poles = listQuery('poles')
export const cooperations = listQuery('cooperations', { limit: 6 })
export const figures = listQuery('figures', { limit: 100 })
export const programmes = listQuery('programmes', { limit: 100 })
