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
export function sentence(chart: Collaborations): string {
  const { centre, partners, partnersTotal, tiesTotal } = chart
  if (!tiesTotal) return nobody(centre)
  const around = centre?.kind === 'institutions' ? 1 : 0
  const institutions = counted.institutions(partnersTotal - around)
  const name = centre ? localized(centre.label) : ''
  if (centre?.kind === 'institutions') {
    const first = closest(chart, centre.id)
    return first
      ? t`${name} travaille avec ${institutions}, et d’abord avec ${first}`
      : t`${name} travaille avec ${institutions}`
  }
  if (centre) return t`« ${name} » réunit ${institutions}`
  const ties = plural(tiesTotal, { one: '# lien', other: '# liens' })
  const first = partners[0] ? nameOf(partners[0]) : ''
  return t`${institutions} travaillent ensemble par ${ties} ; au premier rang, ${first}`
}

/** Who shares most with an institution, where one shares more than any other. */
function closest({ partners, ties }: Collaborations, id: string) {
  const its = ties.filter((tie) => tie.partners.includes(id))
  const [first, second] = its.sort((one, other) => other.total - one.total)
  if (!first || first.total === second?.total) return undefined
  return namesOf(partners).get(first.partners.find((partner) => partner !== id) ?? '')
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
