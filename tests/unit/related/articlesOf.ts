import type { ArticleFacts } from '../../../src/domain/article.js'
import type { IndexedArticle, StorylineStep } from '../../../src/domain/related/indexedArticle.js'
import type { LabelledSignal } from '../../../src/domain/related/labels.js'
import type { Signal, SignalKind } from '../../../src/domain/related/signal.js'

import { labelsOf } from '../../../src/domain/related/labels.js'
import { vectorOf } from '../../../src/domain/related/vector.js'

/** Facts of an article that has nothing but what is given; each text of `body` is a paragraph. */
export function factsOf({
  body = [],
  ...facts
}: Partial<Omit<ArticleFacts, 'body'>> & { readonly body?: readonly string[] }): ArticleFacts {
  return {
    id: 1,
    outlet: null,
    kind: 'news',
    title: '',
    lead: '',
    publishedAt: noon,
    section: null,
    sectionTrail: [],
    topics: [],
    institutions: [],
    extraWords: [],
    avoidWords: [],
    isEvergreen: false,
    isLinkable: true,
    language: 'id',
    ...facts,
    body: body.map((text) => ({ kind: 'paragraph', text })),
  }
}

/** The instant at which articles are published unless they say otherwise. */
export const noon = '2025-03-10T12:00:00.000Z'

/** An instant so many hours before {@link noon}. */
export function hoursEarlier(hours: number): string {
  return new Date(Date.parse(noon) - hours * 3_600_000).toISOString()
}

/** An indexed article whose signals are given by key and weight, labelled by what follows the kind. */
export function articleOf({
  weights = {},
  section = null,
  sectionName,
  ...rest
}: Partial<IndexedArticle> & {
  readonly weights?: Readonly<Record<string, number>>
  readonly sectionName?: string
}): IndexedArticle {
  const signals = signalsOf(weights)
  const named =
    section === null || sectionName === undefined ? null : { id: section, name: sectionName }
  return {
    id: 2,
    title: `Kabar Desa ${wordFor(rest.id ?? 2)}`,
    publishedAt: noon,
    section,
    topSection: section,
    outlet: '0',
    kind: 'news',
    isEvergreen: false,
    isSister: false,
    vector: vectorOf(signals),
    labels: labelsOf(signals, named),
    steps: [],
    ...rest,
  }
}

/** Signals by key and weight, the heaviest first. */
export function signalsOf(weights: Readonly<Record<string, number>>): readonly Signal[] {
  return Object.entries(weights)
    .map(([key, weight]) => ({ key, kind: kindOf(key), label: key.replace(/^\w+:/, ''), weight }))
    .sort((one, other) => other.weight - one.weight)
}

/** A step of storyline 1 without a stage. */
export function stepOf(choices: Partial<StorylineStep>): StorylineStep {
  return {
    storyline: 1,
    title: 'Jembatan Runtuh',
    position: 1,
    stage: null,
    isOutcome: false,
    ...choices,
  }
}

/** The labels of a kind, in their order. */
export function labelsIn({
  labels,
  kind,
}: {
  readonly labels: readonly LabelledSignal[]
  readonly kind: LabelledSignal['kind']
}): readonly string[] {
  return labels.filter((label) => label.kind === kind).map(({ label }) => label)
}

function kindOf(key: string): SignalKind {
  const kinds: readonly SignalKind[] = ['institution', 'name', 'region', 'term', 'topic']
  return kinds.find((kind) => key.startsWith(`${kind}:`)) ?? 'term'
}

/** A word of letters only, so that titles with different ids are no parts of a series. */
function wordFor(id: number | string): string {
  return Array.from(
    String(id),
    (character) => `${names[Number(character)] ?? `x${character}`}`,
  ).join('')
}

const names = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
]
