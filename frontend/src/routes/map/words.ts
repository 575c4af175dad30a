import { i18n, type MessageDescriptor } from '@lingui/core'
import { msg, plural, t } from '@lingui/core/macro'
import type { Area, MapChart, MapPlace, Precision } from '../../api/map'
import { formatNumber } from '../../i18n/formats'
import { counted } from '../../i18n/labels'
import { localized } from '../../i18n/localized'
import type { PlaceMark } from './marks'

const precisions: Record<Precision, MessageDescriptor> = {
  own: msg`position de l’institution`,
  town: msg`au centre de la ville`,
  pole: msg`au centre de la ville universitaire`,
  territory: msg`au lieu de la coopération`,
}

/** How exactly the institutions of a place are where they are drawn. */
export const precisionLabel = (precision: Precision) => i18n._(precisions[precision])

export const nameOf = ({ label }: MapPlace) => localized(label)

/** What the map shows, in a sentence. */
export function sentence({ places, total, unplacedTotal }: MapChart) {
  if (!total) return t`Aucune institution ne répond à ces critères`
  const first = places[0]
  if (!first) return t`Aucune de ces institutions n’a de lieu connu`
  const [all, here, name] = [counted.institutions(total), formatNumber(first.total), nameOf(first)]
  if (unplacedTotal === 0) return t`${all}, dont ${here} à ${name}`
  const [placed, of] = [formatNumber(total - unplacedTotal), formatNumber(total)]
  return t`Le lieu de ${placed} institutions sur ${of} est connu ; ${here} sont à ${name}`
}

/** The label of a mark: its places, as many as can be read, and how many institutions. */
export function markLines({ places, total }: PlaceMark): string[] {
  const [first, second] = places.map(nameOf)
  const name = first ?? ''
  const count = formatNumber(total)
  const head = total ? `${name} · ${count}` : name
  if (!second) return [head]
  const others =
    places.length > 2
      ? plural(places.length - 1, { one: 'et # autre lieu', other: 'et # autres lieux' })
      : t`et ${second}`
  return [head, others]
}

/** What a mark is called where it is not seen. */
export const markWords = ({ places, total }: PlaceMark) =>
  `${places.map(nameOf).join(', ')} : ${counted.institutions(total)}`

/** What is drawn otherwise than one may think, and what is not drawn. */
export function notesOf({ places, unplacedTotal }: MapChart, area: Area, elsewhere: number) {
  const rough = places.some(({ precision, total }) => total > 0 && precision !== 'own')
  const notes = [
    t`La surface d’un cercle dit combien d’institutions y sont.`,
    rough && t`Celles dont seule la ville est connue sont placées au centre de la ville.`,
    area === 'world' &&
      t`Un trait plein mène à une coopération, un trait interrompu à des institutions.`,
    elsewhere > 0 &&
      plural(elsewhere, {
        one: '# lieu est hors de la région : il est sur la carte du monde.',
        other: '# lieux sont hors de la région : ils sont sur la carte du monde.',
      }),
    unplacedTotal > 0 &&
      plural(unplacedTotal, {
        one: '# institution n’est pas sur la carte, faute d’un lieu connu.',
        other: '# institutions ne sont pas sur la carte, faute d’un lieu connu.',
      }),
  ]
  return notes.filter(Boolean).join(' ')
}
