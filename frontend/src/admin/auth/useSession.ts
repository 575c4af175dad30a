import { useSyncExternalStore } from 'react'
import { currentSession, onSession } from './session'

export const useSession = () => useSyncExternalStore(onSession, currentSession)
