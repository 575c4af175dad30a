import type { LocalizedText } from '../../api/types'
import { say } from './words'

/** A form that the data comes in: what it is for, what says how it is made, and a command that takes some of it. */
export type Form = {
  name: LocalizedText
  about: LocalizedText
  /** What it follows, and where that can be read. */
  standard: { name: string; href: string }
  status: keyof typeof statuses
  /** A command for a shell that needs nothing but curl; `origin` is where the service is. */
  example: (origin: string) => string
}

/** How far partners can rely on a form. */
export const statuses = {
  stable: say('stable', 'stable'),
  incomplete: say(
    'stable ; des champs obligatoires restent vides quand les documents ne les disent pas',
    'stable; mandatory fields stay empty where the documents do not tell them',
  ),
  young: say('la norme évolue encore', 'the standard is still moving'),
}

const same = (name: string) => say(name, name)
const list = (format: string, file: string) => (origin: string) =>
  `curl -fsS -o ${file} '${origin}/api/v1/projects?format=${format}' && head -c 300 ${file}`

/** What people and programs read. */
export const read: Form[] = [
  {
    name: say('JSON, page après page', 'JSON, page after page'),
    about: say(
      'Toutes les listes, avec leurs filtres, leurs totaux et leurs décomptes. L’adresse d’une vue de ces pages est celle de l’API, à son préfixe près.',
      'Every list, with its filters, totals and counts. The address of a view of these pages is that of the API, but for its prefix.',
    ),
    standard: { name: 'OpenAPI 3.1', href: 'https://spec.openapis.org/oas/v3.1.0' },
    status: 'stable',
    example: (origin) => `next='${origin}/api/v1/grants?limit=100'
while [ -n "$next" ]; do
  curl -fsS -D headers "$next"
  next=$(tr -d '\\r' < headers | sed -n 's/^[Ll]ink: <\\(.*\\)>; rel="next"$/\\1/p')
done`,
  },
  {
    name: say('Une notice', 'One record'),
    about: say(
      'Tout ce qui est dit d’un projet, d’une institution, d’un appel, avec ce qui le nomme ailleurs.',
      'All that is said of a project, an institution or a call, and what names it elsewhere.',
    ),
    standard: { name: 'RFC 8259', href: 'https://www.rfc-editor.org/info/rfc8259' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/api/v1/projects/fastracs'`,
  },
  {
    name: same('CSV'),
    about: say(
      'Une liste entière, une ligne par notice, lisible par tout tableur.',
      'A whole list, a line for each record, for any spreadsheet.',
    ),
    standard: { name: 'RFC 4180', href: 'https://www.rfc-editor.org/info/rfc4180' },
    status: 'stable',
    example: list('csv', 'projects.csv'),
  },
  {
    name: same('Excel'),
    about: say(
      'La même liste en classeur, dates et nombres compris.',
      'The same list as a workbook, dates and numbers included.',
    ),
    standard: {
      name: 'ECMA-376',
      href: 'https://ecma-international.org/publications-and-standards/standards/ecma-376/',
    },
    status: 'stable',
    example: (origin) =>
      `curl -fsS -o projects.xlsx '${origin}/api/v1/projects?format=xlsx' && wc -c projects.xlsx`,
  },
  {
    name: same('JSON Lines'),
    about: say(
      'La même liste, un objet JSON par ligne : elle se lit au fil de l’eau, quelle que soit sa longueur.',
      'The same list, a JSON object a line: it can be read as it comes, however long it is.',
    ),
    standard: { name: 'JSON Lines', href: 'https://jsonlines.org/' },
    status: 'stable',
    example: list('ndjson', 'projects.ndjson'),
  },
  {
    name: same('Atom'),
    about: say(
      'Ce qui a changé en dernier dans une liste, à suivre dans un lecteur de fils.',
      'What changed last in a list, to be followed in a feed reader.',
    ),
    standard: { name: 'RFC 4287', href: 'https://www.rfc-editor.org/info/rfc4287' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/api/v1/projects?pole=lyon&format=atom'`,
  },
  {
    name: same('iCalendar'),
    about: say(
      'Les échéances des appels et les dates des événements, à l’heure de Paris, sous les filtres de la liste.',
      'Deadlines of calls and dates of events, by the clock of Paris, under the filters of the list.',
    ),
    standard: { name: 'RFC 5545', href: 'https://www.rfc-editor.org/info/rfc5545' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/api/v1/events?format=ics'`,
  },
  {
    name: say('Figures', 'Charts'),
    about: say(
      'Les données de chaque image de ces pages : qui travaille avec qui, les chemins de l’argent, la carte, le calendrier.',
      'The data of each picture of these pages: who works with whom, the ways of the money, the map, the calendar.',
    ),
    standard: { name: 'OpenAPI 3.1', href: 'https://spec.openapis.org/oas/v3.1.0' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/api/v1/charts/funding?format=csv'`,
  },
]

/** What keeps a copy as it should be. */
export const followed: Form[] = [
  {
    name: say('Changements', 'Changes'),
    about: say(
      'Chaque changement de chaque notice, retraits compris, dans l’ordre où il est devenu visible.',
      'Each change of each record, withdrawals included, in the order in which it became visible.',
    ),
    standard: { name: 'OpenAPI 3.1', href: 'https://spec.openapis.org/oas/v3.1.0' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/api/v1/changes?after=0&limit=2'`,
  },
  {
    name: say('Copies entières', 'Dumps'),
    about: say(
      'Tout le réseau à une révision, un fichier par type de notices, avec son empreinte ; un téléchargement interrompu reprend.',
      'The whole network as of a revision, a file for each kind of record, with its checksum; a broken download goes on.',
    ),
    standard: { name: 'RFC 9110, Range', href: 'https://www.rfc-editor.org/info/rfc9110' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/api/v1/dumps'`,
  },
  {
    name: same('Webhooks'),
    about: say(
      'Le service prévient le vôtre de chaque changement, avec une signature, et recommence tant qu’il n’a pas répondu. Il faut un compte de partenaire.',
      'The service tells yours of each change, signed, and tries again until it has answered. A partner’s account is needed.',
    ),
    standard: { name: 'Standard Webhooks 1.0', href: 'https://www.standardwebhooks.com' },
    status: 'stable',
    example: (origin) => `curl -fsS '${origin}/api/v1/webhooks' \\
  -H "Authorization: Bearer $TOKEN" -H 'Content-Type: application/json' \\
  -d '{"url": "https://example.org/clara", "kinds": ["projects", "grants"]}'`,
  },
]
