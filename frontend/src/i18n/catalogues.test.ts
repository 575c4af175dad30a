import { createCompiledCatalog, getCatalogs } from '@lingui/cli/api'
import { getConfig } from '@lingui/conf'
import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'

type Catalogue = Record<string, { translation?: string; message?: string }>

const config = getConfig()

describe.each(['src/i18n/locales', 'src/admin/locales'])('in %s', (folder) => {
  let used: string[]
  let read: (language: string) => Promise<Catalogue>

  beforeAll(async () => {
    const catalogues = await getCatalogs(config)
    const catalogue = catalogues.find(({ path }) => path.includes(folder))
    if (!catalogue) throw new Error('No such catalogue is configured.')
    used = Object.keys((await catalogue.collect()) ?? {}).sort()
    read = (language) => catalogue.read(language)
  }, 60_000)

  describe.each(['fr', 'en'])('the catalogue of %s', (language) => {
    it('holds the messages of the pages and no others: npm run catalogues', async () => {
      expect(Object.keys(await read(language)).sort()).toEqual(used)
    })

    it('leaves nothing untranslated', async () => {
      const entries = Object.entries(await read(language))
      expect(entries.filter(([, { translation }]) => !translation)).toEqual([])
    })

    it('is what the pages load: npm run catalogues', async () => {
      const entries = Object.entries(await read(language))
      const texts = entries.map(([id, entry]) => [id, entry.translation])
      const { source } = createCompiledCatalog(
        language,
        Object.fromEntries(texts) as Record<string, string>,
        { namespace: 'ts' },
      )
      expect(readFileSync(`${folder}/${language}.ts`, 'utf8')).toBe(source)
    })
  })

  it('French is set as French is: no straight apostrophe, no space that could break before a mark', async () => {
    const wrong = Object.values(await read('fr'))
      .map(({ translation = '' }) => translation)
      .filter((text) => /'| [:;?!»]|« |\w[;?!]/.test(text.replace(/\{\w+, plural.*/s, '')))
    expect(wrong).toEqual([])
  })
})
