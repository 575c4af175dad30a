import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import { call, history, projects, singleProject } from './records'
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

it('an empty result names the filter to drop', async () => {
  const nothing = { ...projects, items: [], total: 0, next: null }
  visit('/projects?pole=grenoble', { [`${list}?pole=grenoble`]: nothing })
  const drop = await screen.findByRole('link', { name: /Retirer «.*Grenoble.*»/ })
  expect(drop).toHaveAttribute('href', '/projects')
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
    '1er décembre 2026 à 13:00Notice modifiéeAuteur : m.durandDébutAvant2015Aprèsjanvier 2016',
  )
  expect(created).toHaveTextContent(
    '22 novembre 2026 à 13:00Notice crééeAuteur : chargement initial',
  )
  expect(screen.getAllByText('Avant')).toHaveLength(1)
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
  })
  expect(await screen.findByText(/^Aucun appel n’est ouvert/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'OncoStarter 2015' })).toBeVisible()
  expect(screen.getByText('7 projets')).toBeVisible()
})
