import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'

type Catalogue = Record<string, { translation?: string; message?: string }>

const config = getConfig()
let used: string[]
let read: (language: string) => Promise<Catalogue>

beforeAll(async () => {
  const [catalogue] = await getCatalogs(config)
  if (!catalogue) throw new Error('No catalogue is configured.')
  used = Object.keys((await catalogue.collect()) ?? {}).sort()
  read = (language) => catalogue.read(language)
}, 30_000)

describe.each(['fr', 'en'])('the catalogue of %s', (language) => {
  it('holds the messages of the pages and no others: npm run catalogues', async () => {
    expect(Object.keys(await read(language)).sort()).toEqual(used)
  })

  it('leaves nothing untranslated', async () => {
    const empty = Object.entries(await read(language)).filter(([, { translation }]) => !translation)
    expect(empty).toEqual([])
  })

  it('is what the pages load: npm run catalogues', async () => {
    const texts = Object.entries(await read(language)).map(([id, entry]) => [id, entry.translation])
    const { source } = createCompiledCatalog(
      language,
      Object.fromEntries(texts) as Record<string, string>,
      { namespace: 'ts' },
    )
    expect(readFileSync(`src/i18n/locales/${language}.ts`, 'utf8')).toBe(source)
  })
})

it('French is set as French is: no straight apostrophe, no space that could break before a mark', async () => {
  const wrong = Object.values(await read('fr'))
    .map(({ translation = '' }) => translation)
    .filter((text) => /'| [:;?!»]|« |\w[;?!]/.test(text.replace(/\{\w+, plural.*/s, '')))
  expect(wrong).toEqual([])
})
