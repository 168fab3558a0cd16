import type { Mention } from './mention.js'

import { membersAt } from './readName.js'
import { foldedBetween, gapBefore, type TextWords } from './textWords.js'

/** `KPU dan Bawaslu Kabupaten Lahat`: the place behind the last is that of those joined to it as well. */
export function shareRegions({
  mentions,
  of,
}: {
  readonly mentions: readonly Mention[]
  readonly of: TextWords
}): readonly Mention[] {
  const shared: Mention[] = []
  for (const mention of mentions.toReversed()) {
    const next = shared.at(-1)
    shared.push(
      next !== undefined && isJoined({ mention, next, of })
        ? withPlaceOf({ mention, next })
        : mention,
    )
  }
  return shared.reverse()
}

function isJoined({
  mention: { codes, end, isNational },
  next,
  of,
}: {
  readonly mention: Mention
  readonly next: Mention
  readonly of: TextWords
}): boolean {
  if (codes !== null || isNational || next.codes === null) {
    return false
  }
  const between = foldedBetween({ end: next.start, from: end, of })
  const isBare = between.length === 0 && gapBefore({ index: next.start, of }) !== 'paragraph'
  return isBare || (between.length === 1 && (between[0] === 'dan' || between[0] === 'serta'))
}

function withPlaceOf({
  mention,
  next: { codes },
}: {
  readonly mention: Mention
  readonly next: Mention
}): Mention {
  const members =
    codes === null || mention.family === null ? [] : membersAt({ codes, family: mention.family })
  return members.length === 0 ? mention : { ...mention, bearers: members, codes }
}
