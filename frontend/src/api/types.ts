import type { components } from './schema'

type Schemas = components['schemas']

export type Agreement = Schemas['Agreement']
export type Axis = Schemas['Axis']
export type Call = Schemas['Call']
export type CallStatus = Schemas['CallStatus']
export type Capacity = Schemas['Capacity']
export type Citation = Schemas['Citation']
export type Cooperation = Schemas['Cooperation']
export type Event = Schemas['Event']
export type EventType = Schemas['EventType']
export type FacetValue = Schemas['FacetValue']
export type Figure = Schemas['Figure']
export type FigureBasis = Schemas['FigureBasis']
export type FigureSum = Schemas['FigureSum']
export type FigureUnit = Schemas['FigureUnit']
export type FigureValue = Schemas['FigureValue']
export type Finding = Schemas['Finding']
export type Grant = Schemas['Grant']
export type Headcount = Schemas['Headcount']
export type Highlight = Schemas['Highlight']
export type Hit = Schemas['Hit']
export type Hits = Schemas['Hits']
export type Institution = Schemas['Institution']
export type InstitutionType = Schemas['InstitutionType']
export type Involvement = Schemas['Involvement']
export type LocalizedText = Schemas['LocalizedText']
export type Money = Schemas['Money']
export type Outcome = Schemas['Outcome']
export type OutcomeType = Schemas['OutcomeType']
export type Person = Schemas['Person']
export type Phase = Schemas['Phase']
export type Piece = Highlight['pieces'][number]
export type Pole = Schemas['Pole']
export type Position = Schemas['Position']
export type Problem = Schemas['Problem']
export type Programme = Schemas['Programme']
export type Project = Schemas['Project']
export type PublicBasis = Schemas['PublicBasis']
export type Qualifier = Schemas['Qualifier']
export type Recorded = Schemas['Recorded']
export type Reference = Schemas['Reference']
export type Relationship = Schemas['Relationship']
export type RelationshipFrom = Schemas['RelationshipFrom']
export type IdentifierScheme = Schemas['IdentifierScheme']
export type RelationshipType = Schemas['RelationshipType']
export type Role = Schemas['Role']
export type Source = Schemas['Source']
export type SourceType = Schemas['SourceType']
export type Suggestion = Schemas['Suggestion']
export type Suggestions = Schemas['Suggestions']
export type Theme = Schemas['Theme']
export type Training = Schemas['Training']
export type TrainingType = Schemas['TrainingType']
export type Without = Schemas['PageProject']['without'][number]

export type Records = {
  institutions: Institution
  poles: Pole
  axes: Axis
  programmes: Programme
  calls: Call
  projects: Project
  grants: Grant
  outcomes: Outcome
  cooperations: Cooperation
  agreements: Agreement
  events: Event
  trainings: Training
  people: Person
  figures: Figure
  sources: Source
}

export type Kind = Schemas['Kind']

export type Page<T> = {
  items: T[]
  total: number
  facets: Record<string, FacetValue[]>
  next: string | null
  /** Why each record answers what is searched, by its id. */
  highlights: Record<string, Highlight[]>
  /** What an empty list would hold without one of the things it is narrowed to. */
  without: Without[]
}

export type Related<T> = { total: number; items: T[]; href: string }

/** A record as it was: of a shape that may since have gained fields, or lost some. */
export type Snapshot = Record<string, unknown>
export type Version = Omit<Schemas['Version'], 'snapshot'> & { snapshot: Snapshot | null }
export type History = { items: Version[] }

export type Totals = Schemas['Network']

/**
 * A record as its own address gives it: the relations that lists leave out are there. A figure has no
 * more than in a list: what the records answer, where they can.
 */
export type Single<K extends Kind> = K extends 'figures' ? Figure : Required<Records[K]>
