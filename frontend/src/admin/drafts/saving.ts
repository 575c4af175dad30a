import type { Kind } from '../../api/types'
import { addressOf } from '../api/queries'
import { type Answer, isNew, send } from '../api/send'
import type { AnyRecord, Draft, Input } from '../api/types'

/** The entity tags of what a form was opened with, or has saved since. */
export type Tags = { draft: string | null; record: string | null }

const tagged = <T>({ data, etag }: Answer<T>) => ({ data, etag: etag ?? '' })

export const saveDraft = async (kind: Kind, id: string, input: Input, { draft }: Tags) =>
  tagged(
    await send<Draft>(`${addressOf(kind, id)}/draft`, {
      method: 'PUT',
      body: input,
      match: draft ?? isNew,
    }),
  )

export const publishDraft = async (kind: Kind, id: string, tag: string) =>
  tagged(
    await send<AnyRecord>(`${addressOf(kind, id)}/draft/publication`, {
      method: 'POST',
      match: tag,
    }),
  )

export const discardDraft = (kind: Kind, id: string, tag: string) =>
  send<undefined>(`${addressOf(kind, id)}/draft`, { method: 'DELETE', match: tag })

export const saveRecord = async (kind: Kind, id: string, input: Input, tag: string) =>
  tagged(await send<AnyRecord>(addressOf(kind, id), { method: 'PUT', body: input, match: tag }))

/** `key` is the same for all attempts of one form, so that two of them make one record. */
export const createRecord = async (kind: Kind, input: Input, key: string) =>
  tagged(await send<AnyRecord>(`/${kind}`, { method: 'POST', body: input, key }))
