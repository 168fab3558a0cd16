import type { GazetteerEntry } from './gazetteer.js'
import type { Family, Mention } from './mention.js'
import type { TextContext } from './textContext.js'

import { bodiesAtDay } from './bodiesAtDay.js'
import { membersAt } from './readName.js'

/** What an institution was recognised by. */
export type FindReason = {
  readonly kind:
    | 'acronym'
    | 'articleRegion'
    | 'former'
    | 'fullName'
    | 'fullNameElsewhere'
    | 'open'
    | 'parentAndPlace'
    | 'parentFound'
    | 'placeElsewhere'
}

/** Whom a mention means and why; with candidates instead where that stays open. */
export type Resolved = {
  readonly candidates: readonly GazetteerEntry[]
  readonly entry: GazetteerEntry | null
  readonly reason: FindReason
}

type Args = { readonly context: TextContext; readonly mention: Mention }

/** Settles whom a mention means; null where it says nothing that other mentions do not say. */
export function resolveMention({ context, mention }: Args): Resolved | null {
  const bearers = bodiesAtDay({ date: context.date, entries: mention.bearers })
  const [only] = bearers
  if (only === undefined) {
    return mention.bearers.length > 0 ? null : resolveBare({ context, mention })
  }
  if (bearers.length === 1) {
    return isLocalElsewhere({ context, mention, only })
      ? null
      : { candidates: [], entry: only, reason: { kind: plainKind(mention) } }
  }
  return (
    choose({ context, family: byRegion(bearers) }) ??
    choiceOfParent({ bearers, context }) ??
    open(bearers)
  )
}

function plainKind({ codes, isAcronym }: Mention): FindReason['kind'] {
  return codes !== null ? 'parentAndPlace' : isAcronym ? 'acronym' : 'fullName'
}

/** After `KPU Kota Palembang` a bare `KPU` is that one, and the national body is not named. */
function isLocalElsewhere({
  context,
  mention: { codes, family, isNational },
  only,
}: Args & { readonly only: GazetteerEntry }): boolean {
  return (
    only.region === null &&
    codes === null &&
    !isNational &&
    !context.national.has(only) &&
    family !== null &&
    membersAmong({ entries: context.namedWithPlace, family }).length > 0
  )
}

function resolveBare({ context, mention: { family } }: Args): Resolved | null {
  if (family === null || membersAmong({ entries: context.namedWithPlace, family }).length > 0) {
    return null
  }
  return choose({ context, family }) ?? open(likely({ context, family }))
}

type Choice = { readonly context: TextContext; readonly family: Family }

/** The one of several bodies, by their regions, that the context speaks for. */
function choose(args: Choice): Resolved | null {
  const { context, family } = args
  const tries: readonly (readonly [FindReason['kind'], readonly GazetteerEntry[]])[] = [
    ['fullNameElsewhere', membersAmong({ entries: context.named, family })],
    ['articleRegion', inArticleRegion(args)],
    ['placeElsewhere', inPlaces(args)],
  ]
  for (const [kind, [entry, ...others]] of tries) {
    if (entry !== undefined && others.length === 0) {
      return { candidates: [], entry, reason: { kind } }
    }
  }
  return null
}

function choiceOfParent({
  bearers,
  context,
}: {
  readonly bearers: readonly GazetteerEntry[]
  readonly context: TextContext
}): Resolved | null {
  const parents = new Set(Array.from(context.named, ({ id }) => id))
  const [entry, ...others] = bearers.filter(({ parent }) => parent !== null && parents.has(parent))
  return entry !== undefined && others.length === 0
    ? { candidates: [], entry, reason: { kind: 'parentFound' } }
    : null
}

function membersAmong({
  entries,
  family,
}: {
  readonly entries: ReadonlySet<GazetteerEntry>
  readonly family: Family
}): readonly GazetteerEntry[] {
  return [...entries].filter((entry) => family.get(entry.region ?? '')?.includes(entry) === true)
}

/** Those of the article's region, else those of the nearest region above it that has any. */
function inArticleRegion({ context, family }: Choice): readonly GazetteerEntry[] {
  const code = context.articleRegions.find((region) => family.has(region))
  return code === undefined ? [] : membersOn({ codes: [code], context, family })
}

/** Those whose region the texts name, or that of a body that they name. */
function inPlaces({ context, family }: Choice): readonly GazetteerEntry[] {
  const sure = membersOn({ codes: context.regions, context, family })
  return sure.length > 0 ? sure : membersOn({ codes: context.possibleRegions, context, family })
}

function likely(args: Choice): readonly GazetteerEntry[] {
  return [...new Set([...inPlaces(args), ...inArticleRegion(args)])]
}

function membersOn({
  codes,
  context: { date },
  family,
}: Choice & { readonly codes: Iterable<string> }): readonly GazetteerEntry[] {
  const entries = membersAt({ codes: [...codes], family })
  return entries.length === 0 ? [] : bodiesAtDay({ date, entries })
}

function byRegion(entries: readonly GazetteerEntry[]): Family {
  const regions = new Set(entries.map(({ region }) => region ?? ''))
  return new Map(
    Array.from(regions, (code) => [code, entries.filter(({ region }) => (region ?? '') === code)]),
  )
}

function open(candidates: readonly GazetteerEntry[]): Resolved {
  return { candidates, entry: null, reason: { kind: 'open' } }
}
