/**
 * Whether a GET or HEAD is to be answered with 304 (RFC 9110 §13.2.2). Entity tags are compared
 * weakly. Dates do not count, for what is served also loses entries, which moves no date.
 *
 * @param args.etag of the current representation, with its quotes, see `entityTag`
 * @param args.ifNoneMatch the header as it came; null where it is missing
 */
export function isNotModified({
  etag,
  ifNoneMatch,
}: {
  readonly etag: string
  readonly ifNoneMatch: string | null
}): boolean {
  const tags = ifNoneMatch ?? ''
  return (
    tags.trim() === '*' ||
    [...tags.matchAll(opaqueTag)].some(([tag]) => tag === etag.replace(/^W\//, ''))
  )
}

// What stands before the quotes, `W/` or nothing, makes no difference in a weak comparison.
const opaqueTag = /"[\x21\x23-\x7E\x80-\xFF]*"/g
