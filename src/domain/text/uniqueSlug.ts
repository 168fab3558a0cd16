import { numberedSlug } from './numberedSlug.js'

/**
 * Gives `slug` itself if it is free, else the first free one of `slug-2`, `slug-3`, …, shortened at
 * a word where the number would take it beyond 80 characters.
 *
 * `taken` must hold every slug in use that `slug` or its shortened form begins.
 */
export function uniqueSlug({
  slug,
  taken,
}: {
  readonly slug: string
  readonly taken: ReadonlySet<string>
}): string {
  let number = 1
  while (taken.has(numberedSlug({ slug, number }))) {
    number += 1
  }
  return numberedSlug({ slug, number })
}
