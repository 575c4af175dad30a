import { Outlet, useRouterState } from '@tanstack/react-router'
import { useNoIndex } from '../../ui/useNoIndex'
import { AdminBar } from './AdminBar'
import { ReadOnlyPage } from './ReadOnlyPage'
import { NoRolePage } from './NoRolePage'
import { may } from './session'
import { SessionEnded } from './SessionEnded'
import { SignInPage } from './SignInPage'
import { useSession } from './useSession'

/** What surrounds every page of the administration: only those who may write get further. */
export function AdminLayout() {
  useNoIndex()
  const session = useSession()
  const returning = useRouterState({
    select: ({ location }) => location.pathname.endsWith('/callback'),
  })
  if (returning) return <Outlet />
  if (!('name' in session)) return session.state === 'read-only' ? <ReadOnlyPage /> : <SignInPage />
  return (
    <>
      <AdminBar session={session} />
      {session.state === 'ended' && <SessionEnded />}
      {may('editor') ? <Outlet /> : <NoRolePage />}
    </>
  )
}
