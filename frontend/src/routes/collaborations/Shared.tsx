import { t } from '@lingui/core/macro'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import type { Collaborations, Partner } from '../../api/collaborations'
import { institutionTypeLabel } from '../../i18n/terms'
import { ChartHeading } from '../../ui/chart/ChartHeading'
import { RecordLink } from '../../ui/RecordLink'
import { around, lookingAt } from './search'
import styles from './Shared.module.css'
import { SharedRecords } from './SharedRecords'
import { markId, nameOf, namesOf, tieWords } from './words'

type Props = { data: Collaborations; looked: string[] }

/** What the institution that is looked at shares with each other, or two of them with each other. */
export function Shared({ data: { partners, ties, centre }, looked }: Props) {
  const title = useRef<HTMLHeadingElement>(null)
  const key = looked.join('~')
  // Who chose by keyboard goes on from here; who chose by mouse sees that there is something here.
  useEffect(() => {
    const chosen = document.activeElement
    if (!key || !chosen?.matches('svg a, td a, th a')) return
    if (chosen.matches(':focus-visible')) title.current?.focus()
    else title.current?.scrollIntoView({ block: 'nearest' })
  }, [key])
  const byId = new Map(partners.map((partner) => [partner.institution.id, partner]))
  const names = namesOf(partners)
  const [one, other] = looked.flatMap((id) => byId.get(id) ?? [])
  if (!one) return null
  const found = ties.filter((tie) => looked.every((id) => tie.partners.includes(id)))
  const [first, second] = [nameOf(one), other ? nameOf(other) : '']
  return (
    <section className={styles.shared} aria-labelledby="shared">
      <ChartHeading id="shared" ref={title} className={styles.title}>
        {other ? t`Ce que partagent ${first} et ${second}` : first}
      </ChartHeading>
      <p className={styles.ways}>
        {[one, other].map((partner) => partner && <Ways key={nameOf(partner)} of={partner} />)}
        {!other && one.institution.id !== centre?.id && (
          <Link {...around(one.institution.id)}>{t`Mettre au centre`}</Link>
        )}
        <Link
          {...lookingAt([])}
          onClick={() => {
            document.getElementById(markId(one.institution.id))?.focus()
          }}
        >
          {t`Fermer`}
        </Link>
      </p>
      {other && found.map((tie) => <p key={key}>{tieWords(tie)}</p>)}
      {found.length ? (
        <SharedRecords ties={found} names={names} of={other ? undefined : one.institution.id} />
      ) : (
        <p>{t`Rien de commun avec les critères choisis.`}</p>
      )}
    </section>
  )
}

const Ways = ({ of: { institution, type } }: { of: Partner }) => (
  <span>
    {institutionTypeLabel(type)} <RecordLink to={institution}>{t`Ouvrir la notice`}</RecordLink>
  </span>
)
