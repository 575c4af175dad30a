import { t } from '@lingui/core/macro'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Page } from '../../ui/Page'
import { Section } from '../../ui/Section'
import { partnersQuery } from '../api/queries'
import type { PartnerSecret } from '../api/types'
import { may } from '../auth/session'
import { Loaded } from '../ui/Loaded'
import rows from '../ui/rows.module.css'
import { NewPartner } from './NewPartner'
import { PartnerRow } from './PartnerRow'
import styles from './PartnersPage.module.css'
import { Secret } from './Secret'

/** The systems of partners that may send records, and their keys. */
export function PartnersPage() {
  const query = useQuery({ ...partnersQuery, enabled: may('admin') })
  const [given, setGiven] = useState<PartnerSecret | null>(null)
  if (!may('admin'))
    return (
      <Page
        title={t`Systèmes partenaires`}
        lead={t`Seul un compte d’administration peut les gérer.`}
      >
        {null}
      </Page>
    )
  return (
    <Page
      title={t`Systèmes partenaires`}
      lead={t`Les systèmes d’information des partenaires qui envoient des notices d’eux-mêmes, chacun avec son secret.`}
    >
      <div className={styles.parts}>
        {given && (
          <Secret
            key={given.secret}
            of={given}
            onDone={() => {
              setGiven(null)
            }}
          />
        )}
        <Section title={t`Systèmes inscrits`}>
          <Loaded query={query}>
            {({ items }) =>
              items.length ? (
                <ul className={rows.rows}>
                  {items.map((partner) => (
                    <PartnerRow key={partner.id} partner={partner} onSecret={setGiven} />
                  ))}
                </ul>
              ) : (
                <p>{t`Aucun système n’est inscrit.`}</p>
              )
            }
          </Loaded>
        </Section>
        <Section title={t`Inscrire un système`}>
          <NewPartner onSecret={setGiven} />
        </Section>
      </div>
    </Page>
  )
}
