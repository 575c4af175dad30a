import type { User, UserManager } from 'oidc-client-ts'
import { get } from '../../api/client'
import { languageOf, prefixes } from '../../i18n/language'
import type { SignIn } from '../api/types'

export type Role = 'editor' | 'admin' | 'partner'

/** Who works here, and whether the service takes what they write. */
export type Session =
  | { state: 'read-only' | 'signed-out' }
  | { state: 'signed-in' | 'ended'; name: string; roles: Role[] }

let session: Session = { state: 'signed-out' }
let managing: Promise<UserManager | null> | undefined
const listeners = new Set<() => void>()

export const currentSession = () => session

export function onSession(listener: () => void) {
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
  }
}

function set(next: Session) {
  session = next
  for (const listener of listeners) listener()
}

/** Finds out how one signs in here; once a start of the application, until it succeeds. */
export async function prepare() {
  managing ??= start()
  try {
    if (!(await managing)) set({ state: 'read-only' })
  } catch (error) {
    managing = undefined
    throw error
  }
}

async function start(): Promise<UserManager | null> {
  const { issuer, clientId } = await get<SignIn>('/sign-in')
  if (!issuer || !clientId) return null
  const { InMemoryWebStorage, UserManager, WebStorageStateStore } = await import('oidc-client-ts')
  const home = window.location.origin + prefixes[languageOf(window.location.pathname)]
  const manager = new UserManager({
    authority: issuer,
    client_id: clientId,
    redirect_uri: `${home}/admin/callback`,
    post_logout_redirect_uri: `${home}/admin`,
    scope: 'openid profile',
    // Tokens live as long as the page. Only what proves that an answer is ours outlives the way there.
    userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
    stateStore: new WebStorageStateStore({ store: window.sessionStorage }),
    automaticSilentRenew: true,
  })
  manager.events.addUserLoaded(signedIn)
  manager.events.addAccessTokenExpired(sessionEnded)
  return manager
}

async function manager(): Promise<UserManager> {
  const found = await managing
  if (!found) throw new Error('There is no issuer to sign in at.')
  return found
}

function signedIn({ access_token, profile }: User) {
  const claims = claimsOf(access_token)
  const name = profile.name ?? profile.preferred_username ?? claims.preferred_username
  set({ state: 'signed-in', name: name ?? '', roles: claims.realm_access?.roles ?? [] })
}

type Claims = { realm_access?: { roles?: Role[] }; preferred_username?: string }

function claimsOf(token: string): Claims {
  const [, payload = ''] = token.split('.')
  const binary = atob(payload.replaceAll('-', '+').replaceAll('_', '/'))
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0))
  return JSON.parse(new TextDecoder().decode(bytes)) as Claims
}

/** Goes to the sign-in page and comes back to an address of the site. */
export async function signIn(wanted: string) {
  await (await manager()).signinRedirect({ state: wanted })
}

/** Signs in beside the page, so that what is being written stays. Fails where no window may open. */
export async function signInBeside() {
  await (await manager()).signinPopup()
}

/** Takes what the sign-in page answered; the address to go on to, or none in a window beside. */
export async function takeAnswer(): Promise<string | null> {
  await prepare()
  const found = await manager()
  if (window.opener) {
    await found.signinPopupCallback()
    return null
  }
  const { state } = await found.signinRedirectCallback()
  return typeof state === 'string' ? state : '/admin'
}

export async function signOut() {
  const found = await manager()
  await found.signoutRedirect()
}

/** The token to show with a call, renewed where it has run out; none when nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  const user = await (await managing)?.getUser()
  if (!user) return null
  if (!user.expired) return user.access_token
  const renewed = await (await manager()).signinSilent().catch(() => null)
  if (!renewed) sessionEnded()
  return renewed?.access_token ?? null
}

/** The service takes the token no more: what is on the page stays, until one has signed in again. */
export function sessionEnded() {
  if (session.state === 'signed-in') set({ ...session, state: 'ended' })
}

export const may = (role: Role) =>
  (session.state === 'signed-in' || session.state === 'ended') &&
  (session.roles.includes(role) || session.roles.includes('admin'))
