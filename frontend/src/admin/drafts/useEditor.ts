import { t } from '@lingui/core/macro'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo, useState } from 'react'
import type { Kind } from '../../api/types'
import { forget, keptOf, useKeeping } from '../auth/keeping'
import { faultsOf } from '../forms/faults'
import { inputs } from '../forms/inputs'
import { type Fault, replaced, tokensOf } from '../forms/pointer'
import { sameWritten, type State, withoutBlanks } from '../forms/state'
import { leaveWords, useLeftWords } from '../ui/flash'
import * as deeds from './deeds'
import { type Held, placedIn, refusal } from './held'
import { named } from './identifiers'
import type { Opened } from './opening'
import type { Tags } from './saving'

type Deed = (state: State, tags: Tags) => Promise<Partial<Held>>

export type Editor = ReturnType<typeof useEditor>

/** The state of a form and everything that is done with it. */
export function useEditor(kind: Kind, opened: Opened) {
  const shape = inputs[kind]
  const [held, setHeld] = useHeld(kind, opened)
  const [busy, setBusy] = useState(false)
  const client = useQueryClient()
  const navigate = useNavigate()
  // All attempts to create what this form holds make one record.
  const [key] = useState(() => crypto.randomUUID())

  const set = useCallback(
    (pointer: string, value: unknown) => {
      setHeld((before) => {
        const next = replaced(before.state, tokensOf(pointer), value) as State
        const state = opened.fresh && pointer !== '/id' ? named(kind, before.state, next) : next
        return { ...before, state }
      })
    },
    [kind, opened.fresh, setHeld],
  )

  /** Does one thing at a time with what is written, and shows what keeps it from being done. */
  async function attempt(deed: Deed, from = held) {
    if (busy) return
    const state = withoutBlanks(shape, from.state)
    const before = { ...from, state, error: null, notice: null, conflict: null, gone: false }
    setBusy(true)
    setHeld(before)
    try {
      const done = await deed(state, from.tags)
      forget()
      void client.invalidateQueries()
      setHeld({ ...before, faults: [], ...done })
    } catch (reason) {
      const refused = refusal(shape, state, reason)
      const stops = before.stops + (refused.faults ? 1 : 0)
      setHeld({ ...before, stops, ...refused })
    } finally {
      setBusy(false)
    }
  }

  /** A form that has been saved for the first time goes on at the record's own address. */
  const goOn = async (id: string, words: string) => {
    if (!opened.fresh) return
    leaveWords(words)
    await navigate({ to: '/admin/$kind/$id', params: { kind, id }, ignoreBlocker: true })
  }

  /** The same, unless something is wrong with the form that can be seen from here. */
  const attemptWithout = (found: (state: State) => Fault[], deed: Deed) => {
    const state = withoutBlanks(shape, held.state)
    const faults = placedIn(shape, state, found(state))
    if (!faults.length) return attempt(deed)
    setHeld({ ...held, state, faults, stops: held.stops + 1, notice: null })
    return Promise.resolve()
  }
  const attemptWhole = (deed: Deed) => attemptWithout((state) => faultsOf(shape, state), deed)
  /** A draft may lack anything but its address. */
  const attemptNamed = (deed: Deed) =>
    attemptWithout(
      (state) => faultsOf(shape, state).filter(({ pointer }) => pointer === '/id'),
      deed,
    )

  return {
    ...held,
    busy,
    dirty: !sameWritten(shape, held.base, held.state),
    fresh: opened.fresh,
    placed: useMemo(() => byPlace(held.faults), [held.faults]),
    set,
    keepDraft: () =>
      attemptNamed(async (state, tags) => {
        const kept = await deeds.keepDraft(kind, state, tags)
        const notice = t`Brouillon enregistré.`
        await goOn(deeds.idOf(state), notice)
        return { ...kept, notice }
      }),
    preview: () =>
      attemptNamed(async (state, tags) => {
        const kept = await deeds.keepDraft(kind, state, tags)
        const params = { kind, id: deeds.idOf(state) }
        await navigate({ to: '/admin/$kind/$id/preview', params, ignoreBlocker: true })
        return kept
      }),
    publish: () =>
      attemptWhole(async (state, tags) => {
        const done = await deeds.publish(kind, state, tags, key)
        const notice = t`La notice est publiée.`
        await goOn(done.id, notice)
        return { ...done.held, notice }
      }),
    save: () =>
      attemptWhole(async (state, tags) => ({
        ...(await deeds.saveDirectly(kind, state, tags)),
        notice: t`La notice est enregistrée et publiée.`,
      })),
    discard: () =>
      attempt(async (state, tags) => {
        await deeds.discard(kind, state, tags)
        await navigate({ to: '/admin/$kind', params: { kind }, ignoreBlocker: true })
        return {}
      }),
    /** Saves what was chosen between two versions, over the one that was saved meanwhile. */
    settle: (chosen: State) => {
      const { conflict } = held
      if (!conflict) return Promise.resolve()
      const tags = { ...held.tags, [conflict.of]: conflict.etag }
      const deed = conflict.of === 'draft' ? deeds.keepDraft : deeds.saveDirectly
      return attempt(
        async (state, now) => ({
          ...(await deed(kind, state, now)),
          notice: t`Vos choix sont enregistrés.`,
        }),
        { ...held, state: chosen, base: conflict.theirs, tags },
      )
    },
    goBack: () => {
      setHeld({ ...held, conflict: null })
    },
  }
}

/** What the form held when one had to leave to sign in again, else what it was opened with. */
function useHeld(kind: Kind, { errors, fresh, state, tags }: Opened) {
  const address = fresh ? `${kind}/new` : `${kind}/${String(state.id)}`
  const left = useLeftWords()
  const [held, setHeld] = useState<Held>(() => {
    const kept = keptOf(address) as State | undefined
    return {
      state: kept ?? state,
      base: state,
      tags,
      faults: placedIn(inputs[kind], state, errors),
      stops: 0,
      notice: kept ? t`Votre saisie vous attendait : elle n’est pas encore enregistrée.` : left,
      error: null,
      conflict: null,
      gone: false,
    }
  })
  useKeeping(address, held.state)
  return [held, setHeld] as const
}

function byPlace(faults: Held['faults']) {
  const places = new Map<string, string[]>()
  for (const { at, detail } of faults) places.set(at, [...(places.get(at) ?? []), detail])
  return places
}
