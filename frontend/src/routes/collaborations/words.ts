import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural, t } from '@lingui/core/macro'
import {
  type Collaborations,
  type Partner,
  type Tie,
  type TieKind,
  tieKinds,
} from '../../api/collaborations'
import { formatList } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import { periodWords } from '../../i18n/periods'
import { institutionTypeLabel } from '../../i18n/terms'

const kinds: Record<TieKind, MessageDescriptor> = {
  projects: msg`Projets`,
  grants: msg`Financements`,
  agreements: msg`Accords`,
  cooperations: msg`Coopérations`,
  relationships: msg`Relations entre institutions`,
}

export const tieKindLabel = (kind: TieKind) => i18n._(kinds[kind])

export const nameOf = ({ institution }: Partner) => localized(institution.label)

export const namesOf = (partners: Partner[]) =>
  new Map(partners.map((partner) => [partner.institution.id, nameOf(partner)]))

export const shared = (count: number) =>
  plural(count, { one: '# point commun', other: '# points communs' })

/** What the chart shows, in a sentence. */
export function sentence({ centre, partners, partnersTotal, tiesTotal }: Collaborations): string {
  if (!tiesTotal) return nobody(centre)
  const others = partners.filter(({ institution }) => institution.id !== centre?.id)
  const first = others[0] ? nameOf(others[0]) : ''
  const institutions = counted.institutions(
    centre?.kind === 'institutions' ? partnersTotal - 1 : partnersTotal,
  )
  const name = centre ? localized(centre.label) : ''
  if (centre?.kind === 'institutions')
    return t`${name} travaille avec ${institutions}, et d’abord avec ${first}`
  if (centre) return t`« ${name} » réunit ${institutions}`
  const ties = plural(tiesTotal, { one: '# lien', other: '# liens' })
  return t`${institutions} travaillent ensemble par ${ties} ; au premier rang, ${first}`
}

function nobody(centre: Collaborations['centre']) {
  if (!centre) return t`Aucune collaboration ne répond à ces critères`
  const name = localized(centre.label)
  return t`Aucune collaboration autour de « ${name} » ne répond à ces critères`
}

/** What a mark of the picture is called where it is not seen. */
export function markWords(partner: Partner) {
  const [name, type, total] = [
    nameOf(partner),
    institutionTypeLabel(partner.type),
    shared(partner.total),
  ]
  return t`${name}, ${type}, ${total}`
}

/** The mark of an institution, for those who come back to it. */
export const markId = (id: string) => `mark-${id}`

/** « 2 projets et 1 financement, depuis 2003 » */
export function tieWords({ counts, ...tie }: Tie) {
  const shared = tieKinds.flatMap((kind) => (counts[kind] ? [countWords[kind](counts[kind])] : []))
  const when = periodWords(tie)
  return [formatList(shared), when].filter(Boolean).join(', ')
}

const countWords: Record<TieKind, (count: number) => string> = {
  projects: counted.projects,
  grants: counted.grants,
  agreements: counted.agreements,
  cooperations: counted.cooperations,
  relationships: (count) => plural(count, { one: '# relation', other: '# relations' }),
}
