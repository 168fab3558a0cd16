import type { DocID } from '../article.js'
import type { Gazetteer, GazetteerEntry } from './gazetteer.js'
import type { Mention } from './mention.js'

import { normaliseTitle } from '../text/normaliseTitle.js'
import { hasEnded, successorsAt } from './bodiesAtDay.js'
import { definedOtherwise } from './definedOtherwise.js'
import { type FindReason, type Resolved, resolveMention } from './resolveMention.js'
import { scanNames } from './scanNames.js'
import { shareRegions } from './shareRegions.js'
import { type TextContext, textContext } from './textContext.js'
import { textWords } from './textWords.js'

export type { Gazetteer, GazetteerEntry, GazetteerPlace } from './gazetteer.js'
export { buildGazetteer } from './gazetteer.js'
export type { FindReason } from './resolveMention.js'

/** The first mention of an institution in an article, or of a name that its texts leave open. */
export type InstitutionFind = {
  /** Whom it names; null where the texts leave that open. */
  readonly id: DocID | null
  /** Of an open one: whom it may mean, at most ten, likeliest first; else empty. */
  readonly candidates: readonly DocID[]
  /** Of a body that had ended by the day: those that had taken over; else empty. */
  readonly successors: readonly DocID[]
  /** From 0 to 1, see {@link confidences}. */
  readonly confidence: number
  readonly reason: FindReason
  /** As written there, with plain spaces. */
  readonly name: string
  /** Index into the texts. */
  readonly text: number
  /** Offset and length in UTF-16 units. */
  readonly offset: number
  readonly length: number
}

/** Finds from here on may be attached without an editor. */
export const sureConfidence = 0.9

/** How sure a find is, by what it was recognised by. */
export const confidences: Readonly<Record<FindReason['kind'], number>> = {
  acronym: 0.95,
  articleRegion: 0.9,
  former: 0.7,
  fullName: 0.98,
  fullNameElsewhere: 0.9,
  open: 0.3,
  parentAndPlace: 0.95,
  parentFound: 0.8,
  placeElsewhere: 0.8,
}

/**
 * The institutions that the texts of an article name, each at its first mention, and the names that
 * they leave open, in the order of the texts.
 *
 * Whole words only, and of names that start at the same word the longest. No name runs from one text into
 * the next, over a blank line, or over punctuation that the name itself has not. Acronyms of up to three
 * letters count in capitals only. A name of many is settled by the place behind it, by what the texts
 * name elsewhere, by the region of the article; a name whose body had ended on the article's day means the
 * last that had it.
 *
 * @param args.texts title, lead, blocks of the body, in their order
 * @param args.date the day of the article, ISO 8601
 * @param args.region the code of its region
 * @param args.attached institutions that it has already: they tell which of several a name means
 */
export function findInstitutions({
  attached,
  date,
  gazetteer,
  region,
  texts,
}: {
  readonly attached: readonly DocID[]
  readonly date: string
  readonly gazetteer: Gazetteer
  readonly region: string | null
  readonly texts: readonly string[]
}): readonly InstitutionFind[] {
  const own = attached.flatMap((id) => gazetteer.byID.get(String(id)) ?? [])
  const parts = texts.map(textWords)
  const scans = parts.map((of, text) => scanNames({ gazetteer, of, text }))
  const otherwise = parts.map((of, text) =>
    definedOtherwise({ mentions: scans[text]?.mentions ?? [], of }),
  )
  const mentions = parts
    .flatMap((of, text) => shareRegions({ mentions: scans[text]?.mentions ?? [], of }))
    .filter(
      ({ bearers, folded }) =>
        !otherwise.some((words) => words.has(folded)) || bearers.some((one) => own.includes(one)),
    )
  const context = textContext({
    attached: own,
    date,
    mentions,
    places: scans.flatMap(({ places }) => places),
    region,
  })
  return collect({ context, gazetteer, mentions, texts })
}

function collect({
  context,
  gazetteer,
  mentions,
  texts,
}: {
  readonly context: TextContext
  readonly gazetteer: Gazetteer
  readonly mentions: readonly Mention[]
  readonly texts: readonly string[]
}): readonly InstitutionFind[] {
  const found = new Map<string, InstitutionFind>()
  for (const mention of mentions) {
    const resolved = resolveMention({ context, mention })
    const key = resolved === null ? '' : keyOf({ mention, resolved })
    if (resolved !== null && !found.has(key)) {
      found.set(key, toFind({ context, gazetteer, mention, resolved, texts }))
    }
  }
  return [...found.values()]
}

function keyOf({
  mention,
  resolved: { entry },
}: {
  readonly mention: Mention
  readonly resolved: Resolved
}): string {
  return entry === null ? `name ${mention.folded}` : `id ${entry.id}`
}

function toFind({
  context: { date },
  gazetteer: { byID },
  mention: { length, offset, text },
  resolved: { candidates, entry, reason },
  texts,
}: {
  readonly context: TextContext
  readonly gazetteer: Gazetteer
  readonly mention: Mention
  readonly resolved: Resolved
  readonly texts: readonly string[]
}): InstitutionFind {
  const former = entry !== null && hasEnded({ date, entry }) ? entry : null
  const why: FindReason = former === null ? reason : { kind: 'former' }
  return {
    id: entry?.id ?? null,
    name: normaliseTitle((texts[text] ?? '').slice(offset, offset + length)),
    candidates: candidates.slice(0, mostCandidates).map(({ id }: GazetteerEntry) => id),
    confidence: confidences[why.kind],
    length,
    offset,
    reason: why,
    successors: former === null ? [] : successorsAt({ byID, date, entry: former }),
    text,
  }
}

const mostCandidates = 10
