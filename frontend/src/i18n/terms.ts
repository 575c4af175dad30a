import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type {
  CallStatus,
  Capacity,
  EventType,
  FigureBasis,
  FigureUnit,
  InstitutionType,
  OutcomeType,
  PublicBasis,
  Qualifier,
  IdentifierScheme,
  RelationshipType,
  Role,
  SourceType,
  Theme,
  TrainingType,
} from '../api/types'

// The closed lists of the contract, word by word.

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
  register: msg`Répertoire public`,
}

const outcomeTypes: Record<OutcomeType, MessageDescriptor> = {
  company: msg`Entreprise`,
  patent: msg`Brevet`,
  publication: msg`Publication`,
  policy: msg`Politique publique`,
  infrastructure: msg`Infrastructure`,
  recognition: msg`Reconnaissance`,
  'clinical-trials': msg`Essais cliniques`,
  collaboration: msg`Collaboration`,
  capacity: msg`Compétences et moyens`,
}

const eventTypes: Record<EventType, MessageDescriptor> = {
  symposium: msg`Symposium`,
  forum: msg`Forum`,
  conference: msg`Conférence`,
  workshop: msg`Atelier`,
  meeting: msg`Rencontre`,
  ceremony: msg`Cérémonie`,
  delegation: msg`Délégation`,
  mission: msg`Mission`,
  tour: msg`Tournée`,
}

const trainingTypes: Record<TrainingType, MessageDescriptor> = {
  master: msg`Master`,
  stream: msg`Filière`,
  course: msg`Cours`,
}

const capacities: Record<Capacity, MessageDescriptor> = {
  coordinator: msg`Coordination`,
  'chair-holder': msg`Titulaire de la chaire`,
  leader: msg`Responsable`,
  speaker: msg`Prise de parole`,
  attendee: msg`Présence`,
}

const publicBases: Record<PublicBasis, MessageDescriptor> = {
  'public-office': msg`Fonction exercée publiquement`,
  spokesperson: msg`Porte-parole`,
  'scientific-lead': msg`Responsabilité scientifique`,
}

const identifierSchemes: Record<IdentifierScheme, MessageDescriptor> = {
  ror: msg`ROR`,
  rnsr: msg`RNSR`,
  siren: msg`SIREN`,
  siret: msg`SIRET`,
  finess: msg`FINESS`,
}

const relationshipTypes: Record<RelationshipType, MessageDescriptor> = {
  'hosted-by': msg`Hébergement par`,
  'funded-by': msg`Financement par`,
  'launched-by': msg`Lancement par`,
  'member-of': msg`Membre de`,
  'partner-of': msg`Partenariat avec`,
}

/** The same seen from the other side. */
const relationshipsFrom: Record<RelationshipType, MessageDescriptor> = {
  'hosted-by': msg`Héberge`,
  'funded-by': msg`Finance`,
  'launched-by': msg`A lancé`,
  'member-of': msg`Compte parmi ses membres`,
  'partner-of': msg`Partenariat avec`,
}

const figureUnits: Record<FigureUnit, MessageDescriptor> = {
  count: msg`Nombre`,
  percent: msg`Part, en pourcentage`,
  'percent-increase': msg`Hausse, en pourcentage`,
  eur: msg`Euros`,
  rank: msg`Rang`,
}

const qualifiers: Record<Qualifier, MessageDescriptor> = {
  exact: msg`Valeur exacte`,
  'at-least': msg`Au moins cette valeur`,
  about: msg`Valeur approchée`,
}

const figureBases: Record<FigureBasis, MessageDescriptor> = {
  published: msg`Publié tel quel`,
  implied: msg`Somme impliquée`,
}

const themes: Record<Theme, MessageDescriptor> = {
  network: msg`Le réseau`,
  support: msg`Le soutien à la recherche`,
  science: msg`La science`,
  economy: msg`L’économie`,
  events: msg`Les événements`,
  cooperation: msg`La coopération internationale`,
  patients: msg`Les patients`,
}

export const institutionTypeLabel = (type: InstitutionType) => i18n._(institutionTypes[type])
export const roleLabel = (role: Role) => i18n._(roles[role])
export const statusLabel = (status: CallStatus) => i18n._(statuses[status])
export const sourceTypeLabel = (type: SourceType) => i18n._(sourceTypes[type])
export const outcomeTypeLabel = (type: OutcomeType) => i18n._(outcomeTypes[type])
export const eventTypeLabel = (type: EventType) => i18n._(eventTypes[type])
export const trainingTypeLabel = (type: TrainingType) => i18n._(trainingTypes[type])
export const capacityLabel = (capacity: Capacity) => i18n._(capacities[capacity])
export const publicBasisLabel = (basis: PublicBasis) => i18n._(publicBases[basis])
export const identifierSchemeLabel = (scheme: IdentifierScheme) => i18n._(identifierSchemes[scheme])
export const relationshipLabel = (type: RelationshipType) => i18n._(relationshipTypes[type])
export const relationshipFromLabel = (type: RelationshipType) => i18n._(relationshipsFrom[type])
export const figureBasisLabel = (basis: FigureBasis) => i18n._(figureBases[basis])
export const qualifierLabel = (qualifier: Qualifier) => i18n._(qualifiers[qualifier])
export const themeLabel = (theme: Theme) => i18n._(themes[theme])

const closedLists: Record<string, MessageDescriptor> = {
  ...outcomeTypes,
  ...institutionTypes,
  ...sourceTypes,
  ...eventTypes,
  ...trainingTypes,
  ...roles,
  ...statuses,
  ...publicBases,
  ...relationshipTypes,
  ...figureBases,
}

// Their words mean something else elsewhere, or next to nothing without their field.
const listsByField: Record<string, Record<string, MessageDescriptor>> = {
  capacity: capacities,
  qualifier: qualifiers,
  scheme: identifierSchemes,
  theme: themes,
  unit: figureUnits,
}

/** A word of a closed list; one that is in none of them stands for itself. */
export function termLabel(field: string, value: string) {
  const term = listsByField[field]?.[value] ?? closedLists[value]
  return term ? i18n._(term) : value
}
