import type { Token } from './tokens.js'

/** A word or name counted: how readers see it, and how often it stands in title and body. */
export type Count = {
  readonly label: string
  readonly inTitle: number
  readonly inBody: number
}

/** A counted term, and whether the body writes it as a name. */
export type TermCount = Count & { readonly isName: boolean }

/**
 * Counts the terms of an article by their folded form. The label is the first spelling, or the first
 * one in small letters if there is any (headlines capitalise every word). A term is written as a
 * name when within sentences of the body, their first words apart, it has a capital letter more
 * often than not; titles say nothing about that.
 */
export function countTerms({
  titles,
  body,
}: {
  readonly titles: readonly (readonly Token[])[]
  readonly body: readonly (readonly Token[])[]
}): ReadonlyMap<string, TermCount> {
  const tallies = new Map<string, Tally>()
  for (const token of titles.flat()) {
    if (token.isTerm) {
      tallyOf({ tallies, token }).inTitle++
    }
  }
  for (const token of body.flat()) {
    if (token.isTerm) {
      addOfBody({ tally: tallyOf({ tallies, token }), token })
    }
  }
  return new Map(
    Array.from(tallies, ([folded, { label, inTitle, inBody, capitals }]) => [
      folded,
      { label, inTitle, inBody, isName: capitals > 0 },
    ]),
  )
}

/** `capitals`: capital less small spellings within sentences. */
type Tally = { label: string; inTitle: number; inBody: number; capitals: number }

function tallyOf({
  tallies,
  token: { folded, text },
}: {
  readonly tallies: Map<string, Tally>
  readonly token: Token
}): Tally {
  const known = tallies.get(folded)
  if (!known) {
    const tally = { label: text, inTitle: 0, inBody: 0, capitals: 0 }
    tallies.set(folded, tally)
    return tally
  }
  if (!isSmall(known.label) && isSmall(text)) {
    known.label = text
  }
  return known
}

function addOfBody({
  tally,
  token: { isCapital, startsSentence },
}: {
  readonly tally: Tally
  readonly token: Token
}): void {
  tally.inBody++
  if (!startsSentence) {
    tally.capitals += isCapital ? 1 : -1
  }
}

function isSmall(text: string): boolean {
  return text === text.toLowerCase()
}
