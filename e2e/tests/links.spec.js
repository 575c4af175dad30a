import { expect, languages, notFound, test as base, title, watch } from './visit.js'

const most = 2000

/** Of views that differ only in what they are filtered by, or as of when, so many are looked at. */
const alike = 2

/** Views with more parameters than this are one sort: their combinations would never end. */
const few = 2

/** What tells one sort of view from another: its route, and the names of its parameters. */
function sortOf(address) {
  const { pathname, searchParams } = new URL(address, 'http://any')
  const parameters = [...new Set(searchParams.keys())].sort()
  const history = pathname.endsWith('/history')
  if (!parameters.length && !history) return undefined
  const route = pathname.replace(/^((?:\/en)?\/[a-z]+)\/[^/]+/, '$1/…')
  return `${route}?${parameters.length > few ? 'several' : parameters.join('&')}`
}

/**
 * Every page that links lead to from the two home pages, looked at once on the smallest screen: each
 * record and each list, and some of each sort of filtered, past and historical view.
 */
const test = base.extend({
  site: [
    async ({ browser }, use, { project }) => {
      await use(await explore(browser, new URL(project.use.baseURL).origin))
    },
    { scope: 'worker', timeout: 1_500_000 },
  ],
})

/** Click by click, so that no shorter way leads to a page than the one it was found by. */
async function explore(browser, origin) {
  const context = await browser.newContext({
    baseURL: origin,
    viewport: { width: 320, height: 800 },
  })
  const homes = Object.values(languages).map((prefix) => ({ address: prefix || '/', from: '' }))
  const tabs = await Promise.all(homes.map(() => context.newPage()))
  const wrongs = await Promise.all(tabs.map((tab) => watch(tab, origin)))
  const pages = new Map()
  const others = new Map()
  const isNew = sieve(pages)
  for (let clicks = 0, waiting = homes; waiting.length; clicks++) {
    const found = []
    const visitAll = async (tab, index) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { address, from } = next
        if (!isNew(address)) continue
        const seen = await look(tab, address)
        pages.set(address, { ...seen, from, clicks, wrongs: wrongs[index].splice(0) })
        for (const { origin: its, pathname, search } of seen.hrefs.map((href) => new URL(href))) {
          if (its !== origin) continue
          const link = { address: pathname + search, from: address }
          if (/^\/(api|openapi|q)(\/|$)/.test(pathname)) others.set(link.address, link)
          else found.push(link)
        }
      }
    }
    await Promise.all(tabs.map(visitAll))
    waiting = found
  }
  await context.close()
  return { pages, others: [...others.values()] }
}

/** Whether an address is still to be looked at; it is put among the pages, and nobody else is told so. */
function sieve(pages) {
  const sorts = new Map()
  return (address) => {
    const sort = sortOf(address)
    const looked = sorts.get(sort) ?? 0
    if (pages.has(address) || (sort && looked === alike)) return false
    if (pages.size === most)
      throw new Error(`The links never end: ${most} pages, and ${address} is another.`)
    sorts.set(sort, looked + 1)
    pages.set(address, undefined)
    return true
  }
}

async function look(page, address) {
  const response = await page.goto(address)
  await title(page).waitFor()
  return {
    status: response.status(),
    heading: await title(page).innerText(),
    headings: await title(page).count(),
    ...(await page.evaluate(() => ({
      // In pictures, a link's own `href` is an object.
      hrefs: [...document.querySelectorAll('a[href]')].map(
        (link) => new URL(link.getAttribute('href'), document.baseURI).href,
      ),
      language: document.documentElement.lang,
      overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    }))),
  }
}

const where = (pages, wanted) =>
  [...pages]
    .filter(([address, seen]) => wanted(seen, address))
    .map(([address, { from }]) => `${address} (from ${from})`)

test('Every link of every page leads to a page, in both languages', async ({ site: { pages } }) => {
  expect(pages.size).toBeGreaterThan(200)
  expect(where(pages, ({ status, heading }) => status !== 200 || notFound.test(heading))).toEqual(
    [],
  )
  console.log(`  ${pages.size} pages were looked at.`)
})

test('Every record and every list has its page in both languages', async ({
  site: { pages },
  api,
}) => {
  const { kinds } = await api('')
  const missing = []
  for (const { kind } of kinds) {
    const { items, total } = await api(`/${kind}?limit=500`)
    expect(items).toHaveLength(total)
    for (const path of [`/${kind}`, ...items.map(({ id }) => `/${kind}/${id}`)])
      for (const prefix of Object.values(languages))
        if (!pages.has(prefix + path)) missing.push(prefix + path)
  }
  expect(missing).toEqual([])
})

test('Every page that search engines are told of is one of them', async ({
  site: { pages },
  request,
}) => {
  const locations = async (file) =>
    [...(await (await request.get(file)).text()).matchAll(/<loc>([^<]*)<\/loc>/g)].map(
      ([, address]) => address,
    )
  const told = (await Promise.all((await locations('/sitemap.xml')).map(locations))).flat()
  expect(told.length).toBeGreaterThan(200)
  expect(
    told.map((address) => new URL(address).pathname).filter((path) => !pages.has(path)),
  ).toEqual([])
})

test('Every record is at most four clicks from the home page', async ({ site: { pages } }) => {
  expect(where(pages, ({ clicks }, address) => clicks > 4 && !sortOf(address))).toEqual([])
})

test('Every link to the API and its documentation answers', async ({
  site: { others },
  request,
}) => {
  expect(others.length).toBeGreaterThan(0)
  for (const { address, from } of others)
    expect((await request.get(address)).status(), `${address} (from ${from})`).toBe(200)
})

test('No page reports an error or asks another origin for anything', async ({
  site: { pages },
}) => {
  const reports = [...pages].flatMap(([address, { wrongs }]) =>
    wrongs.map((words) => `${address}: ${words}`),
  )
  expect(reports).toEqual([])
})

test('Every page says its language and has one main heading', async ({ site: { pages } }) => {
  const language = (address) => (/^\/en(\/|$|\?)/.test(address) ? 'en' : 'fr')
  const wrong = [...pages].filter(
    ([address, seen]) => seen.language !== language(address) || seen.headings !== 1,
  )
  expect(wrong.map(([address]) => address)).toEqual([])
})

test('No page scrolls sideways on a screen of 320 px', async ({ site: { pages } }) => {
  expect(where(pages, ({ overflow }) => overflow > 0)).toEqual([])
})
