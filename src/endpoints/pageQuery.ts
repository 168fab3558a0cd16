import type { PayloadRequest } from 'payload'

import type { SortKey } from '../domain/paging/takePage.js'

import { refuse } from './refuse.js'

/** The page that a request asks for. */
export type PageQuery = { readonly after: SortKey | null; readonly limit: number }

/** Entries of a page that are asked for at most, and without a word. */
const mostEntries = 100
const usualEntries = 20

/** How a list calls the place where a page begins, in the question and in the answer before. */
type CursorNames = { readonly asked: string; readonly given: string }

/**
 * Reads `limit` (20, at most 100) and `cursor` (the `nextCursor` of the page before).
 *
 * @param names what the list calls its cursors, where that is something else
 * @returns the answer to give when one of them cannot be read
 */
export const readPageQuery = (
  { query }: Pick<PayloadRequest, 'query'>,
  names: CursorNames = { asked: 'cursor', given: 'nextCursor' },
): PageQuery | Response => {
  const limit = toLimit(query['limit'])
  if (limit === null) {
    return refuse({
      code: 'invalidLimit',
      message: `limit has to be a whole number from 1 to ${mostEntries}.`,
      status: 400,
    })
  }
  const after = toKey(query[names.asked])
  return after === 'unreadable' ? invalidCursor(names) : { after, limit }
}

/** The answer to a cursor that is none of ours. */
export const invalidCursor = ({ asked, given }: CursorNames): Response =>
  refuse({
    code: 'invalidCursor',
    message: `${asked} has to be the ${given} of the page before.`,
    status: 400,
  })

/** The form in which a key travels. */
export const toCursor = (key: SortKey | null): string | null =>
  key === null ? null : Buffer.from(JSON.stringify(key)).toString('base64url')

const toLimit = (value: unknown): number | null => {
  if (value === undefined) {
    return usualEntries
  }
  const limit = typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : 0
  return limit === 0 ? null : Math.min(limit, mostEntries)
}

const toKey = (value: unknown): 'unreadable' | SortKey | null => {
  if (value === undefined) {
    return null
  }
  const cursor = typeof value === 'string' ? value : ''
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString())
    return isKey(key) ? key : 'unreadable'
  } catch {
    return 'unreadable'
  }
}

const isKey = (value: unknown): value is SortKey =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((part) => typeof part === 'number' || typeof part === 'string')
