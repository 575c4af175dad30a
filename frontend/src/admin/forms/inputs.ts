// What scripts/generate-inputs.mjs makes of openapi.yaml: npm run generate.
import type { Kind } from '../../api/types'
import type { ObjectShape } from './shapes'

/** The written form of each kind of record. */
export const inputs: Record<Kind, ObjectShape> = {
  institutions: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'name', required: true, shape: { type: 'localized' } },
      { name: 'acronym', required: false, shape: { type: 'text', min: 1, max: 40 } },
      {
        name: 'otherNames',
        required: false,
        shape: { type: 'list', of: { type: 'text', max: 200, pattern: '\\S' }, max: 20 },
      },
      {
        name: 'type',
        required: true,
        shape: {
          type: 'choice',
          values: [
            'university',
            'university-hospital',
            'cancer-centre',
            'institute',
            'laboratory',
            'company',
            'patients-association',
            'public-authority',
            'funder',
            'cluster',
            'foundation',
            'international',
          ],
        },
      },
      { name: 'parent', required: false, shape: { type: 'reference', to: 'institutions' } },
      { name: 'pole', required: false, shape: { type: 'reference', to: 'poles' } },
      { name: 'country', required: false, shape: { type: 'country' } },
      { name: 'town', required: false, shape: { type: 'text', min: 1, max: 100 } },
      {
        name: 'coordinates',
        required: false,
        shape: {
          type: 'object',
          fields: [
            {
              name: 'latitude',
              required: true,
              shape: { type: 'number', decimals: true, min: -90, max: 90 },
            },
            {
              name: 'longitude',
              required: true,
              shape: { type: 'number', decimals: true, min: -180, max: 180 },
            },
          ],
        },
      },
      {
        name: 'website',
        required: false,
        shape: { type: 'address', pattern: '^(?:https?://\\S{1,300})$' },
      },
      {
        name: 'identifiers',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              {
                name: 'scheme',
                required: true,
                shape: { type: 'choice', values: ['ror', 'rnsr', 'siren', 'siret', 'finess'] },
              },
              { name: 'value', required: true, shape: { type: 'text' } },
            ],
          },
          max: 20,
        },
      },
      { name: 'description', required: false, shape: { type: 'localized' } },
      {
        name: 'objectives',
        required: false,
        shape: { type: 'list', of: { type: 'localized' }, max: 50 },
      },
      {
        name: 'actions',
        required: false,
        shape: { type: 'list', of: { type: 'localized' }, max: 50 },
      },
      {
        name: 'relationships',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              {
                name: 'institution',
                required: true,
                shape: { type: 'reference', to: 'institutions' },
              },
              {
                name: 'type',
                required: true,
                shape: {
                  type: 'choice',
                  values: ['hosted-by', 'funded-by', 'launched-by', 'member-of', 'partner-of'],
                },
              },
              { name: 'since', required: false, shape: { type: 'date' } },
              { name: 'until', required: false, shape: { type: 'date' } },
              { name: 'attested', required: false, shape: { type: 'date' } },
              { name: 'remark', required: false, shape: { type: 'localized' } },
            ],
          },
          max: 100,
        },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  poles: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'name', required: true, shape: { type: 'localized' } },
      { name: 'rank', required: true, shape: { type: 'number', decimals: false, min: 1 } },
      {
        name: 'coordinates',
        required: false,
        shape: {
          type: 'object',
          fields: [
            {
              name: 'latitude',
              required: true,
              shape: { type: 'number', decimals: true, min: -90, max: 90 },
            },
            {
              name: 'longitude',
              required: true,
              shape: { type: 'number', decimals: true, min: -180, max: 180 },
            },
          ],
        },
      },
      {
        name: 'researcherShare',
        required: false,
        shape: { type: 'number', decimals: false, min: 0, max: 100 },
      },
      { name: 'companies', required: false, shape: { type: 'number', decimals: false, min: 0 } },
      { name: 'universities', required: false, shape: { type: 'number', decimals: false, min: 0 } },
      { name: 'hospitals', required: false, shape: { type: 'number', decimals: false, min: 0 } },
      {
        name: 'internationalCentres',
        required: false,
        shape: { type: 'number', decimals: false, min: 0 },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  axes: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'name', required: true, shape: { type: 'localized' } },
      { name: 'rank', required: true, shape: { type: 'number', decimals: false, min: 1 } },
      {
        name: 'topics',
        required: true,
        shape: { type: 'list', of: { type: 'localized' }, max: 30 },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  programmes: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'name', required: true, shape: { type: 'localized' } },
      { name: 'acronym', required: false, shape: { type: 'text', min: 1, max: 40 } },
      { name: 'purpose', required: false, shape: { type: 'localized' } },
      { name: 'operator', required: false, shape: { type: 'reference', to: 'institutions' } },
      { name: 'since', required: false, shape: { type: 'date' } },
      {
        name: 'funders',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 50 },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  calls: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      { name: 'programme', required: true, shape: { type: 'reference', to: 'programmes' } },
      { name: 'edition', required: false, shape: { type: 'date' } },
      { name: 'opensAt', required: false, shape: { type: 'instant' } },
      { name: 'closesAt', required: false, shape: { type: 'instant' } },
      {
        name: 'cutoffs',
        required: false,
        shape: { type: 'list', of: { type: 'instant' }, max: 50 },
      },
      { name: 'budget', required: false, shape: { type: 'money' } },
      { name: 'eligibility', required: false, shape: { type: 'localized' } },
      {
        name: 'website',
        required: false,
        shape: { type: 'address', pattern: '^(?:https?://\\S{1,300})$' },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  projects: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'acronym', required: false, shape: { type: 'text', min: 1, max: 40 } },
      {
        name: 'otherNames',
        required: false,
        shape: { type: 'list', of: { type: 'text', max: 200, pattern: '\\S' }, max: 20 },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      { name: 'summary', required: false, shape: { type: 'localized' } },
      {
        name: 'objectives',
        required: false,
        shape: { type: 'list', of: { type: 'localized' }, max: 50 },
      },
      { name: 'context', required: false, shape: { type: 'localized' } },
      { name: 'method', required: false, shape: { type: 'localized' } },
      {
        name: 'phases',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'title', required: true, shape: { type: 'localized' } },
              { name: 'description', required: false, shape: { type: 'localized' } },
              {
                name: 'participants',
                required: false,
                shape: {
                  type: 'object',
                  fields: [
                    {
                      name: 'from',
                      required: true,
                      shape: { type: 'number', decimals: false, min: 0 },
                    },
                    {
                      name: 'to',
                      required: true,
                      shape: { type: 'number', decimals: false, min: 0 },
                    },
                  ],
                },
              },
            ],
          },
          max: 50,
        },
      },
      {
        name: 'findings',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'about', required: true, shape: { type: 'localized' } },
              {
                name: 'statements',
                required: true,
                shape: { type: 'list', of: { type: 'localized' }, min: 1, max: 50 },
              },
            ],
          },
          max: 50,
        },
      },
      {
        name: 'levers',
        required: false,
        shape: { type: 'list', of: { type: 'localized' }, max: 50 },
      },
      {
        name: 'axes',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'axes' }, max: 20 },
      },
      {
        name: 'poles',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'poles' }, max: 20 },
      },
      {
        name: 'programmes',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'programmes' }, max: 50 },
      },
      { name: 'start', required: false, shape: { type: 'date' } },
      { name: 'end', required: false, shape: { type: 'date' } },
      {
        name: 'participants',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              {
                name: 'institution',
                required: true,
                shape: { type: 'reference', to: 'institutions' },
              },
              {
                name: 'role',
                required: true,
                shape: {
                  type: 'choice',
                  values: ['coordinator', 'partner', 'patients-association', 'stakeholder'],
                },
              },
            ],
          },
          max: 500,
        },
      },
      {
        name: 'people',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'person', required: false, shape: { type: 'reference', to: 'people' } },
              {
                name: 'capacity',
                required: true,
                shape: {
                  type: 'choice',
                  values: ['coordinator', 'chair-holder', 'leader', 'speaker', 'attendee'],
                },
              },
              { name: 'office', required: false, shape: { type: 'localized' } },
            ],
          },
          max: 100,
        },
      },
      { name: 'cooperation', required: false, shape: { type: 'reference', to: 'cooperations' } },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  grants: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'project', required: true, shape: { type: 'reference', to: 'projects' } },
      { name: 'amount', required: false, shape: { type: 'money' } },
      {
        name: 'funders',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 50 },
      },
      { name: 'programme', required: false, shape: { type: 'reference', to: 'programmes' } },
      { name: 'call', required: false, shape: { type: 'reference', to: 'calls' } },
      { name: 'awarded', required: false, shape: { type: 'date' } },
      { name: 'beneficiary', required: false, shape: { type: 'reference', to: 'institutions' } },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  outcomes: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      {
        name: 'type',
        required: true,
        shape: {
          type: 'choice',
          values: [
            'company',
            'patent',
            'publication',
            'policy',
            'infrastructure',
            'recognition',
            'clinical-trials',
            'collaboration',
            'capacity',
          ],
        },
      },
      { name: 'description', required: false, shape: { type: 'localized' } },
      { name: 'date', required: false, shape: { type: 'date' } },
      {
        name: 'projects',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'projects' }, max: 50 },
      },
      { name: 'programme', required: false, shape: { type: 'reference', to: 'programmes' } },
      { name: 'cooperation', required: false, shape: { type: 'reference', to: 'cooperations' } },
      {
        name: 'institutions',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 50 },
      },
      {
        name: 'poles',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'poles' }, max: 20 },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  cooperations: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      { name: 'territory', required: true, shape: { type: 'localized' } },
      { name: 'country', required: false, shape: { type: 'country' } },
      {
        name: 'coordinates',
        required: false,
        shape: {
          type: 'object',
          fields: [
            {
              name: 'latitude',
              required: true,
              shape: { type: 'number', decimals: true, min: -90, max: 90 },
            },
            {
              name: 'longitude',
              required: true,
              shape: { type: 'number', decimals: true, min: -180, max: 180 },
            },
          ],
        },
      },
      { name: 'since', required: false, shape: { type: 'date' } },
      { name: 'summary', required: false, shape: { type: 'localized' } },
      {
        name: 'grounds',
        required: false,
        shape: { type: 'list', of: { type: 'localized' }, max: 50 },
      },
      {
        name: 'aims',
        required: false,
        shape: { type: 'list', of: { type: 'localized' }, max: 50 },
      },
      {
        name: 'partners',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 100 },
      },
      {
        name: 'programmes',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'programmes' }, max: 50 },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  agreements: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      { name: 'summary', required: false, shape: { type: 'localized' } },
      { name: 'cooperation', required: false, shape: { type: 'reference', to: 'cooperations' } },
      { name: 'signed', required: false, shape: { type: 'date' } },
      { name: 'announced', required: false, shape: { type: 'date' } },
      { name: 'place', required: false, shape: { type: 'localized' } },
      { name: 'event', required: false, shape: { type: 'reference', to: 'events' } },
      {
        name: 'initiators',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 50 },
      },
      {
        name: 'signatories',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 100 },
      },
      {
        name: 'people',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'person', required: false, shape: { type: 'reference', to: 'people' } },
              {
                name: 'capacity',
                required: true,
                shape: {
                  type: 'choice',
                  values: ['coordinator', 'chair-holder', 'leader', 'speaker', 'attendee'],
                },
              },
              { name: 'office', required: false, shape: { type: 'localized' } },
            ],
          },
          max: 100,
        },
      },
      {
        name: 'provisions',
        required: false,
        shape: { type: 'list', of: { type: 'localized' }, max: 50 },
      },
      {
        name: 'remarks',
        required: false,
        shape: { type: 'list', of: { type: 'localized' }, max: 50 },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  events: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      {
        name: 'type',
        required: true,
        shape: {
          type: 'choice',
          values: [
            'symposium',
            'forum',
            'conference',
            'workshop',
            'meeting',
            'ceremony',
            'delegation',
            'mission',
            'tour',
          ],
        },
      },
      { name: 'series', required: false, shape: { type: 'localized' } },
      {
        name: 'ordinal',
        required: false,
        shape: { type: 'number', decimals: false, min: 1, max: 9999 },
      },
      { name: 'start', required: false, shape: { type: 'date' } },
      { name: 'end', required: false, shape: { type: 'date' } },
      { name: 'place', required: false, shape: { type: 'localized' } },
      { name: 'country', required: false, shape: { type: 'country' } },
      {
        name: 'poles',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'poles' }, max: 20 },
      },
      { name: 'partOf', required: false, shape: { type: 'reference', to: 'events' } },
      { name: 'cooperation', required: false, shape: { type: 'reference', to: 'cooperations' } },
      { name: 'programme', required: false, shape: { type: 'reference', to: 'programmes' } },
      { name: 'project', required: false, shape: { type: 'reference', to: 'projects' } },
      {
        name: 'organisers',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 100 },
      },
      {
        name: 'participants',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 500 },
      },
      {
        name: 'people',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'person', required: false, shape: { type: 'reference', to: 'people' } },
              {
                name: 'capacity',
                required: true,
                shape: {
                  type: 'choice',
                  values: ['coordinator', 'chair-holder', 'leader', 'speaker', 'attendee'],
                },
              },
              { name: 'office', required: false, shape: { type: 'localized' } },
            ],
          },
          max: 500,
        },
      },
      { name: 'description', required: false, shape: { type: 'localized' } },
      {
        name: 'website',
        required: false,
        shape: { type: 'address', pattern: '^(?:https?://\\S{1,300})$' },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  trainings: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      {
        name: 'type',
        required: true,
        shape: { type: 'choice', values: ['master', 'stream', 'course'] },
      },
      { name: 'language', required: false, shape: { type: 'language' } },
      { name: 'cooperation', required: false, shape: { type: 'reference', to: 'cooperations' } },
      { name: 'start', required: false, shape: { type: 'date' } },
      { name: 'end', required: false, shape: { type: 'date' } },
      { name: 'place', required: false, shape: { type: 'localized' } },
      { name: 'country', required: false, shape: { type: 'country' } },
      {
        name: 'hosts',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 50 },
      },
      {
        name: 'organisers',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'institutions' }, max: 50 },
      },
      { name: 'description', required: false, shape: { type: 'localized' } },
      {
        name: 'sessions',
        required: false,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'title', required: true, shape: { type: 'localized' } },
              { name: 'start', required: false, shape: { type: 'date' } },
              { name: 'description', required: false, shape: { type: 'localized' } },
            ],
          },
          max: 100,
        },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  people: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'text', max: 80, pattern: '^(?:p-[a-z0-9]{8})$' },
      },
      {
        name: 'name',
        required: true,
        shape: { type: 'text', max: 120, pattern: '^(?:[^@\\d]*)$' },
      },
      {
        name: 'positions',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'office', required: true, shape: { type: 'localized' } },
              {
                name: 'institution',
                required: false,
                shape: { type: 'reference', to: 'institutions' },
              },
              { name: 'since', required: false, shape: { type: 'date' } },
              { name: 'until', required: false, shape: { type: 'date' } },
              { name: 'attested', required: false, shape: { type: 'date' } },
            ],
          },
          min: 1,
          max: 20,
        },
      },
      {
        name: 'basis',
        required: true,
        shape: { type: 'choice', values: ['public-office', 'spokesperson', 'scientific-lead'] },
      },
      {
        name: 'quotedIn',
        required: false,
        shape: { type: 'list', of: { type: 'reference', to: 'sources' }, max: 50 },
      },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  figures: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      { name: 'value', required: true, shape: { type: 'number', decimals: true, min: 0 } },
      {
        name: 'unit',
        required: true,
        shape: { type: 'choice', values: ['count', 'percent', 'percent-increase', 'eur', 'rank'] },
      },
      {
        name: 'qualifier',
        required: true,
        shape: { type: 'choice', values: ['exact', 'at-least', 'about'] },
      },
      {
        name: 'basis',
        required: true,
        shape: { type: 'choice', values: ['published', 'implied'] },
      },
      {
        name: 'theme',
        required: true,
        shape: {
          type: 'choice',
          values: ['network', 'support', 'science', 'economy', 'events', 'cooperation', 'patients'],
        },
      },
      { name: 'rank', required: true, shape: { type: 'number', decimals: false, min: 1 } },
      { name: 'start', required: false, shape: { type: 'date' } },
      { name: 'end', required: false, shape: { type: 'date' } },
      { name: 'scope', required: false, shape: { type: 'localized' } },
      {
        name: 'question',
        required: false,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'pole', required: false, shape: { type: 'reference', to: 'poles' } },
      { name: 'programme', required: false, shape: { type: 'reference', to: 'programmes' } },
      { name: 'project', required: false, shape: { type: 'reference', to: 'projects' } },
      { name: 'cooperation', required: false, shape: { type: 'reference', to: 'cooperations' } },
      { name: 'termOf', required: false, shape: { type: 'reference', to: 'figures' } },
      {
        name: 'records',
        required: false,
        shape: { type: 'text', pattern: '^(?:/api/v1/[a-z]+(\\?\\S{1,500})?)$' },
      },
      {
        name: 'summed',
        required: false,
        shape: { type: 'text', max: 60, pattern: '^(?:[a-zA-Z]+(\\.[a-zA-Z]+)*)$' },
      },
      { name: 'remark', required: false, shape: { type: 'localized' } },
      {
        name: 'sources',
        required: true,
        shape: {
          type: 'list',
          of: {
            type: 'object',
            fields: [
              { name: 'source', required: true, shape: { type: 'reference', to: 'sources' } },
              { name: 'place', required: true, shape: { type: 'text', max: 200, pattern: '\\S' } },
            ],
          },
          min: 1,
        },
      },
    ],
  },
  sources: {
    type: 'object',
    fields: [
      {
        name: 'id',
        required: true,
        shape: { type: 'slug', max: 80, pattern: '^(?:(?!not-stated$)[a-z0-9]+(-[a-z0-9]+)*)$' },
      },
      { name: 'title', required: true, shape: { type: 'localized' } },
      {
        name: 'type',
        required: true,
        shape: {
          type: 'choice',
          values: ['press-release', 'interview', 'presentation', 'register'],
        },
      },
      { name: 'published', required: false, shape: { type: 'date' } },
      { name: 'publisher', required: false, shape: { type: 'text', max: 200 } },
      { name: 'language', required: true, shape: { type: 'language' } },
    ],
  },
}
