import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { contrast, difference, eyes } from '../../test/colour'

const read = (path: string) => readFileSync(path, 'utf8')

const tokens = Object.fromEntries(
  [...read('src/ui/tokens.css').matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
) as Record<string, Record<Theme, string>>

const themes = ['light', 'dark'] as const
type Theme = (typeof themes)[number]

const series = Object.keys(tokens).filter((name) => name.startsWith('series-'))

const grounds = ['paper', 'surface', 'accent-wash']

/** Which colours stand on which, as text or as lines and surfaces that say something. */
const uses = [
  pairing('text', 'ink', [...grounds, 'mark']),
  pairing('text', 'ink-quiet', grounds),
  pairing('text', 'accent', grounds),
  pairing('text', 'accent-strong', grounds),
  pairing('text', 'fault', ['paper', 'surface']),
  pairing('text', 'on-accent', ['accent', 'accent-strong']),
  pairing('text', 'paper', ['ink', 'ink-quiet', 'fault']),
  pairing('graphics', 'line-strong', grounds),
  ...series.map((name) => pairing('graphics', name, ['paper', 'surface'])),
]

/** What WCAG 2.2 wants at least: criteria 1.4.3 and 1.4.11. */
const least = { text: 4.5, graphics: 3 }

function pairing(as: keyof typeof least, front: string, backs: string[]) {
  return { as, front, backs }
}

const measured = (front: string, back: string, theme: Theme) =>
  contrast(tokens[front]?.[theme] ?? '', tokens[back]?.[theme] ?? '')

/** Never more than there is. */
const shown = (value: number) => (Math.floor(value * 10) / 10).toFixed(1)

describe('the colours', () => {
  it.each(uses)('$front is seen on $backs', ({ as, front, backs }) => {
    for (const back of backs)
      for (const theme of themes)
        expect(measured(front, back, theme), `${back}, ${theme}`).toBeGreaterThanOrEqual(least[as])
  })

  it('of charts are told apart by all eyes', () => {
    expect(series).toHaveLength(8)
    for (const theme of themes)
      for (const eye of Object.values(eyes))
        for (const [at, one] of series.entries())
          for (const other of series.slice(at + 1))
            expect(
              difference(tokens[one]?.[theme] ?? '', tokens[other]?.[theme] ?? '', eye),
              `${one} and ${other}, ${theme}`,
            ).toBeGreaterThan(10)
  })

  it('have the contrasts that the documentation says', () => {
    const rows = read('../docs/DESIGN-SYSTEM.md').match(/^\| `[\w-]+` \| (text|graphics) .*/gm)
    const on = (front: string, back: string) =>
      `\`${back}\` ${themes.map((theme) => shown(measured(front, back, theme))).join(' / ')}`
    expect(rows).toEqual(
      uses.map(
        ({ as, front, backs }) =>
          `| \`${front}\` | ${as} | ${backs.map((back) => on(front, back)).join(', ')} |`,
      ),
    )
  })
})
