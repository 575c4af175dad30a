import { type ExoticComponent, lazy } from 'react'
import type { Kind } from '../../api/types'

/** What shows a record of each kind on its public page, fetched when one is looked at. */
export const previews: Record<Kind, ExoticComponent<{ record: never }>> = {
  institutions: lazy(async () => ({
    default: (await import('../institutions/InstitutionContent')).InstitutionContent,
  })),
  poles: lazy(async () => ({ default: (await import('../poles/PoleContent')).PoleContent })),
  axes: lazy(async () => ({ default: (await import('../axes/AxisContent')).AxisContent })),
  programmes: lazy(async () => ({
    default: (await import('../programmes/ProgrammeContent')).ProgrammeContent,
  })),
  calls: lazy(async () => ({ default: (await import('../calls/CallContent')).CallContent })),
  projects: lazy(async () => ({
    default: (await import('../projects/ProjectContent')).ProjectContent,
  })),
  grants: lazy(async () => ({ default: (await import('../grants/GrantContent')).GrantContent })),
  outcomes: lazy(async () => ({
    default: (await import('../outcomes/OutcomeContent')).OutcomeContent,
  })),
  cooperations: lazy(async () => ({
    default: (await import('../cooperations/CooperationContent')).CooperationContent,
  })),
  agreements: lazy(async () => ({
    default: (await import('../agreements/AgreementContent')).AgreementContent,
  })),
  events: lazy(async () => ({ default: (await import('../events/EventContent')).EventContent })),
  trainings: lazy(async () => ({
    default: (await import('../trainings/TrainingContent')).TrainingContent,
  })),
  people: lazy(async () => ({ default: (await import('../people/PersonContent')).PersonContent })),
  figures: lazy(async () => ({
    default: (await import('../figures/FigureContent')).FigureContent,
  })),
  sources: lazy(async () => ({
    default: (await import('../sources/SourceContent')).SourceContent,
  })),
}
