import { expect, it } from 'vitest'
import { frameOf } from './frame'
import { wrap } from './wrap'

const letters = (text: string) => text.length

it('what is embedded is HTML that nothing in an address or a title can break', () => {
  const code = frameOf(
    'https://clara.example/embed/funding?year=2015&funder=inca',
    'Les « 3 » "<b>"',
  )
  const element = new DOMParser().parseFromString(code, 'text/html').body.firstElementChild
  expect(element?.getAttribute('src')).toBe(
    'https://clara.example/embed/funding?year=2015&funder=inca',
  )
  expect(element?.getAttribute('title')).toBe('Les « 3 » "<b>"')
})

it('the title of an image goes on in another line where it is too long, and loses no word', () => {
  const lines = wrap('Le CLARA travaille avec 43 institutions', 16, letters)
  expect(lines).toEqual(['Le CLARA', 'travaille avec', '43 institutions'])
  expect(wrap('anticonstitutionnellement vrai', 10, letters)).toEqual([
    'anticonstitutionnellement',
    'vrai',
  ])
  expect(wrap('', 10, letters)).toEqual([])
})
