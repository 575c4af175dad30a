import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { call } from './records'
import { visit } from './site'

const session = { state: 'signed-in', name: 'Marie Durand', roles: ['editor'] }

vi.mock('../src/admin/auth/session', () => ({
  currentSession: () => session,
  onSession: () => () => undefined,
  prepare: () => Promise.resolve(),
  accessToken: () => Promise.resolve('token'),
  sessionEnded: () => undefined,
  may: (role: string) => role === 'editor',
}))

beforeEach(() => {
  window.sessionStorage.clear()
})

const json = (body: unknown, etag: string, status = 200) =>
  Response.json(body, { status, headers: { ETag: etag } })

const problem = (body: { status: number }, etag = '') =>
  new Response(JSON.stringify(body), {
    status: body.status,
    headers: { 'Content-Type': 'application/problem+json', ...(etag && { ETag: etag }) },
  })

const address = `/api/v1/calls/${call.id}`

const header = (sent: RequestInit, name: string) => new Headers(sent.headers).get(name)
const sentBody = (sent: RequestInit) => JSON.parse(sent.body as string) as Record<string, unknown>

/** What is listed above a form as wrong. */
const faults = () => screen.getByRole('region', { name: /à revoir/ })

it('a new record is named after its title, and says at its fields what is missing', async () => {
  const user = userEvent.setup()
  visit('/admin/calls/new', {})
  const title = await screen.findByRole('group', { name: /^Titre/ })
  await user.type(within(title).getByRole('textbox', { name: 'français' }), 'OncoStarter 2027')
  expect(screen.getByRole('textbox', { name: /Identifiant/ })).toHaveValue('oncostarter-2027')
  await user.click(screen.getByRole('button', { name: 'Publier' }))
  const heading = await screen.findByRole('heading', { name: '2 points sont à revoir' })
  expect(heading).toHaveFocus()
  await user.click(within(faults()).getByRole('link', { name: 'Programme' }))
  const programme = screen.getByRole('combobox', { name: 'Programme' })
  expect(programme).toHaveFocus()
  expect(programme).toHaveAccessibleDescription(/À remplir/)
})

it('a reference is found by its name and chosen from the keyboard', async () => {
  const user = userEvent.setup()
  visit('/admin/grants/new', {
    '/api/v1/suggestions?q=fast&kind=projects': {
      items: [
        {
          record: { kind: 'projects', id: 'fastracs', label: { fr: 'FASTRACS' } },
          highlight: [{ text: 'FASTRACS', match: true }],
        },
      ],
    },
  })
  const field = await screen.findByRole('combobox', { name: 'Projet' })
  await user.type(field, 'fast')
  expect(await screen.findByRole('option', { name: 'FASTRACS' })).toBeVisible()
  await user.keyboard('{ArrowDown}{Enter}')
  const chosen = screen.getByRole('combobox', { name: 'Projet' })
  expect(chosen).toHaveValue('FASTRACS')
  expect(chosen).toHaveFocus()
  await user.click(screen.getByLabelText('Vider : Projet'))
  expect(document.getElementById('/project')).toHaveValue('')
})

it('what the service refuses stands at its field', async () => {
  const user = userEvent.setup()
  visit(`/admin/calls/${call.id}`, {
    [address]: (sent: RequestInit) =>
      sent.method === 'PUT'
        ? problem({
            ...{ type: '/api/v1/problems/invalid-record', title: 'Refusée', status: 422 },
            ...{ errors: [{ pointer: '/title/en', detail: 'Trop long.' }] },
          })
        : json(call, '"r1"'),
  })
  const title = await screen.findByRole('group', { name: /^Titre/ })
  const english = within(title).getByRole('textbox', { name: 'anglais' })
  await user.type(english, ' again')
  await user.click(screen.getByRole('button', { name: 'Enregistrer et publier' }))
  expect(await screen.findByRole('link', { name: 'Titre, anglais' })).toBeVisible()
  expect(english).toHaveAccessibleDescription('Trop long.')
  expect(english).toBeInvalid()
})

it('two versions: the fields are chosen one by one and saved over the newer one', async () => {
  const user = userEvent.setup()
  const theirs = { ...call, website: 'https://example.org/theirs', edition: '2031' }
  const puts: RequestInit[] = []
  visit(`/admin/calls/${call.id}`, {
    [address]: (sent: RequestInit) => {
      if (sent.method !== 'PUT') return json(call, '"r1"')
      puts.push(sent)
      return puts.length === 1
        ? problem(
            {
              ...{ type: '/api/v1/problems/precondition-failed', title: 'Changée', status: 412 },
              ...{ current: theirs },
            },
            '"r2"',
          )
        : json({ ...call, ...sentBody(sent), programme: call.programme }, '"r3"')
    },
  })
  const site = await screen.findByRole('textbox', { name: 'Site' })
  await user.clear(site)
  await user.type(site, 'https://example.org/mine')
  await user.click(screen.getByRole('button', { name: 'Enregistrer et publier' }))
  const contested = await screen.findByRole('group', { name: /Site.*changé des deux côtés/ })
  expect(within(contested).getByRole('radio', { name: /Ma version/ })).toBeChecked()
  const edition = screen.getByRole('group', { name: 'Édition' })
  expect(within(edition).getByRole('radio', { name: /version enregistrée/ })).toBeChecked()
  await user.click(screen.getByRole('button', { name: 'Enregistrer ces choix' }))
  expect(await screen.findByText('Vos choix sont enregistrés.')).toBeVisible()
  const [, second] = puts
  expect(second && header(second, 'If-Match')).toBe('"r2"')
  expect(second && sentBody(second)).toMatchObject({
    website: 'https://example.org/mine',
    edition: '2031',
  })
})

it('a draft begins where nothing is yet, and asks for a name', async () => {
  const user = userEvent.setup()
  const { fetched } = visit('/admin/sources/new', {})
  await user.click(await screen.findByRole('button', { name: 'Enregistrer le brouillon' }))
  const summary = await screen.findByRole('region', { name: '1 point est à revoir' })
  expect(within(summary).getByRole('link', { name: 'Identifiant' })).toBeVisible()
  expect(fetched).not.toHaveBeenCalledWith(expect.stringContaining('/draft'), expect.anything())
})
