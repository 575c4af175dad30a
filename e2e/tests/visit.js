import { expect, test as base } from '@playwright/test'

export { expect }

/** The lists, each by its address and its title in the two languages. */
export const lists = [
  { path: '/projects', fr: 'Projets', en: 'Projects' },
  { path: '/calls', fr: 'Appels à projets', en: 'Calls for proposals' },
  { path: '/grants', fr: 'Financements', en: 'Grants' },
  { path: '/institutions', fr: 'Institutions', en: 'Institutions' },
  { path: '/programmes', fr: 'Programmes', en: 'Programmes' },
  { path: '/poles', fr: 'Pôles universitaires', en: 'University hubs' },
  { path: '/axes', fr: 'Axes scientifiques', en: 'Research themes' },
  { path: '/outcomes', fr: 'Réalisations', en: 'Outcomes' },
  { path: '/cooperations', fr: 'Coopérations', en: 'Cooperations' },
  { path: '/agreements', fr: 'Accords', en: 'Agreements' },
  { path: '/events', fr: 'Événements', en: 'Events' },
  { path: '/trainings', fr: 'Formations', en: 'Training' },
  { path: '/people', fr: 'Personnes', en: 'People' },
  { path: '/figures', fr: 'Chiffres-clefs', en: 'Key figures' },
  { path: '/sources', fr: 'Sources', en: 'Sources' },
]

export const languages = { fr: '', en: '/en' }

export const notFound = /^(Cette page n’existe pas|This page does not exist)$/

/**
 * What a page must never do while it is looked at; `tolerated` is what a test provokes on purpose, and
 * `elsewhere` lists other origins that it visits on purpose.
 */
export async function watch(page, origin, tolerated, elsewhere = []) {
  const wrongs = []
  const wrong = (words) => {
    if (!tolerated?.test(words)) wrongs.push(words)
  }
  page.on('console', (message) => {
    if (message.type() === 'error') wrong(`console: ${message.text()} (${message.location().url})`)
  })
  page.on('pageerror', (error) => wrong(`script: ${error.message}`))
  page.on('request', (request) => {
    const { protocol, origin: to } = new URL(request.url())
    if (protocol.startsWith('http') && to !== origin && !elsewhere.includes(to))
      wrong(`request to another origin: ${request.url()}`)
  })
  await page.addInitScript(reportBreaches)
  return wrongs
}

/** In the page: not every breach of its policy is told to the console by itself. */
function reportBreaches() {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`breach of the policy: ${effectiveDirective}, ${blockedURI} ${sample}`)
  })
}

export const test = base.extend({
  tolerated: [undefined, { option: true }],
  elsewhere: [[], { option: true }],

  /** Every test fails when its pages report an error, break their policy or ask another origin for something. */
  page: async ({ page, baseURL, tolerated, elsewhere }, use) => {
    const wrongs = await watch(page, new URL(baseURL).origin, tolerated, elsewhere)
    await use(page)
    expect(wrongs).toEqual([])
  },

  api: async ({ request }, use) => {
    await use(async (path) => {
      const response = await request.get(`/api/v1${path}`)
      expect(response.status(), path).toBe(200)
      return response.json()
    })
  },
})

export const title = (page) => page.getByRole('heading', { level: 1 })

/** How many records a list has, said above it; what other status there is, is said elsewhere. */
export const count = (page) => page.getByRole('main').getByRole('status').first()

/** Waits until a list shows what the API answers at the same address, and says how many that are. */
export async function settled(page, api) {
  const { pathname, search } = new URL(page.url())
  const { total } = await api(pathname.replace(/^\/en\//, '/') + search)
  await expect(count(page)).toHaveText(new RegExp(`^${total}\\s`))
  return total
}

/** What a visitor sees of a list: enough to tell two views apart. */
export async function view(page, api) {
  const total = await settled(page, api)
  const main = page.getByRole('main')
  return {
    address: new URL(page.url()).pathname + new URL(page.url()).search,
    total,
    pills: await main
      .getByRole('list', { name: 'Filtres appliqués' })
      .getByRole('listitem')
      .allInnerTexts(),
    records: await main.getByRole('heading', { level: 2 }).allInnerTexts(),
  }
}
