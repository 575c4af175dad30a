import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import {
  call,
  cooperation,
  event,
  figure,
  figures,
  highlights,
  history,
  hits,
  implied,
  person,
  projects,
  singleProject,
  suggestions,
} from './records'
import { visit } from './site'

const list = '/api/v1/projects'

it('a list shows what its address asks the API for', async () => {
  visit('/projects?pole=lyon', { [`${list}?pole=lyon`]: projects })
  expect(await screen.findByRole('heading', { level: 1, name: 'Projets' })).toBeVisible()
  expect(screen.getByText('30 projets')).toBeVisible()
  expect(screen.getByRole('link', { name: 'FASTRACS' })).toHaveAttribute(
    'href',
    '/projects/fastracs',
  )
  expect(document.title).toBe('Projets · CLARA')
})

it('a facet: zero is disabled, not stated comes last, one value alone is no choice', async () => {
  visit('/projects', { [list]: projects })
  const pole = await screen.findByRole('group', { name: 'Pôle' })
  const names = within(pole)
    .getAllByRole('checkbox')
    .map((box) => box.closest('label')?.textContent)
  expect(names).toEqual(['Lyon28', 'Grenoble0', 'Non communiqué2'])
  expect(within(pole).getByRole('checkbox', { name: /Grenoble/ })).toBeDisabled()
  expect(screen.queryByRole('group', { name: 'Source' })).toBeNull()
})

it('choosing and removing a filter changes the address, from the first page', async () => {
  const { router } = visit('/projects?cursor=xyz', {
    [`${list}?cursor=xyz`]: projects,
    [`${list}?pole=lyon`]: projects,
    [list]: projects,
  })
  await userEvent.click(await screen.findByRole('checkbox', { name: /Lyon/ }))
  await waitFor(() => {
    expect(router.state.location.href).toBe('/projects?pole=lyon')
  })
  await userEvent.click(await screen.findByRole('link', { name: /Retirer Pôle.*Lyon/ }))
  await waitFor(() => {
    expect(router.state.location.href).toBe('/projects')
  })
})

it('the list goes on under an address of its own', async () => {
  visit('/projects?pole=lyon', { [`${list}?pole=lyon`]: projects })
  const next = await screen.findByRole('link', { name: 'Suite de la liste' })
  expect(next).toHaveAttribute('href', '/projects?pole=lyon&cursor=abc')
})

it('an empty result names what to drop and what that gives, the most first', async () => {
  const without = [
    { parameter: 'q', total: 1 },
    { parameter: 'pole', total: 12 },
    { parameter: 'source', total: 0 },
  ]
  const address = '?q=sein&pole=grenoble&source=presentation'
  visit(`/projects${address}`, {
    [list + address]: { ...projects, items: [], total: 0, next: null, without },
  })
  const ways = await screen.findAllByRole('link', { name: /^Sans/ })
  expect(ways.map((way) => [way.textContent, way.getAttribute('href')])).toEqual([
    ['Sans « Pôle : Grenoble » : 12 projets', '/projects?q=sein&source=presentation'],
    ['Sans « Recherche : sein » : 1 projet', '/projects?pole=grenoble&source=presentation'],
  ])
})

it('a list is searched: the filters stay, relevance is the order, a pill takes it away', async () => {
  const user = userEvent.setup()
  const { router } = visit('/projects?pole=lyon&sort=-start&cursor=xyz', {
    [`${list}?pole=lyon&sort=-start&cursor=xyz`]: projects,
    [`${list}?pole=lyon`]: projects,
    [`${list}?q=sein&pole=lyon`]: { ...projects, highlights },
  })
  const field = await screen.findByRole('combobox', { name: 'Rechercher dans cette liste' })
  expect(screen.queryByRole('option', { name: 'Pertinence' })).toBeNull()
  await user.type(field, 'sein{Enter}')
  const pill = await screen.findByRole('link', { name: 'Retirer Recherche : sein' })
  expect(router.state.location.href).toBe('/projects?q=sein&pole=lyon')
  expect(screen.getByLabelText('Trier par')).toHaveDisplayValue('Pertinence')
  expect(screen.getByText('sein', { selector: 'mark' })).toBeVisible()
  expect(screen.getAllByText('FASTRACS')).toHaveLength(1)
  await user.click(pill)
  await waitFor(() => {
    expect(router.state.location.href).toBe('/projects?pole=lyon')
  })
  await waitFor(() => {
    expect(field).toHaveValue('')
  })
})

it('a suggestion is chosen from the keyboard and opens its record', async () => {
  const user = userEvent.setup()
  const { router, fetched } = visit('/projects', {
    [list]: projects,
    '/api/v1/suggestions?q=fast&kind=projects': suggestions,
    [`${list}/fastracs`]: singleProject,
  })
  const field = await screen.findByRole('combobox', { name: 'Rechercher dans cette liste' })
  await user.type(field, 'fast')
  const option = await screen.findByRole('option', { name: /FASTRACS/ })
  expect(field).toHaveAttribute('aria-expanded', 'true')
  const asked = fetched.mock.calls.filter(([path]) => path.includes('suggestions'))
  expect(asked).toHaveLength(1)
  await user.keyboard('{ArrowDown}')
  expect(option).toHaveAttribute('aria-selected', 'true')
  expect(field).toHaveAttribute('aria-activedescendant', option.id)
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: 'FASTRACS' })).toBeVisible()
  expect(router.state.location.href).toBe('/projects/fastracs')
})

it('Escape closes the suggestions and leaves what is typed', async () => {
  const user = userEvent.setup()
  visit('/projects', { [list]: projects, '/api/v1/suggestions?q=fast&kind=projects': suggestions })
  const field = await screen.findByRole('combobox', { name: 'Rechercher dans cette liste' })
  await user.type(field, 'fast')
  await screen.findByRole('listbox')
  await user.keyboard('{Escape}')
  expect(screen.queryByRole('listbox')).toBeNull()
  expect(field).toHaveValue('fast')
})

it('the whole network is searched from any page', async () => {
  const user = userEvent.setup()
  const { router } = visit('/projects', {
    [list]: projects,
    '/api/v1/search?q=sein': hits,
    '/api/v1/search?q=sein&kind=projects': { ...hits, items: hits.items.slice(0, 1), total: 1 },
  })
  await screen.findByRole('heading', { level: 1, name: 'Projets' })
  await user.keyboard('{Control>}k{/Control}')
  await user.keyboard('sein{Enter}')
  expect(await screen.findByRole('heading', { level: 1, name: /Recherche.*sein/ })).toBeVisible()
  expect(router.state.location.href).toBe('/search?q=sein')
  expect(document.title).toBe('Recherche : « sein » · CLARA')
  expect(screen.getByText('2 résultats')).toBeVisible()
  const kinds = screen.getByRole('list', { name: 'Types de notices' })
  expect(within(kinds).getByRole('link', { name: 'Tout 2' })).toHaveAttribute('aria-current')
  await user.click(within(kinds).getByRole('link', { name: 'Projets 1' }))
  expect(await screen.findByText('1 résultat')).toBeVisible()
  expect(router.state.location.href).toBe('/search?q=sein&kind=projects')
})

it('years are chosen from one to another', async () => {
  const user = userEvent.setup()
  const year = ['2017', '2016', '2015'].map((value) => ({ value, label: null, count: 1 }))
  const page = { ...projects, facets: { year } }
  const { router } = visit('/projects', {
    [list]: page,
    [`${list}?year=2016..`]: page,
    [`${list}?year=2016..2017`]: page,
  })
  await user.selectOptions(await screen.findByLabelText('À partir de'), '2016')
  await waitFor(() => {
    expect(router.state.location.href).toBe('/projects?year=2016..')
  })
  await user.selectOptions(screen.getByLabelText('Jusqu’à'), '2017')
  const pill = await screen.findByRole('link', { name: 'Retirer Année : 2016 – 2017' })
  expect(pill).toHaveAttribute('href', '/projects')
})

it('a record of another day says so, and so do its links', async () => {
  visit('/projects/fastracs?asOf=12', { [`${list}/fastracs?asOf=12`]: singleProject })
  expect(await screen.findByText('État à la révision 12')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Revenir à aujourd’hui' })).toHaveAttribute(
    'href',
    '/projects/fastracs',
  )
  expect(screen.getByRole('link', { name: 'Lyon' })).toHaveAttribute('href', '/poles/lyon?asOf=12')
})

it('a list of another day says so and is not searched', async () => {
  visit('/projects?asOf=12&pole=lyon', { [`${list}?asOf=12&pole=lyon`]: projects })
  expect(await screen.findByText('État à la révision 12')).toBeVisible()
  expect(screen.queryByLabelText('Rechercher dans cette liste')).toBeNull()
  expect(screen.getByRole('link', { name: 'Revenir à aujourd’hui' })).toHaveAttribute(
    'href',
    '/projects?pole=lyon',
  )
})

it('a view can be taken away: as a file, and as a link', async () => {
  const user = userEvent.setup()
  visit('/projects?pole=lyon', { [`${list}?pole=lyon`]: projects })
  await user.click(await screen.findByRole('button', { name: 'Exporter cette vue' }))
  const menu = await screen.findByRole('menu')
  const files = within(menu).getAllByRole('menuitem')
  expect(files.map((file) => [file.textContent, file.getAttribute('href')])).toEqual([
    ['CSV', `${list}?pole=lyon&format=csv&separator=semicolon`],
    ['Excel', `${list}?pole=lyon&format=xlsx`],
    ['JSON (page affichée)', `${list}?pole=lyon`],
    ['JSON Lines', `${list}?pole=lyon&format=ndjson`],
  ])
  expect(files[0]).toHaveAttribute('download', 'clara-projects.csv')
  await user.keyboard('{Escape}')
  await user.click(screen.getByRole('button', { name: 'Copier le lien' }))
  expect(await screen.findByText('Lien copié')).toBeVisible()
  expect(await navigator.clipboard.readText()).toBe(window.location.href)
})

it('the history of a record is asked for when it is opened, and says what changed', async () => {
  const { router, fetched } = visit('/projects/fastracs', {
    [`${list}/fastracs`]: singleProject,
    [`${list}/fastracs/history`]: history,
  })
  const link = await screen.findByRole('link', { name: 'Historique de la notice' })
  expect(fetched).toHaveBeenCalledTimes(1)
  await userEvent.click(link)
  expect(
    await screen.findByRole('heading', { level: 1, name: /Historique de la notice.*FASTRACS/ }),
  ).toBeVisible()
  expect(router.state.location.href).toBe('/projects/fastracs/history')
  const [updated, created] = screen.getAllByRole('listitem').filter((item) => {
    return within(item).queryByRole('heading', { level: 2 })
  })
  expect(updated).toHaveTextContent(
    '1er décembre 2026 à 13:00Notice modifiéeAuteur : m.durandVoir la notice à la révision 2' +
      'DébutAvant2015Aprèsjanvier 2016',
  )
  expect(created).toHaveTextContent(
    '22 novembre 2026 à 13:00Notice crééeAuteur : chargement initial',
  )
  expect(screen.getAllByText('Avant')).toHaveLength(1)
  expect(screen.getByRole('link', { name: 'Voir la notice à la révision 1' })).toHaveAttribute(
    'href',
    '/projects/fastracs?asOf=1',
  )
})

it.each(['/projects/retire/history', '/projects/inconnu/history', '/inconnu/fastracs/history'])(
  'no history of what is not there: %s',
  async (address) => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    vi.spyOn(console, 'warn').mockImplementation(() => undefined)
    const withdrawn = { ...history.items[0], operation: 'withdrawn', snapshot: null }
    visit(address, { [`${list}/retire/history`]: { items: [withdrawn, ...history.items] } })
    expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible()
  },
)

it('a project shows its money from funder to amount, and says what is not known', async () => {
  visit('/projects/fastracs', { [`${list}/fastracs`]: singleProject })
  expect(await screen.findByRole('heading', { level: 1, name: 'FASTRACS' })).toBeVisible()
  const money = screen.getByRole('region', { name: 'D’où vient l’argent' })
  expect(within(money).getByRole('link', { name: 'Institut national du cancer' })).toHaveAttribute(
    'href',
    '/institutions/inca',
  )
  expect(within(money).getAllByText(/30.000/)).toHaveLength(2)
  expect(within(money).getByText('Non communiqué')).toBeVisible()
  expect(screen.getByRole('region', { name: 'D’où viennent ces informations' })).toBeVisible()
})

it('what does not exist says so and shows ways out', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined)
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  visit('/projects/inconnu', {})
  expect(await screen.findByRole('heading', { name: 'Cette page n’existe pas' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'Accueil' })).toBeVisible()
})

it('the home page says plainly that no call is open, and shows the latest', async () => {
  const none = { items: [], total: 0, facets: {}, next: null }
  visit('/', {
    '/api/v1': { kinds: [{ kind: 'projects', total: 7, href: list }] },
    '/api/v1/calls?status=open&sort=closesAt': none,
    '/api/v1/calls?limit=3': { ...none, items: [call], total: 1 },
    '/api/v1/axes': none,
    '/api/v1/poles': none,
    '/api/v1/programmes?limit=100': none,
    '/api/v1/cooperations?limit=6': none,
    '/api/v1/figures?limit=100': { ...figures, items: [figure], total: 1 },
  })
  expect(await screen.findByText(/^Aucun appel n’est ouvert/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'OncoStarter 2015' })).toBeVisible()
  expect(screen.getByText('7 projets')).toBeVisible()
  expect(screen.getByRole('link', { name: '9 Projets structurants soutenus' })).toHaveAttribute(
    'href',
    '/figures/projets-structurants-soutenus',
  )
})

it('key figures stand under their themes, beside what the records answer', async () => {
  const { router } = visit('/figures', { '/api/v1/figures?limit=100': figures })
  const support = await screen.findByRole('region', { name: 'Le soutien à la recherche' })
  expect(within(support).getByRole('link', { name: /^9 Projets structurants/ })).toBeVisible()
  expect(within(support).getByText('depuis 2009')).toBeVisible()
  expect(within(support).getByRole('link', { name: '7 sur 9 dans ces pages' })).toHaveAttribute(
    'href',
    '/projects?programme=projet-structurant',
  )
  const network = await screen.findByRole('region', { name: 'Le réseau' })
  expect(within(network).getByText('Somme impliquée')).toBeVisible()
  expect(network).toHaveTextContent(/1.500 \+ 1.700 = 3.200✓ concorde/)
  expect(within(network).getByRole('link', { name: /^au moins 3.200/ })).toHaveAttribute(
    'href',
    '/figures/membres',
  )
  expect(router.state.location.href).toBe('/figures')
})

it('a figure shows its terms, whether they add up, and what else answers its question', async () => {
  const disagreeing = { ...implied, value: 3300, sum: { ...implied.sum, agrees: false } }
  visit('/figures/somme', { '/api/v1/figures/somme': disagreeing })
  const sum = await screen.findByRole('region', { name: 'De quoi il se compose' })
  expect(within(sum).getByRole('link', { name: 'soignants' })).toBeVisible()
  expect(within(sum).getByText('ne concorde pas')).toBeVisible()
  expect(screen.getByRole('region', { name: /^D’autres réponses/ })).toBeVisible()
})

it('who took part in an event is named with capacity and office, unless withdrawn', async () => {
  visit('/events/symposium-6', { '/api/v1/events/symposium-6': event })
  const people = await screen.findByRole('region', { name: 'Personnes' })
  expect(within(people).getByRole('link', { name: 'Marie Durand' })).toBeVisible()
  const [, withheld] = within(people).getAllByRole('listitem')
  expect(withheld).toHaveTextContent('identité retiréeDoyenPrésence')
  expect(screen.getByText('Symposium franco-chinois (6e)')).toBeVisible()
})

it('a cooperation is told in the order of time, what has no date by its number', async () => {
  visit('/international', {
    '/api/v1/cooperations?limit=100': { items: [cooperation], total: 1 },
    '/api/v1/cooperations/shanghai': cooperation,
  })
  const story = await screen.findByRole('region', { name: /^Au fil du temps.*Shanghai/ })
  const [dated, undated] = within(story).getAllByRole('list')
  const names = (list: HTMLElement | undefined) =>
    list &&
    within(list)
      .getAllByRole('link')
      .map((link) => link.textContent)
  expect(names(dated)).toEqual([
    'Master de cancérologie',
    'Premiers cours',
    'Sixième symposium',
    'Septième symposium',
  ])
  expect(names(undated)).toEqual(['Premier symposium', 'Deuxième symposium'])
})

it('search engines are asked to leave out the page of a person, and only that', async () => {
  const { router } = visit('/people/p-2h7k9qxm', {
    '/api/v1/people/p-2h7k9qxm': person,
    [list]: projects,
  })
  expect(await screen.findByRole('heading', { level: 1, name: 'Marie Durand' })).toBeVisible()
  expect(screen.getByText('attesté le 28 septembre 2018')).toBeVisible()
  const robots = () => document.querySelector('meta[name=robots]')
  expect(robots()).toHaveAttribute('content', 'noindex')
  await router.navigate({ to: '/projects' })
  expect(await screen.findByRole('heading', { level: 1, name: 'Projets' })).toBeVisible()
  expect(robots()).toBeNull()
})
