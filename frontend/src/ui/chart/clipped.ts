/** A text of so many letters at most; a longer one ends in dots. */
export const clipped = (text: string, letters: number) =>
  text.length > letters ? `${text.slice(0, Math.max(1, letters - 1)).trimEnd()}…` : text
