import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { Kind, Records } from '../../api/types'

type Always<T> = { [P in keyof T]-?: undefined extends T[P] ? never : P }[keyof T]
// What a record has on its own page only is derived from others, and their history.
type Field = Exclude<{ [K in Kind]: Always<Records[K]> }[Kind], 'id'>

const fields: Record<Field, MessageDescriptor> = {
  acronym: msg`Sigle`,
  amount: msg`Montant`,
  awarded: msg`Attribution`,
  axes: msg`Axes scientifiques`,
  beneficiary: msg`Bénéficiaire`,
  budget: msg`Budget`,
  call: msg`Appel à projets`,
  calls: msg`Appels à projets`,
  closesAt: msg`Clôture (heure de Paris)`,
  companies: msg`Entreprises en cancérologie`,
  country: msg`Pays`,
  cutoffs: msg`Dates intermédiaires (heure de Paris)`,
  description: msg`Description`,
  edition: msg`Édition`,
  eligibility: msg`Qui peut répondre`,
  end: msg`Fin`,
  funders: msg`Financeurs`,
  funding: msg`Financements connus`,
  hospitals: msg`Hôpitaux et centres de soins`,
  internationalCentres: msg`Centres internationaux`,
  label: msg`Intitulé`,
  language: msg`Langue`,
  name: msg`Nom`,
  objectives: msg`Objectifs`,
  opensAt: msg`Ouverture (heure de Paris)`,
  operator: msg`Opérateur`,
  otherNames: msg`Autres noms`,
  parent: msg`Rattachement`,
  participants: msg`Participants`,
  pole: msg`Pôle universitaire`,
  poles: msg`Pôles universitaires`,
  programme: msg`Programme`,
  programmes: msg`Programmes`,
  project: msg`Projet`,
  published: msg`Publication`,
  publisher: msg`Éditeur`,
  purpose: msg`But`,
  rank: msg`Rang`,
  researcherShare: msg`Part des chercheurs en cancérologie`,
  since: msg`Depuis`,
  sources: msg`Sources`,
  start: msg`Début`,
  status: msg`Statut`,
  summary: msg`En bref`,
  title: msg`Titre`,
  topics: msg`Thèmes`,
  town: msg`Ville`,
  type: msg`Type`,
  universities: msg`Universités`,
  website: msg`Site`,
}

/** A field that has no label here is one that records no longer have: its own name is a word, too. */
export const fieldLabel = (field: string) =>
  Object.hasOwn(fields, field) ? i18n._(fields[field as Field]) : field
