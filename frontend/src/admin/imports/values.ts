/** A cell as it is in the table: what is not text is written as JSON. */
export const valueText = (value: unknown) =>
  typeof value === 'string' ? value : JSON.stringify(value)
