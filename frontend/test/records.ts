import type {
  Call,
  Citation,
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
  axes: [],
  poles: [reference('poles', 'lyon', 'Lyon')],
  programmes: [reference('programmes', 'risp', 'RISP')],
  calls: [],
  start: '2016-01',
  end: null,
  participants: [],
  funders: [],
  funding: [{ value: 30000, currency: 'EUR' }],
  sources,
}

export const singleProject = { ...project, grants: [grant] } as Single<'projects'>

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
    { in: 'name', pieces: [{ text: 'FASTRACS', match: true }] },
    {
      in: 'related',
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
