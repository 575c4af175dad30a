import type { Citation, Reference } from '../api/types'

type Document = { source: Reference; places: string[] }

/** The documents that are cited, each once, with the passages in it. */
export const documentsOf = (citations: Citation[]): Document[] =>
  [...new Map(citations.map(({ source }) => [source.id, source])).values()].map((source) => ({
    source,
    places: placesIn(source, citations),
  }))

const placesIn = (document: Reference, citations: Citation[]) => [
  ...new Set(citations.filter(({ source }) => source.id === document.id).map(({ place }) => place)),
]
