import { cutSlug, maxSlugLength } from './cutSlug.js'

/**
 * The n-th form of a slug: the slug itself, then `slug-2`, `slug-3`, …, shortened at a word where
 * the number would take it beyond 80 characters.
 */
export function numberedSlug({
  slug,
  number,
}: {
  readonly slug: string
  readonly number: number
}): string {
  if (number < 2) {
    return cutSlug({ slug })
  }
  const suffix = `-${number}`
  return cutSlug({ slug, length: maxSlugLength - suffix.length }) + suffix
}
