import { expect, it } from 'vitest'
import { askedOf, chartPath, csvAddress, viewOf } from './charts'

it('an address keeps how a chart is looked at where the chart can be looked at so', () => {
  expect(viewOf({ view: 'table' }, ['table'])).toEqual({ view: 'table' })
  expect(viewOf({ view: 'matrix' }, ['table'])).toEqual({})
  expect(viewOf({}, ['table'])).toEqual({})
})

it('the API is asked the same whichever way a chart is looked at', () => {
  const search = { view: 'table', year: ['2015'] }
  expect(chartPath('funding', askedOf(search))).toBe('/charts/funding?year=2015')
  expect(chartPath('funding')).toBe('/charts/funding')
})

it('its data is that of the picture, in the signs that a spreadsheet of the language reads', () => {
  expect(csvAddress('/charts/funding?year=2015', 'fr')).toBe(
    '/api/v1/charts/funding?year=2015&format=csv&separator=semicolon',
  )
  expect(csvAddress('/charts/funding', 'en')).toBe(
    '/api/v1/charts/funding?format=csv&separator=comma',
  )
})
