/** A frame of another page, as HTML; what is in its attributes cannot end them. */
export const frameOf = (address: string, title: string) =>
  `<iframe src="${quoted(address)}" title="${quoted(title)}" width="100%" height="720" loading="lazy"></iframe>`

const quoted = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
