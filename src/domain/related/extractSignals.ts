import type { ArticleFacts, BodyBlock } from '../article.js'
import type { Count } from './countTerms.js'
import type { Signal } from './signal.js'

import { countNames } from './countNames.js'
import { countTerms } from './countTerms.js'
import { bestSignals } from './signal.js'
import { statedSignals } from './statedSignals.js'
import { readTokens } from './tokens.js'

export type { Signal, SignalKind } from './signal.js'

/** The most signals of an article. More of a long text found editors' links no better. */
export const maxSignals = 128

/**
 * The signals of an article, the heaviest first, of equal ones what editors state, then the first in
 * the text; at most {@link maxSignals}.
 *
 * Terms and names weigh `factor · √(in body + 4 · in title)`, the lead being body and extra words
 * title. The factor is 1 for a term, 1.3 for one that the body writes as a name, 0.7 for a name of two
 * words: tuned on links that Indonesian editors set, where it does as well as the rarity of words
 * and, unlike that, makes the signals depend on nothing but the article. What is stated weighs what
 * {@link statedSignals} says. The weights are divided by the length of their vector, so that long
 * articles do not outweigh short ones. Links within the body to other articles are not read.
 */
export function extractSignals(facts: ArticleFacts): readonly Signal[] {
  const signals = [...statedSignals(facts), ...countedSignals(facts)].sort(
    (one, other) => other.weight - one.weight,
  )
  const chosen = bestSignals({ signals, limit: maxSignals })
  const length = Math.sqrt(chosen.reduce((sum, { weight }) => sum + weight * weight, 0))
  return chosen.map(({ key, kind, label, weight }) => ({
    key,
    kind,
    label,
    weight: weight / length,
  }))
}

const weightOfTitle = 4
const factors = { name: 0.7, term: 1, termAsName: 1.3 } as const

function countedSignals({
  body,
  extraWords,
  language,
  lead,
  title,
}: ArticleFacts): readonly Signal[] {
  const read = (text: string): ReturnType<typeof readTokens> => readTokens({ text, language })
  const texts = {
    titles: [title, ...extraWords].map(read),
    body: [lead, ...body.filter(isOwnText).map(({ text }) => text)].map(read),
  }
  return [
    ...Array.from(countTerms(texts), ([folded, count]): Signal => {
      const weight = weightOf(count) * (count.isName ? factors.termAsName : factors.term)
      return { key: `term:${folded}`, kind: 'term', label: count.label, weight }
    }),
    ...Array.from(countNames(texts), ([folded, count]): Signal => {
      const weight = weightOf(count) * factors.name
      return { key: `name:${folded}`, kind: 'name', label: count.label, weight }
    }),
  ]
}

function weightOf({ inBody, inTitle }: Count): number {
  return Math.sqrt(inBody + weightOfTitle * inTitle)
}

function isOwnText({ kind }: BodyBlock): boolean {
  return !foreign.has(kind)
}

const foreign: ReadonlySet<string> = new Set(['readAlso'])
