import type { GazetteerEntry } from './gazetteer.js'
import type { Mention, PlaceMention } from './mention.js'

import { bodiesAtDay } from './bodiesAtDay.js'
import { regionAbove } from './regionCode.js'

/** What the texts and the editors of an article tell of which of several bodies a name means. */
export type TextContext = {
  readonly date: string
  /** The region of the article and those above it, the nearest first. */
  readonly articleRegions: readonly string[]
  /** Bodies that the texts name beyond doubt, and those that editors have attached. */
  readonly named: ReadonlySet<GazetteerEntry>
  /** Those named with a place behind their name. */
  readonly namedWithPlace: ReadonlySet<GazetteerEntry>
  /** National ones named beyond doubt: `KPU RI`, or by a long name without a place. */
  readonly national: ReadonlySet<GazetteerEntry>
  /** Codes of the regions that are named beyond doubt, or in which such bodies are. */
  readonly regions: ReadonlySet<string>
  /** Codes of all regions that the places named may be. */
  readonly possibleRegions: ReadonlySet<string>
}

/** Gathers the context from all mentions of an article. */
export function textContext({
  attached,
  date,
  mentions,
  places,
  region,
}: {
  readonly attached: readonly GazetteerEntry[]
  readonly date: string
  readonly mentions: readonly Mention[]
  readonly places: readonly PlaceMention[]
  readonly region: string | null
}): TextContext {
  const named = new Set(attached)
  const namedWithPlace = new Set<GazetteerEntry>()
  const national = new Set<GazetteerEntry>()
  for (const { bearers, codes, isAcronym, isNational } of mentions) {
    const [only, ...others] = bodiesAtDay({ date, entries: bearers })
    if (only !== undefined && others.length === 0) {
      named.add(only)
      if (codes !== null && only.region !== null) {
        namedWithPlace.add(only)
      }
      if (isNational || (codes === null && !isAcronym && only.region === null)) {
        national.add(only)
      }
    }
  }
  return {
    articleRegions: trailOf(region),
    date,
    named,
    namedWithPlace,
    national,
    possibleRegions: new Set(places.flatMap(({ codes }) => codes)),
    regions: new Set([
      ...Array.from(named, (entry) => entry.region ?? ''),
      ...places.flatMap(({ codes }) => (codes.length === 1 ? codes : [])),
    ]),
  }
}

function trailOf(region: string | null): readonly string[] {
  const trail: string[] = []
  for (let code = region; code !== null; code = regionAbove(code)) {
    trail.push(code)
  }
  return trail
}
