/** What readers find of an article at one moment. */
export type PublicState = {
  /** The canonical URL. */
  readonly url: string
  /** The last material change, an ISO 8601 instant. */
  readonly modifiedAt: string | null
}

/**
 * The pages that search engines should look at again because of a change: a publication, a material
 * change, a withdrawal, and both addresses of an article that has moved. None for what readers do
 * not see: repaired links, tags, autosaves and small fixes (rules BJ-10, IN-04).
 *
 * @param args.before null where the article was not live
 * @param args.after null where it is live no more
 */
export function changedURLs({
  before,
  after,
}: {
  readonly before: PublicState | null
  readonly after: PublicState | null
}): readonly string[] {
  const isUnchanged = before?.url === after?.url && before?.modifiedAt === after?.modifiedAt
  const urls = [after?.url, before?.url].flatMap((url) => (url ? [url] : []))
  return isUnchanged ? [] : [...new Set(urls)]
}
