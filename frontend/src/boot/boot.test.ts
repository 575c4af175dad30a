import { waitFor } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { visit } from '../../test/site'
import { askEarly } from '../api/early'
import { get } from '../api/client'
import { filesOf } from './chunks'
import { asked, firstAsked } from './first'
import { placeOf } from './place'

const chunks = {
  languages: {},
  routes: [
    ['/', ['home.js']],
    ['/projects', ['list.js', 'projects.js']],
    ['/projects/new', ['new.js']],
    ['/projects/$id', ['record.js']],
    ['/$kind/$id/history', ['history.js']],
  ] as const,
}

describe('what is asked for before the scripts have come', () => {
  it.each([
    ['/', 'fr', '/'],
    ['/projects/', 'fr', '/projects'],
    ['/en', 'en', '/'],
    ['/en/projects/fastracs', 'en', '/projects/fastracs'],
    ['/entities', 'fr', '/entities'],
  ])('knows the language and the path of %s', (address, language, path) => {
    expect(placeOf(address)).toEqual({ language, path })
  })

  it.each([
    ['/', ['home.js']],
    ['/projects', ['list.js', 'projects.js']],
    ['/projects/new', ['new.js']],
    ['/projects/fastracs', ['record.js']],
    ['/projects/fastracs/history', ['history.js']],
    ['/nowhere', []],
  ])('are the files of %s', (path, files) => {
    expect(filesOf(path, chunks)).toEqual(files)
  })

  it.each([
    ['/projects', ['/projects']],
    ['/projects/fastracs', ['/projects/fastracs']],
    ['/projects/fastracs/history', ['/projects/fastracs/history']],
    ['/nowhere', []],
    ['/nowhere/else', []],
  ])('is the data of %s', (path, addresses) => {
    expect(firstAsked(path, chunks)).toEqual(addresses)
  })

  it.each(Object.entries(asked))('is what the page %s asks first', async (path, addresses) => {
    const { fetched } = visit(path, {})
    await waitFor(() => {
      expect(fetched.mock.calls.map(([address]) => address)).toEqual(
        addresses.map((address) => `/api/v1${address}`),
      )
    })
  })
})

describe('an early answer', () => {
  const fetched = vi.fn(() => Promise.resolve(Response.json({})))

  beforeEach(() => {
    fetched.mockClear()
    vi.stubGlobal('fetch', fetched)
  })

  it('is taken instead of another, once', async () => {
    askEarly(['/axes'])
    await get('/axes')
    expect(fetched).toHaveBeenCalledTimes(1)
    await get('/axes')
    expect(fetched).toHaveBeenCalledTimes(2)
  })

  it('is forgotten when it is not wanted soon', async () => {
    vi.useFakeTimers()
    askEarly(['/axes'])
    vi.advanceTimersByTime(10_000)
    vi.useRealTimers()
    await get('/axes')
    expect(fetched).toHaveBeenCalledTimes(2)
  })
})
