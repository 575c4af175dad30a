import { lists } from './visit.js'

/** One address for each route: the home page, each list, a record of each, a list without results. */
export async function routes(api) {
  const records = await Promise.all(
    lists.map(async ({ path }) => `${path}/${(await api(`${path}?limit=1`)).items[0].id}`),
  )
  return [
    '',
    ...lists.map(({ path }) => path),
    ...records,
    '/projects/fastracs',
    '/institutions/clara',
    '/international',
    '/institutions?type=university&pole=grenoble',
    '/grants?funder=inca&programme=oncostarter',
    '/projects?q=lyon',
    '/projects/fastracs?asOf=1',
    '/search',
    '/search?q=lyon',
    '/search?q=xyzzyxyzzy',
    '/explore',
    '/collaborations',
    '/collaborations?institution=clara&view=list',
    '/collaborations?project=fastracs&view=matrix',
    '/funding',
    '/funding?by=beneficiary&view=table',
    '/map',
    '/map?area=world',
    '/calendar',
    '/timelines',
    '/timelines?of=projects&view=table',
    '/summary?from=2015&to=2018',
    '/embed/funding',
    '/data',
    '/accessibility',
    '/nulle-part',
  ]
}
