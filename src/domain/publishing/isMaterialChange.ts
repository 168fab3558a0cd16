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
  /** What the article itself says of its main image. */
  readonly mainImageCaption: string | null | undefined
  /** The public corrections as JSON; absent where a site keeps none. */
  readonly corrections?: unknown
}

type Versions = { readonly before: MaterialParts; readonly after: MaterialParts }

/**
 * Whether a new version differs from the old one in something that moves `modifiedAt` and with it
 * the `dateModified` that search engines see: title, kicker, lead, body (formatting included), main
 * image with its caption, corrections. Topics, sections, links, slugs and credits do not count
 * (Google: a date moves with a significant change of the content, see the rules DT-09 and DT-11).
 */
export function isMaterialChange({ before, after }: Versions): boolean {
  return !(
    texts.every((name) => (before[name] ?? '') === (after[name] ?? '')) &&
    (before.mainImage ?? null) === (after.mainImage ?? null) &&
    isSameJSON(before.body ?? null, after.body ?? null) &&
    !isCorrected({ before, after })
  )
}

/**
 * Whether the public corrections differ. Such a change is never a small fix, whatever its editor
 * says: readers are told of it with its time (rules ID-05, ID-06).
 */
export function isCorrected({ before, after }: Versions): boolean {
  return !isSameJSON(before.corrections ?? [], after.corrections ?? [])
}

const texts = ['title', 'kicker', 'lead', 'mainImageCaption'] as const
