import { t } from '@lingui/core/macro'
import type { CalendarEntry } from '../../api/calendar'
import { kindName } from '../../i18n/labels'
import { statusLabel } from '../../i18n/terms'
import { ChartTable } from '../../ui/chart/ChartTable'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { momentOfLabel, whenWords } from './words'

type Props = { entries: CalendarEntry[]; caption: string }

/** Each date with what it is of. */
export const CalendarTable = ({ entries, caption }: Props) => (
  <ChartTable
    caption={caption}
    rows={entries}
    id={({ record, moment, start }) => `${record.id}/${moment}/${start}`}
    columns={[
      { title: t`Date`, cell: whenWords },
      { title: t`Quoi`, cell: ({ record }) => <RecordLink to={record} /> },
      { title: t`Nature`, cell: ({ record: { kind } }) => kindName(kind) },
      { title: t`Échéance`, cell: ({ moment }) => momentOfLabel(moment) },
      { title: t`Statut`, cell: ({ status }) => status && statusLabel(status) },
      {
        title: t`Programme`,
        cell: ({ programme }) => programme && <RecordLink to={programme} />,
      },
      { title: t`Lieu`, cell: ({ place }) => place && <Localized text={place} /> },
    ]}
  />
)
