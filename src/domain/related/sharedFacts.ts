import type { IndexedArticle, StorylineStep } from './indexedArticle.js'
import type { LabelledSignal } from './labels.js'

/** The article that links are chosen for, and one that may be linked. */
export type ArticlePair = {
  readonly host: IndexedArticle
  readonly candidate: IndexedArticle
}

/** Whether both articles are of one section. */
export function sharesSection({ host, candidate }: ArticlePair): boolean {
  return host.section !== null && host.section === candidate.section
}

/** Whether both articles have a signal of a kind among their labels. */
export function sharesLabel({
  host,
  candidate,
  kind,
}: ArticlePair & { readonly kind: LabelledSignal['kind'] }): boolean {
  const hashes = new Set(host.labels.filter((label) => label.kind === kind).map(({ hash }) => hash))
  return (
    hashes.size > 0 &&
    candidate.labels.some((label) => label.kind === kind && hashes.has(label.hash))
  )
}

/** The places of both articles in each storyline that they have in common. */
export function sharedSteps({ host, candidate }: ArticlePair): readonly SharedStep[] {
  return host.steps.flatMap((ofHost) =>
    candidate.steps
      .filter(({ storyline }) => String(storyline) === String(ofHost.storyline))
      .map((ofCandidate) => ({ ofHost, ofCandidate })),
  )
}

/** One storyline, seen from both articles. */
export type SharedStep = {
  readonly ofHost: StorylineStep
  readonly ofCandidate: StorylineStep
}

/** Whether the candidate tells how a case ended that was still open for the host. */
export function isOutcomeFor({ ofCandidate, ofHost }: SharedStep): boolean {
  return ofCandidate.isOutcome && ofCandidate.position > ofHost.position
}
