import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural, t } from '@lingui/core/macro'
import type { Facet, Sort } from '../api/lists'
import { yearsOf, type Years } from '../api/years'
import type { CallStatus, FacetValue, InstitutionType, Kind, Role, SourceType } from '../api/types'
import { countryName, formatDate, formatInstant } from './formats'
import { localized } from './localized'

const kinds: Record<Kind, MessageDescriptor> = {
  institutions: msg`Institutions`,
  poles: msg`Pôles universitaires`,
  axes: msg`Axes scientifiques`,
  programmes: msg`Programmes`,
  calls: msg`Appels à projets`,
  projects: msg`Projets`,
  grants: msg`Financements`,
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
  sources: msg`Source`,
}

const institutionTypes: Record<InstitutionType, MessageDescriptor> = {
  university: msg`Université`,
  'university-hospital': msg`Centre hospitalier universitaire`,
  'cancer-centre': msg`Centre de lutte contre le cancer`,
  institute: msg`Institut`,
  laboratory: msg`Laboratoire`,
  company: msg`Entreprise`,
  'patients-association': msg`Association de patients`,
  'public-authority': msg`Autorité publique`,
  funder: msg`Financeur`,
  cluster: msg`Réseau ou pôle`,
  foundation: msg`Fondation`,
  international: msg`Organisation internationale`,
}

const roles: Record<Role, MessageDescriptor> = {
  coordinator: msg`Coordinateur`,
  partner: msg`Partenaire`,
  'patients-association': msg`Association de patients`,
  stakeholder: msg`Partie prenante`,
}

const statuses: Record<CallStatus, MessageDescriptor> = {
  forthcoming: msg`À venir`,
  open: msg`Ouvert`,
  closed: msg`Clos`,
  'not-stated': msg`Dates non communiquées`,
}

const sourceTypes: Record<SourceType, MessageDescriptor> = {
  'press-release': msg`Communiqué de presse`,
  interview: msg`Entretien`,
  presentation: msg`Présentation`,
}

const filters: Record<Facet | 'q', MessageDescriptor> = {
  axis: msg`Axe`,
  beneficiary: msg`Bénéficiaire`,
  call: msg`Appel à projets`,
  coordinator: msg`Coordinateur`,
  country: msg`Pays`,
  funder: msg`Financeur`,
  institution: msg`Institution`,
  operator: msg`Opérateur`,
  parent: msg`Rattachement`,
  pole: msg`Pôle`,
  programme: msg`Programme`,
  project: msg`Projet`,
  q: msg`Recherche`,
  source: msg`Source`,
  status: msg`Statut`,
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
}

export const kindLabel = (kind: Kind) => i18n._(kinds[kind])
/** What one record of a kind is. */
export const kindName = (kind: Kind) => i18n._(kindNames[kind])
export const institutionTypeLabel = (type: InstitutionType) => i18n._(institutionTypes[type])
export const roleLabel = (role: Role) => i18n._(roles[role])
export const statusLabel = (status: CallStatus) => i18n._(statuses[status])
export const sourceTypeLabel = (type: SourceType) => i18n._(sourceTypes[type])
export const sortLabel = (sort: string) => i18n._(sorts[sort as Sort])
export const filterLabel = (filter: string) => i18n._(filters[filter as Facet | 'q'])

export const notStated = () => t`Non communiqué`

const closedLists: Record<string, MessageDescriptor> = {
  ...institutionTypes,
  ...sourceTypes,
  ...roles,
  ...statuses,
}

export function facetValueLabel(facet: string, { value, label }: Omit<FacetValue, 'count'>) {
  if (value === 'not-stated') return notStated()
  if (label) return localized(label)
  if (facet === 'country') return countryName(value)
  const years = facet === 'year' && yearsOf(value)
  if (years) return yearsLabel(years)
  return closedLists[value] ? i18n._(closedLists[value]) : value
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
  sources: (count) => plural(count, { one: '# source', other: '# sources' }),
}
