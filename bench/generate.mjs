// Writes tables of invented records in CLARA's shape, the same ones for the same number, to be imported:
//   node bench/generate.mjs <projects> <folder>
import { createWriteStream, mkdirSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'

const [projects, folder] = [Number(process.argv[2]), process.argv[3]]
if (!(projects >= 100) || !folder) {
  console.error('node bench/generate.mjs <projects, 100 at least> <folder>')
  process.exit(2)
}
const institutions = Math.ceil(projects / 50)
/** As many of each programme. */
const calls = 5 * Math.ceil(projects / 2_500)
const source = ['presentation-2003-2017', 'invented']

/** A sequence of numbers from 0 to 1 that is the same in each run (mulberry32). */
function sequence(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const next = sequence(projects)
const number = (below) => Math.floor(next() * below)
const one = (of) => of[number(of.length)]
const some = (of, most) => Array.from({ length: 1 + number(most) }, () => one(of))
const each = (values) => [...new Set(values)].join(' | ')

const poles = ['lyon', 'grenoble', 'saint-etienne', 'clermont-ferrand']
const types = ['university', 'university-hospital', 'institute', 'laboratory', 'company', 'funder']
/** Words as texts have them: few that are everywhere, many that are rare. */
const vocabulary = 5_000
const [beginnings, middles, ends] = [
  'immu onco cyto neuro gastro hémo photo radio',
  'no lo ti ra be mi',
  'pie gène lyse forme',
].map((parts) => parts.split(' '))
const words = Array.from({ length: vocabulary }, (_, rank) => {
  const [first, second, third] = [rank % 8, Math.floor(rank / 8) % 6, Math.floor(rank / 48) % 4]
  const tail = Math.floor(rank / 192)
  return `${beginnings[first]}${middles[second]}${tail ? middles[tail % 6] : ''}${ends[third]}${tail > 5 ? tail.toString(36) : ''}`
})
const word = () => words[Math.floor(vocabulary ** next()) - 1]
const sentence = (length) => Array.from({ length }, word).join(' ')
const programmes = ['preuve-du-concept-clara', 'oncostarter', 'risp', 'phrc-i', 'projet-structurant']
const callOf = (index) => 5 * number(calls / 5) + (index % 5)
const programmeOf = (index) => programmes[index % programmes.length]

/** As many rows as an import takes: one of 100 MB at most. */
const atOnce = 25_000

async function table(name, columns, count, row) {
  for (let from = 0; from < count; from += atOnce) {
    const part = String(from / atOnce + 1).padStart(3, '0')
    const out = createWriteStream(join(folder, `${name}-${part}.csv`))
    out.write(`${columns}\n`)
    for (let index = from; index < Math.min(from + atOnce, count); index++)
      if (!out.write(`${row(index).join(',')}\n`)) await once(out, 'drain')
    out.end()
    await once(out, 'finish')
  }
}

mkdirSync(folder, { recursive: true })
/** What visitors ask: from one word to three, frequent and rare. */
writeFileSync(join(folder, 'questions.txt'), Array.from({ length: 2_000 }, () => sentence(1 + number(3))).join('\n'))
const institution = () => `bench-institution-${number(institutions)}`
await table(
  'institutions',
  'id,name.fr,name.en,type,pole,country,sources.source,sources.place',
  institutions,
  (index) => {
    const name = `${one(['Institut', 'Laboratoire', 'Centre'])} ${sentence(3)} ${index}`
    return [`bench-institution-${index}`, name, name, one(types), one(poles), 'FR', ...source]
  },
)
await table('calls', 'id,title.fr,programme,edition,sources.source,sources.place', calls, (index) => [
  `bench-call-${index}`,
  `Appel ${index} ${sentence(3)}`,
  programmeOf(index),
  String(2005 + number(20)),
  ...source,
])
await table(
  'projects',
  'id,acronym,title.fr,title.en,summary.fr,summary.en,poles,programmes,start,end,participants.institution,participants.role,sources.source,sources.place',
  projects,
  (index) => {
    const partners = [...new Set(Array.from({ length: 1 + number(4) }, institution))]
    const year = 2005 + number(20)
    return [
      `bench-project-${index}`,
      `B${index}`,
      sentence(8),
      sentence(8),
      sentence(80),
      sentence(80),
      each(some(poles, 2)),
      programmeOf(index),
      `${year}-0${1 + number(9)}`,
      String(year + 3),
      partners.join(' | '),
      partners.map((_, place) => (place ? 'partner' : 'coordinator')).join(' | '),
      ...source,
    ]
  },
)
await table(
  'grants',
  'id,project,amount.value,amount.currency,programme,call,funders,awarded,beneficiary,sources.source,sources.place',
  projects,
  (index) => [
    `bench-grant-${index}`,
    `bench-project-${index}`,
    String(10_000 + number(990_000)),
    'EUR',
    programmeOf(index),
    `bench-call-${callOf(index)}`,
    institution(),
    String(2005 + number(20)),
    institution(),
    ...source,
  ],
)
