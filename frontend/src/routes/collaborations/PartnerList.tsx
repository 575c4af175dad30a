import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import type { Collaborations, Partner } from '../../api/collaborations'
import { institutionTypeLabel } from '../../i18n/terms'
import { ChartHeading } from '../../ui/chart/ChartHeading'
import { RecordLink } from '../../ui/RecordLink'
import styles from './PartnerList.module.css'
import { around } from './search'
import { SharedRecords } from './SharedRecords'
import { namesOf, shared } from './words'

/** Who works with whom, in words: around an institution what each shares with it, else with all. */
export function PartnerList({ data: { centre, partners, ties } }: { data: Collaborations }) {
  const middle = centre?.kind === 'institutions' ? centre.id : undefined
  const names = namesOf(partners)
  const tiesOf = (id: string) =>
    ties.filter(({ partners: pair }) => pair.includes(id) && (!middle || pair.includes(middle)))
  return (
    <ol className={styles.partners}>
      {partners
        .filter(({ institution }) => institution.id !== middle)
        .map((partner) => (
          <li key={partner.institution.id} className={styles.partner}>
            <Head of={partner} />
            <SharedRecords
              ties={tiesOf(partner.institution.id)}
              names={names}
              of={middle ? undefined : partner.institution.id}
            />
          </li>
        ))}
    </ol>
  )
}

const Head = ({ of: partner }: { of: Partner }) => (
  <>
    <ChartHeading className={styles.name}>
      <RecordLink to={partner.institution} />
    </ChartHeading>
    <p className={styles.meta}>
      {institutionTypeLabel(partner.type)} · {shared(partner.total)} ·{' '}
      <Link {...around(partner.institution.id)}>{t`Mettre au centre`}</Link>
    </p>
  </>
)
