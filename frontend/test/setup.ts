import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'
import { activate } from '../src/i18n/language'

// jsdom lays nothing out: the tests see the page of a wide screen.
vi.stubGlobal('matchMedia', () => ({
  matches: true,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
}))
vi.stubGlobal('scrollTo', () => undefined)
Element.prototype.scrollIntoView = () => undefined

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 10_000 })

beforeEach(() => activate('fr'))
afterEach(cleanup)
