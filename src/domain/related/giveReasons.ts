import type { IndexedArticle } from './indexedArticle.js'
import type { LabelledSignal } from './labels.js'
import type { Reason, SharedKind } from './reasons.js'
import type { ScoredArticle } from './scoreArticle.js'

import { foldWord } from '../text/foldWord.js'
import { words } from '../text/words.js'
import { type ArticlePair, isOutcomeFor, sharedSteps, sharesSection } from './sharedFacts.js'
import { weightsIn } from './vector.js'

/**
 * The reasons that a host has for scored candidates, in the order storylines, institutions, topics, names, regions,
 * section, words, evergreen, newest of the outlet, age; of each kind the three that weigh most. A
 * name, region or word that a reason before it already says is left out.
 */
export function giveReasons(host: IndexedArticle): (scored: ScoredArticle) => readonly Reason[] {
  const sharedWith = sharedLabels(host)
  return (scored) => reasonsOf({ host, scored, shared: sharedWith(scored.article) })
}

function reasonsOf({
  host,
  scored: { ageHours, article, rung },
  shared,
}: {
  readonly host: IndexedArticle
  readonly scored: ScoredArticle
  readonly shared: readonly LabelledSignal[]
}): readonly Reason[] {
  const pair = { host, candidate: article }
  const of = (kind: LabelledSignal['kind']): readonly string[] =>
    shared.filter((label) => label.kind === kind).map(({ label }) => label)
  const stated = [...of('institution').slice(0, maxLabels), ...of('topic').slice(0, maxLabels)]
  const names = unsaid({ labels: of('name'), said: stated })
  const regions = unsaid({ labels: of('region'), said: [...stated, ...names] })
  const terms = unsaid({ labels: of('term'), said: [...stated, ...names, ...regions] })
  return [
    ...storylines(pair),
    ...named({ kind: 'institution', labels: of('institution') }),
    ...named({ kind: 'topic', labels: of('topic') }),
    ...named({ kind: 'name', labels: names }),
    ...named({ kind: 'region', labels: regions }),
    ...section(pair),
    ...named({ kind: 'words', labels: terms }),
    ...(article.isEvergreen ? [{ kind: 'evergreen' } as const] : []),
    ...(rung === 'outlet' ? [{ kind: 'newest' } as const] : []),
    ...age(ageHours),
  ]
}

const maxLabels = 3

/** What both vectors have and either article has a label for, by its part in the cosine. */
function sharedLabels(
  host: IndexedArticle,
): (candidate: IndexedArticle) => readonly LabelledSignal[] {
  const weightInHost = weightsIn(host.vector)
  const numberInHost = numbersIn(host.labels)
  return ({ labels, vector: { hashes, weights } }) => {
    const all = [...host.labels, ...labels]
    const numberOf = labels.length === 0 ? numberInHost : numbersIn(all)
    const found: { readonly number: number; readonly part: number }[] = []
    for (let place = 0; place < hashes.length; place += 1) {
      const hash = hashes[place] ?? 0
      const number = numberOf(hash)
      const part = number === 0 ? 0 : (weights[place] ?? 0) * weightInHost(hash)
      if (part > 0) {
        found.push({ number, part })
      }
    }
    return found
      .sort((one, other) => other.part - one.part || one.number - other.number)
      .flatMap(({ number }) => all[number - 1] ?? [])
  }
}

/** Finds by its hash the number of a label, counted from 1; 0 where there is none. */
function numbersIn(labels: readonly LabelledSignal[]): (hash: number) => number {
  const numbers = new Map(labels.map(({ hash }, index) => [hash, index + 1] as const).toReversed())
  return weightsIn({
    hashes: Int32Array.from(numbers.keys()),
    weights: Uint16Array.from(numbers.values()),
  })
}

function storylines(pair: ArticlePair): readonly Reason[] {
  return sharedSteps(pair)
    .map((step): Reason => {
      const { stage, title } = step.ofCandidate
      return isOutcomeFor(step) ? { kind: 'outcome', title } : { kind: 'storyline', stage, title }
    })
    .slice(0, maxLabels)
}

function named({
  kind,
  labels,
}: {
  readonly kind: SharedKind
  readonly labels: readonly string[]
}): readonly Reason[] {
  return labels.length > 0 ? [{ kind, labels: labels.slice(0, maxLabels) }] : []
}

function section({ host, candidate }: ArticlePair): readonly Reason[] {
  if (!sharesSection({ host, candidate })) {
    return []
  }
  const label = [...host.labels, ...candidate.labels].find(({ kind }) => kind === 'section')
  return [{ kind: 'section', labels: label ? [label.label] : [] }]
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
  const phrases = said.map(phrase)
  const found: string[] = []
  for (const label of labels) {
    if (found.length >= maxLabels) {
      break
    }
    const wanted = phrase(label)
    if (!phrases.some((saidPhrase) => saidPhrase.includes(wanted))) {
      found.push(label)
    }
  }
  return found
}

/** A label as folded words between spaces, so that only whole words are found in another. */
function phrase(label: string): string {
  const folded = isPlain.test(label)
    ? label.toLowerCase()
    : words(label)
        .map(({ text }) => foldWord(text))
        .join(' ')
  return ` ${folded} `
}

/** Plain words, one space between them, that lower case is enough to fold. */
const isPlain = /^[a-z\d]+(?: [a-z\d]+)*$/i
