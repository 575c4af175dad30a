import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { InstitutionType } from '../../api/types'

/** Kinds of institutions that are drawn alike: twelve marks could not be told apart. */
export const families = [
  'universities',
  'care',
  'research',
  'companies',
  'authorities',
  'patients',
  'networks',
] as const
export type Family = (typeof families)[number]

export const familyNames: Record<Family, MessageDescriptor> = {
  universities: msg`Universités`,
  care: msg`Hôpitaux et centres de lutte contre le cancer`,
  research: msg`Instituts et laboratoires`,
  companies: msg`Entreprises`,
  authorities: msg`Autorités publiques, financeurs et fondations`,
  patients: msg`Associations de patients`,
  networks: msg`Réseaux et organisations internationales`,
}

export const familyOf: Record<InstitutionType, Family> = {
  university: 'universities',
  'university-hospital': 'care',
  'cancer-centre': 'care',
  institute: 'research',
  laboratory: 'research',
  company: 'companies',
  'public-authority': 'authorities',
  funder: 'authorities',
  foundation: 'authorities',
  'patients-association': 'patients',
  cluster: 'networks',
  international: 'networks',
}

/** Marks of about the same area, around 0, one unit being the radius of the circle. */
export const marks: Record<Family, string> = {
  universities: 'M1,0A1,1 0 1 1 -1,0A1,1 0 1 1 1,0Z',
  care: 'M-.37,-1.1H.37V-.37H1.1V.37H.37V1.1H-.37V.37H-1.1V-.37H-.37Z',
  research: 'M0,-1.25L1.15,.8H-1.15Z',
  companies: 'M0,-1.25L1.25,0L0,1.25L-1.25,0Z',
  authorities: 'M-.9,-.9H.9V.9H-.9Z',
  patients:
    'M0,-1.3L.33,-.45L1.24,-.4L.53,.17L.76,1.05L0,.56L-.76,1.05L-.53,.17L-1.24,-.4L-.33,-.45Z',
  networks: 'M1.1,0L.55,.95H-.55L-1.1,0L-.55,-.95H.55Z',
}
