import { parseInstant } from '../dates/localTime.js'
import { parseHTTPDate } from './httpDate.js'

/** The two headers of a conditional GET or HEAD, as they came; null where one is missing. */
export type Conditions = {
  readonly ifNoneMatch: string | null
  readonly ifModifiedSince: string | null
}

/** What the current representation is known by. */
export type Validators = {
  /** With its quotes, see `entityTag`. */
  readonly etag: string
  /**
   * ISO 8601 instant of the last change. Null where no date tells every change, as in a list that
   * also loses entries: then only the tag counts.
   */
  readonly lastModified: string | null
}

/**
 * Whether a GET or HEAD is to be answered with 304 (RFC 9110 §13.2.2). Entity tags are compared
 * weakly; a date counts only if the client sent no tag, and to the second; a date that cannot be
 * read is overlooked.
 */
export function isNotModified({
  etag,
  ifModifiedSince,
  ifNoneMatch,
  lastModified,
}: Conditions & Validators): boolean {
  return ifNoneMatch === null
    ? isUnchangedSince({ ifModifiedSince, lastModified })
    : isListed({ etag, ifNoneMatch })
}

function isListed({
  etag,
  ifNoneMatch,
}: {
  readonly etag: string
  readonly ifNoneMatch: string
}): boolean {
  return (
    ifNoneMatch.trim() === '*' ||
    [...ifNoneMatch.matchAll(opaqueTag)].some(([tag]) => tag === etag.replace(/^W\//, ''))
  )
}

// What stands before the quotes, `W/` or nothing, makes no difference in a weak comparison.
const opaqueTag = /"[\x21\x23-\x7E\x80-\xFF]*"/g

function isUnchangedSince({
  ifModifiedSince,
  lastModified,
}: Pick<Conditions & Validators, 'ifModifiedSince' | 'lastModified'>): boolean {
  const since = parseHTTPDate(ifModifiedSince ?? '')
  const changed = parseInstant(lastModified ?? '')
  return since !== null && changed !== null && Math.floor(changed / 1000) * 1000 <= since
}
