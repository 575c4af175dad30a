import type { ReactNode } from 'react'
import styles from './ChartTable.module.css'

export type Column<Row> = {
  title: string
  /** What the column says of a row; a number already in its words. */
  cell: (row: Row) => ReactNode
  /** Whether it holds numbers or amounts, which stand aligned at the right. */
  number?: boolean
  /** What all rows come to, below them. */
  total?: ReactNode
}

type Props<Row> = {
  /** What the table shows, in a few words: usually the chart's own title. */
  caption: string
  /** The first column names the row. */
  columns: Column<Row>[]
  /** The array that the picture is drawn from, so that both say the same. */
  rows: readonly Row[]
  /** What tells a row from the others. */
  id: (row: Row) => string
}

/** The numbers of a picture, to be read, heard or copied. It scrolls by itself where it is too wide. */
export function ChartTable<Row>({ caption, columns, rows, id }: Props<Row>) {
  const summed = columns.some(({ total }) => total !== undefined)
  return (
    <div className={styles.frame} role="group" aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ title, number }) => (
              <th key={title} scope="col" data-number={number}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={id(row)}>
              {columns.map(({ title, cell, number }, index) =>
                index ? (
                  <td key={title} data-number={number}>
                    {cell(row)}
                  </td>
                ) : (
                  <th key={title} scope="row" data-number={number}>
                    {cell(row)}
                  </th>
                ),
              )}
            </tr>
          ))}
        </tbody>
        {summed && (
          <tfoot>
            <tr>
              {columns.map(({ title, total, number }, index) =>
                index ? (
                  <td key={title} data-number={number}>
                    {total}
                  </td>
                ) : (
                  <th key={title} scope="row">
                    {total}
                  </th>
                ),
              )}
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}
