import type { DocID } from '../article.js'

import { isSameJSON } from './isSameJSON.js'

/** What readers take for the article itself. A text that is missing equals an empty one. */
export type MaterialParts = {
  readonly title: string | null | undefined
  readonly kicker: string | null | undefined
  readonly lead: string | null | undefined
  /** The rich text as JSON. */
  readonly body: unknown
  /** The main image's id. */
  readonly mainImage: DocID | null | undefined
}

/**
 * Whether a new version differs from the old one in something that moves `modifiedAt` and with it
 * the `dateModified` that search engines see: title, kicker, lead, body (formatting included) or
 * main image. Topics, sections, links and slugs do not count (Google: a date moves with a
 * significant change of the content, see the rules DT-09 and DT-11).
 */
export function isMaterialChange({
  before,
  after,
}: {
  readonly before: MaterialParts
  readonly after: MaterialParts
}): boolean {
  return !(
    (before.title ?? '') === (after.title ?? '') &&
    (before.kicker ?? '') === (after.kicker ?? '') &&
    (before.lead ?? '') === (after.lead ?? '') &&
    (before.mainImage ?? null) === (after.mainImage ?? null) &&
    isSameJSON(before.body ?? null, after.body ?? null)
  )
}
