/** The most characters a slug may have. */
export const maxSlugLength = 80

/**
 * Shortens a slug to at most `length` characters, at the last dash that fits. A single word longer
 * than that is cut inside.
 */
export function cutSlug({
  slug,
  length = maxSlugLength,
}: {
  readonly slug: string
  readonly length?: number
}): string {
  if (slug.length <= length) {
    return slug
  }
  const lastDash = slug.lastIndexOf('-', length)
  return slug.slice(0, lastDash > 0 ? lastDash : length)
}
