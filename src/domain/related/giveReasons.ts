import type { SignalKind } from './extractSignals.js'
import type { Reason, SharedKind } from './reasons.js'
import type { Host, ScoredCandidate } from './scoreCandidate.js'

import { foldWord } from '../text/foldWord.js'
import { words } from '../text/words.js'

/**
 * The reasons for a scored candidate in the order institutions, topics, names, section, words, age;
 * of each kind the three that weigh most. A name or word that a reason before it already says is
 * left out.
 */
export function giveReasons({
  article,
  scored: { ageHours, contributions, sameSection },
}: {
  readonly article: Host
  readonly scored: ScoredCandidate
}): readonly Reason[] {
  const labelsOf = (kind: SignalKind): readonly string[] =>
    contributions.filter(({ signal }) => signal.kind === kind).map(({ signal }) => signal.label)
  const institutions = labelsOf('institution').slice(0, maxLabels)
  const topics = labelsOf('topic').slice(0, maxLabels)
  const names = unsaid({ labels: labelsOf('name'), said: [...institutions, ...topics] })
  const section = sameSection && article.section ? [article.section.name] : []
  const terms = unsaid({ labels: labelsOf('term'), said: [...institutions, ...topics, ...names] })
  return [
    ...shared({ kind: 'institution', labels: institutions }),
    ...shared({ kind: 'topic', labels: topics }),
    ...shared({ kind: 'name', labels: names }),
    ...shared({ kind: 'section', labels: section }),
    ...shared({ kind: 'words', labels: terms }),
    ...age(ageHours),
  ]
}

const maxLabels = 3

function shared({
  kind,
  labels,
}: {
  readonly kind: SharedKind
  readonly labels: readonly string[]
}): readonly Reason[] {
  return labels.length > 0 ? [{ kind, labels }] : []
}

function age(hours: number): readonly Reason[] {
  // Adding nothing turns a negative zero into zero.
  return Number.isFinite(hours) ? [{ kind: 'age', days: Math.trunc(hours / 24) + 0 }] : []
}

function unsaid({
  labels,
  said,
}: {
  readonly labels: readonly string[]
  readonly said: readonly string[]
}): readonly string[] {
  const phrases = said.map((label) => phrase(label))
  return labels
    .filter((label) => !phrases.some((saidPhrase) => saidPhrase.includes(phrase(label))))
    .slice(0, maxLabels)
}

/** A label as folded words between spaces, so that only whole words are found in another. */
function phrase(label: string): string {
  return ` ${words(label)
    .map(({ text }) => foldWord(text))
    .join(' ')} `
}
