import type { IndexedArticle, StorylineStep } from './indexedArticle.js'
import type { ScoredArticle } from './scoreArticle.js'

import { compareIDs } from './compareIDs.js'
import { isOutcomeFor, type SharedStep, sharedSteps } from './sharedFacts.js'

/**
 * The candidates that the host's storylines put first: how the case ended, if that was still open
 * for the host; the step before the host, of another stage if there is one; the newest step after
 * the host. Of one stage of a storyline never more than one. With several storylines first the
 * outcomes of all, then the steps before, then the newest. Candidates are given best first; of two
 * at one position the better is taken.
 */
export function pickOfStorylines({
  host,
  candidates,
}: {
  readonly host: IndexedArticle
  readonly candidates: readonly ScoredArticle[]
}): readonly ScoredArticle[] {
  const places = placesOf({ host, candidates })
  const storylines = [...new Set(places.map(({ step }) => String(step.ofHost.storyline)))]
  const picked = new Set<ScoredArticle>()
  const stages = new Set<string>()
  for (const choose of [chooseOutcome, choosePrevious, chooseNewest]) {
    for (const storyline of storylines) {
      const free = places.filter(
        ({ scored, step }) =>
          String(step.ofHost.storyline) === storyline &&
          !picked.has(scored) &&
          !stageKeys([step]).some((key) => stages.has(key)),
      )
      const place = choose(free)
      if (place) {
        picked.add(place.scored)
        stageKeys([place.step]).forEach((key) => stages.add(key))
      }
    }
  }
  return [...picked]
}

/** What no two links of a host may have in common: a stage of a storyline. Articles without one are free. */
export function stageKeys(steps: readonly SharedStep[]): readonly string[] {
  return steps.flatMap(({ ofCandidate: { stage, storyline } }) =>
    stage === null ? [] : [`${storyline} ${stage}`],
  )
}

type Place = { readonly scored: ScoredArticle; readonly step: SharedStep }

/** All places of candidates in the host's storylines, the last step first. */
function placesOf({
  host,
  candidates,
}: {
  readonly host: IndexedArticle
  readonly candidates: readonly ScoredArticle[]
}): readonly Place[] {
  return candidates
    .flatMap((scored) =>
      sharedSteps({ host, candidate: scored.article }).map((step) => ({ scored, step })),
    )
    .sort(
      (one, other) =>
        compareIDs(one.step.ofHost.storyline, other.step.ofHost.storyline) ||
        other.step.ofCandidate.position - one.step.ofCandidate.position,
    )
}

function chooseOutcome(places: readonly Place[]): Place | undefined {
  return places.find(({ step }) => isOutcomeFor(step))
}

function choosePrevious(places: readonly Place[]): Place | undefined {
  const earlier = places.filter(
    ({ step: { ofCandidate, ofHost } }) => ofCandidate.position < ofHost.position,
  )
  return earlier.find(({ step }) => isOtherStage(step)) ?? earlier[0]
}

function chooseNewest(places: readonly Place[]): Place | undefined {
  return places.find(({ step: { ofCandidate, ofHost } }) => ofCandidate.position > ofHost.position)
}

function isOtherStage({
  ofCandidate,
  ofHost,
}: {
  readonly ofCandidate: StorylineStep
  readonly ofHost: StorylineStep
}): boolean {
  return ofCandidate.stage === null || ofCandidate.stage !== ofHost.stage
}
