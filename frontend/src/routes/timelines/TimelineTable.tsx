import { t } from '@lingui/core/macro'
import type { TimelineEntry, TimelinesChart } from '../../api/timelines'
import type { Reference } from '../../api/types'
import { formatNumber } from '../../i18n/formats'
import { notStated } from '../../i18n/labels'
import { daysWords } from '../../i18n/periods'
import { ChartTable } from '../../ui/chart/ChartTable'
import { Localized } from '../../ui/Localized'
import { RecordLink } from '../../ui/RecordLink'
import { kindWord } from './kinds'

type Row = { id: string; lane: Reference; entry: TimelineEntry }

/** Each entry of each lane, those without a date too. */
export function TimelineTable({ data, caption }: { data: TimelinesChart; caption: string }) {
  const rows: Row[] = data.lanes.flatMap(({ record, entries }) =>
    entries.map((entry, index) => ({ id: `${record.id}/${index}`, lane: record, entry })),
  )
  return (
    <ChartTable
      caption={caption}
      rows={rows}
      id={({ id }) => id}
      columns={[
        { title: t`De`, cell: ({ lane }) => <RecordLink to={lane} /> },
        { title: t`Date`, cell: ({ entry }) => daysWords(entry) ?? notStated() },
        {
          title: t`Quoi`,
          cell: ({ entry: { record, title } }) =>
            record ? (
              <RecordLink to={record}>
                <Localized text={title} />
              </RecordLink>
            ) : (
              <Localized text={title} />
            ),
        },
        { title: t`Nature`, cell: ({ entry }) => kindWord(entry.kind) },
        {
          title: t`Personnes`,
          cell: ({ entry: { participants } }) => participants && peopleWords(participants),
          number: true,
        },
      ]}
    />
  )
}

const peopleWords = ({ from, to }: { from: number; to: number }) =>
  from === to ? formatNumber(from) : `${formatNumber(from)}–${formatNumber(to)}`
