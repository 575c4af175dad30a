import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural, t } from '@lingui/core/macro'
import type { Facet, Sort } from '../api/lists'
import { yearsOf, type Years } from '../api/years'
import type { FacetValue, Kind } from '../api/types'
import { countryName, formatDate, formatInstant } from './formats'
import { localized } from './localized'
import { termLabel } from './terms'

const kinds: Record<Kind, MessageDescriptor> = {
  institutions: msg`Institutions`,
  poles: msg`Pôles universitaires`,
  axes: msg`Axes scientifiques`,
  programmes: msg`Programmes`,
  calls: msg`Appels à projets`,
  projects: msg`Projets`,
  grants: msg`Financements`,
  outcomes: msg`Réalisations`,
  cooperations: msg`Coopérations`,
  agreements: msg`Accords`,
  events: msg`Événements`,
  trainings: msg`Formations`,
  people: msg`Personnes`,
  figures: msg`Chiffres-clefs`,
  sources: msg`Sources`,
}

const kindNames: Record<Kind, MessageDescriptor> = {
  institutions: msg`Institution`,
  poles: msg`Pôle universitaire`,
  axes: msg`Axe scientifique`,
  programmes: msg`Programme`,
  calls: msg`Appel à projets`,
  projects: msg`Projet`,
  grants: msg`Financement`,
  outcomes: msg`Réalisation`,
  cooperations: msg`Coopération`,
  agreements: msg`Accord`,
  events: msg`Événement`,
  trainings: msg`Formation`,
  people: msg`Personne`,
  figures: msg`Chiffre-clef`,
  sources: msg`Source`,
}

/** `kind` is one of the pictures' that have records of several kinds. */
type Filter = Facet | 'q' | 'kind'

const filters: Record<Filter, MessageDescriptor> = {
  axis: msg`Axe`,
  basis: msg`Fondement`,
  beneficiary: msg`Bénéficiaire`,
  call: msg`Appel à projets`,
  cooperation: msg`Coopération`,
  coordinator: msg`Coordinateur`,
  country: msg`Pays`,
  event: msg`Événement`,
  funder: msg`Financeur`,
  initiator: msg`À l’initiative de`,
  institution: msg`Institution`,
  kind: msg`Nature`,
  operator: msg`Opérateur`,
  parent: msg`Rattachement`,
  partner: msg`Partenaire`,
  partOf: msg`Dans le cadre de`,
  person: msg`Personne`,
  pole: msg`Pôle`,
  programme: msg`Programme`,
  project: msg`Projet`,
  q: msg`Recherche`,
  question: msg`Question`,
  quotedIn: msg`Paroles rapportées dans`,
  related: msg`En relation avec`,
  ordinal: msg`Rang dans la série`,
  series: msg`Série`,
  signatory: msg`Signataire`,
  source: msg`Source`,
  status: msg`Statut`,
  termOf: msg`Total dont il fait partie`,
  theme: msg`Thème`,
  type: msg`Type`,
  year: msg`Année`,
}

const sorts: Record<Sort, MessageDescriptor> = {
  relevance: msg`Pertinence`,
  name: msg`Nom, de A à Z`,
  '-name': msg`Nom, de Z à A`,
  title: msg`Titre, de A à Z`,
  '-title': msg`Titre, de Z à A`,
  rank: msg`Ordre du document`,
  since: msg`Création, de la plus ancienne`,
  '-since': msg`Création, de la plus récente`,
  edition: msg`Édition, de la plus ancienne`,
  '-edition': msg`Édition, de la plus récente`,
  closesAt: msg`Clôture la plus proche`,
  start: msg`Début, du plus ancien`,
  '-start': msg`Début, du plus récent`,
  awarded: msg`Attribution, de la plus ancienne`,
  '-awarded': msg`Attribution, de la plus récente`,
  amount: msg`Montant croissant`,
  '-amount': msg`Montant décroissant`,
  '-published': msg`Publication, de la plus récente`,
  signed: msg`Signature, de la plus ancienne`,
  '-signed': msg`Signature, de la plus récente`,
  date: msg`Date, de la plus ancienne`,
  '-date': msg`Date, de la plus récente`,
  ordinal: msg`Numéro dans la série`,
}

export const kindLabel = (kind: Kind) => i18n._(kinds[kind])
/** What one record of a kind is. */
export const kindName = (kind: Kind) => i18n._(kindNames[kind])
export const sortLabel = (sort: string) => i18n._(sorts[sort as Sort])
export const filterLabel = (filter: string) => i18n._(filters[filter as Filter])

export const notStated = () => t`Non communiqué`

export function facetValueLabel(facet: string, { value, label }: Omit<FacetValue, 'count'>) {
  if (value === 'not-stated') return notStated()
  if (label) return localized(label)
  if (facet === 'kind') return kindLabel(value as Kind)
  if (facet === 'country') return countryName(value)
  const years = facet === 'year' && yearsOf(value)
  if (years) return yearsLabel(years)
  return termLabel(facet, value)
}

function yearsLabel({ from, to }: Years) {
  if (!from) return t`jusqu’à ${to}`
  if (!to) return t`à partir de ${from}`
  return from === to ? from : t`${from} – ${to}`
}

function momentWords(asOf: string) {
  if (Number.isNaN(Date.parse(asOf))) return asOf
  return asOf.includes('T') ? formatInstant(asOf) : formatDate(asOf)
}

/** The state that an address asks for: that of a moment, or that which a revision left behind. */
export function momentLabel(asOf: string) {
  if (/^\d+$/.test(asOf)) return t`État à la révision ${asOf}`
  const date = momentWords(asOf)
  return t`État au ${date}`
}

/** « 7 projets », « 1 appel à projets »: a number with the name of what it counts. */
export const counted: Record<Kind, (count: number) => string> = {
  institutions: (count) => plural(count, { one: '# institution', other: '# institutions' }),
  poles: (count) => plural(count, { one: '# pôle universitaire', other: '# pôles universitaires' }),
  axes: (count) => plural(count, { one: '# axe scientifique', other: '# axes scientifiques' }),
  programmes: (count) => plural(count, { one: '# programme', other: '# programmes' }),
  calls: (count) => plural(count, { one: '# appel à projets', other: '# appels à projets' }),
  projects: (count) => plural(count, { one: '# projet', other: '# projets' }),
  grants: (count) => plural(count, { one: '# financement', other: '# financements' }),
  outcomes: (count) => plural(count, { one: '# réalisation', other: '# réalisations' }),
  cooperations: (count) => plural(count, { one: '# coopération', other: '# coopérations' }),
  agreements: (count) => plural(count, { one: '# accord', other: '# accords' }),
  events: (count) => plural(count, { one: '# événement', other: '# événements' }),
  trainings: (count) => plural(count, { one: '# formation', other: '# formations' }),
  people: (count) => plural(count, { one: '# personne', other: '# personnes' }),
  figures: (count) => plural(count, { one: '# chiffre-clef', other: '# chiffres-clefs' }),
  sources: (count) => plural(count, { one: '# source', other: '# sources' }),
}
