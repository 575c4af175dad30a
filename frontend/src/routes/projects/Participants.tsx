import { t } from '@lingui/core/macro'
import type { Project } from '../../api/types'
import { roleLabel } from '../../i18n/terms'
import { ReferenceList } from '../../ui/ReferenceList'
import { Section } from '../../ui/Section'

export const Participants = ({ participants }: Pick<Project, 'participants'>) =>
  participants.length > 0 && (
    <Section title={t`Qui participe`}>
      <ReferenceList
        items={participants.map(({ institution, role }) => ({
          reference: institution,
          note: roleLabel(role),
        }))}
      />
    </Section>
  )
