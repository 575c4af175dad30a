import type {
  Call,
  Citation,
  Figure,
  Grant,
  History,
  Hits,
  Page,
  Project,
  Reference,
  Single,
  Suggestions,
} from '../src/api/types'

const reference = (kind: Reference['kind'], id: string, fr: string): Reference => ({
  id,
  kind,
  label: { fr },
})

const sources: Citation[] = [
  {
    source: reference('sources', 'presentation', 'Présentation'),
    place: 'Le financement du projet',
  },
]

export const grant: Grant = {
  id: 'fastracs-risp',
  label: { fr: 'FASTRACS, RISP' },
  project: reference('projects', 'fastracs', 'FASTRACS'),
  amount: { value: 30000, currency: 'EUR' },
  funders: [reference('institutions', 'inca', 'Institut national du cancer')],
  programme: reference('programmes', 'risp', 'RISP'),
  call: null,
  awarded: '2016',
  beneficiary: null,
  sources,
}

export const call: Call = {
  id: 'oncostarter-2015',
  title: { fr: 'OncoStarter 2015' },
  programme: reference('programmes', 'oncostarter', 'OncoStarter'),
  edition: '2015',
  status: 'closed',
  opensAt: null,
  closesAt: null,
  cutoffs: [],
  budget: null,
  eligibility: null,
  website: null,
  sources,
}

export const project: Project = {
  id: 'fastracs',
  acronym: 'FASTRACS',
  otherNames: [],
  title: { fr: 'Travailler après un cancer du sein', en: 'Working after breast cancer' },
  summary: { fr: 'Un résumé.' },
  objectives: [],
  context: null,
  method: null,
  phases: [],
  findings: [],
  levers: [],
  axes: [],
  poles: [reference('poles', 'lyon', 'Lyon')],
  programmes: [reference('programmes', 'risp', 'RISP')],
  calls: [],
  start: '2016-01',
  end: null,
  participants: [],
  people: [],
  cooperation: null,
  funders: [],
  funding: [{ value: 30000, currency: 'EUR' }],
  sources,
}

const none = { total: 0, items: [], href: '/api/v1' }

export const singleProject: Single<'projects'> = {
  ...project,
  grants: [grant],
  outcomes: none,
  events: none,
  figures: none,
}

export const figure: Figure = {
  id: 'projets-structurants-soutenus',
  title: { fr: 'Projets structurants soutenus', en: 'Flagship projects supported' },
  value: 9,
  unit: 'count',
  qualifier: 'exact',
  basis: 'published',
  theme: 'support',
  rank: 10,
  start: '2009',
  end: null,
  scope: null,
  question: null,
  pole: null,
  programme: null,
  project: null,
  cooperation: null,
  termOf: null,
  records: '/api/v1/projects?programme=projet-structurant',
  summed: null,
  remark: null,
  recorded: {
    value: 7,
    counted: 7,
    of: 9,
    href: '/api/v1/projects?programme=projet-structurant',
  },
  sources,
}

const summands = ['chercheurs', 'soignants'].map((id) => reference('figures', id, id))

export const implied: Figure = {
  ...figure,
  ...{ id: 'chercheurs-et-soignants', title: { fr: 'Chercheurs et soignants' }, value: 3200 },
  ...{ basis: 'implied', theme: 'network', start: null },
  recorded: undefined,
  sum: {
    value: 3200,
    agrees: true,
    terms: [1500, 1700].map((value, index) => ({
      figure: summands[index] ?? reference('figures', '', ''),
      value,
      qualifier: 'exact',
    })),
  },
  others: [
    {
      figure: reference('figures', 'membres', 'Membres du réseau'),
      value: 3200,
      qualifier: 'at-least',
    },
  ],
}

export const figures: Page<Figure> = {
  items: [figure, implied],
  total: 2,
  facets: {},
  next: null,
  highlights: {},
  without: [],
}

export const event: Single<'events'> = {
  id: 'symposium-6',
  title: { fr: 'Sixième symposium' },
  type: 'symposium',
  series: { fr: 'Symposium franco-chinois' },
  ordinal: 6,
  start: '2018-09-28',
  end: null,
  place: { fr: 'Lyon' },
  country: 'FR',
  poles: [],
  partOf: null,
  cooperation: reference('cooperations', 'shanghai', 'Shanghai'),
  programme: null,
  project: null,
  organisers: [],
  participants: [],
  people: [
    {
      person: reference('people', 'p-2h7k9qxm', 'Marie Durand'),
      withheld: false,
      capacity: 'speaker',
      office: { fr: 'Directrice' },
    },
    { person: null, withheld: true, capacity: 'attendee', office: { fr: 'Doyen' } },
  ],
  description: null,
  website: null,
  sources,
  parts: none,
  agreements: none,
}

export const cooperation: Single<'cooperations'> = {
  id: 'shanghai',
  title: { fr: 'Avec Shanghai' },
  territory: { fr: 'Shanghai' },
  country: 'CN',
  coordinates: null,
  since: null,
  summary: null,
  grounds: [],
  aims: [],
  partners: [],
  programmes: [],
  sources,
  agreements: [],
  events: [
    event,
    { ...event, id: 'symposium-7', title: { fr: 'Septième symposium' }, ordinal: 7, start: '2019' },
    { ...event, id: 'symposium-2', title: { fr: 'Deuxième symposium' }, ordinal: 2, start: null },
    { ...event, id: 'symposium-1', title: { fr: 'Premier symposium' }, ordinal: 1, start: null },
  ],
  trainings: [
    {
      id: 'master',
      title: { fr: 'Master de cancérologie' },
      type: 'master',
      language: 'fr',
      cooperation: null,
      start: null,
      end: null,
      place: null,
      country: 'CN',
      hosts: [],
      organisers: [],
      description: null,
      sessions: [{ title: { fr: 'Premiers cours' }, start: '2018-07', description: null }],
      sources,
    },
  ],
  projects: none,
  outcomes: none,
  figures: none,
}

export const person: Single<'people'> = {
  id: 'p-2h7k9qxm',
  name: 'Marie Durand',
  positions: [
    {
      office: { fr: 'Directrice' },
      institution: reference('institutions', 'clara', 'CLARA'),
      since: null,
      until: null,
      attested: '2018-09-28',
    },
  ],
  basis: 'public-office',
  quotedIn: [],
  sources,
  projects: none,
  events: none,
  agreements: none,
}

export const history: History = {
  items: [
    {
      revision: 2,
      at: '2026-12-01T12:00:00Z',
      actor: 'm.durand',
      operation: 'updated',
      differences: [{ pointer: '/start', before: '2015', after: '2016-01' }],
      snapshot: project,
    },
    {
      revision: 1,
      at: '2026-11-22T12:00:00Z',
      actor: 'loader',
      operation: 'created',
      differences: [],
      snapshot: { ...project, start: '2015' },
    },
  ],
}

export const projects: Page<Project> = {
  items: [project],
  total: 30,
  facets: {
    pole: [
      { value: 'not-stated', label: null, count: 2 },
      { value: 'lyon', label: { fr: 'Lyon' }, count: 28 },
      { value: 'grenoble', label: { fr: 'Grenoble' }, count: 0 },
    ],
    source: [{ value: 'presentation', label: { fr: 'Présentation' }, count: 30 }],
  },
  next: 'abc',
  highlights: {},
  without: [],
}

export const highlights: Page<Project>['highlights'] = {
  fastracs: [
    { in: 'name', language: null, pieces: [{ text: 'FASTRACS', match: true }] },
    {
      in: 'related',
      language: null,
      pieces: [
        { text: 'Institut du ', match: false },
        { text: 'sein', match: true },
      ],
    },
  ],
}

export const suggestions: Suggestions = {
  items: [
    {
      record: reference('projects', 'fastracs', 'FASTRACS'),
      highlight: [
        { text: 'FAST', match: true },
        { text: 'RACS', match: false },
      ],
    },
  ],
}

export const hits: Hits = {
  items: [
    { record: reference('projects', 'fastracs', 'FASTRACS'), highlights: [] },
    { record: reference('institutions', 'europa-donna', 'Europa Donna'), highlights: [] },
  ],
  total: 2,
  facets: {
    kind: [
      { value: 'projects', label: null, count: 1 },
      { value: 'institutions', label: null, count: 1 },
      { value: 'grants', label: null, count: 0 },
    ],
  },
  next: null,
  revision: 1,
}
