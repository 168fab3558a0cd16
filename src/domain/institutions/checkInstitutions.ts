import type { DocID } from '../article.js'

import { foldWord } from '../text/foldWord.js'
import { words } from '../text/words.js'
import { commonWords } from './commonWords.js'

/** What is looked at of an institution. Days are ISO 8601. */
export type CheckedInstitution = {
  readonly id: DocID
  readonly name: string
  /** Official name, acronym and aliases. */
  readonly otherNames: readonly string[]
  readonly parent: DocID | null
  readonly region: DocID | null
  readonly successors: readonly DocID[]
  readonly validFrom: string | null
  readonly validTo: string | null
}

/** Something that makes a newsroom name the wrong body, with those that it is about by their names. */
export type InstitutionFinding =
  | { readonly kind: 'commonWord'; readonly name: string; readonly word: string }
  | {
      readonly kind: 'deadParent'
      readonly ended: string
      readonly name: string
      readonly parent: string
    }
  | { readonly kind: 'endsBeforeItBegins'; readonly name: string }
  | { readonly kind: 'parentCycle'; readonly names: readonly string[] }
  | { readonly kind: 'sharedName'; readonly names: readonly string[]; readonly shared: string }
  | {
      readonly kind: 'successorsWithoutEnd'
      readonly name: string
      readonly successors: readonly string[]
    }

/**
 * What is wrong with the institutions of a newsroom, one kind after the other. Two bodies may have one
 * name at different times, or in different regions, where the text has to tell which is meant.
 */
export function checkInstitutions(
  institutions: readonly CheckedInstitution[],
): readonly InstitutionFinding[] {
  const byID = new Map(institutions.map((one) => [String(one.id), one]))
  return [
    ...sharedNames(institutions),
    ...institutions.flatMap(ordinaryNames),
    ...parentCycles({ byID, institutions }),
    ...institutions.flatMap((one) => deadParent({ byID, one })),
    ...institutions.flatMap((one) => unfinished({ byID, one })),
    ...institutions.flatMap(backwards),
  ]
}

type ByID = ReadonlyMap<string, CheckedInstitution>

function sharedNames(institutions: readonly CheckedInstitution[]): readonly InstitutionFinding[] {
  const bearers = new Map<string, { readonly name: string; readonly all: CheckedInstitution[] }>()
  for (const one of institutions) {
    for (const [folded, name] of new Map(namesOf(one).map((text) => [fold(text), text]))) {
      const known = bearers.get(folded)
      if (known === undefined) {
        bearers.set(folded, { all: [one], name })
      } else {
        known.all.push(one)
      }
    }
  }
  return Array.from(bearers, ([folded, { all, name }]): readonly InstitutionFinding[] => {
    const rivals = folded === '' || all.length < 2 ? [] : all.filter(hasRivalAmong(all))
    return rivals.length === 0
      ? []
      : [{ kind: 'sharedName', names: rivals.map((one) => one.name), shared: name }]
  }).flat()
}

function hasRivalAmong(all: readonly CheckedInstitution[]): (one: CheckedInstitution) => boolean {
  return (one) =>
    all.some(
      (other) =>
        other !== one &&
        isNotAfter(one.validFrom, other.validTo) &&
        isNotAfter(other.validFrom, one.validTo) &&
        (one.region === null || other.region === null || one.region === other.region),
    )
}

/** A day that is not known is no limit. */
function isNotAfter(from: string | null, to: string | null): boolean {
  return from === null || to === null || from <= to
}

/** Short names in capitals are only found in capitals. */
function ordinaryNames(one: CheckedInstitution): readonly InstitutionFinding[] {
  const found = namesOf(one).filter(
    (name) =>
      commonWords.has(fold(name)) && !(name.length <= maxGuarded && name === name.toUpperCase()),
  )
  return [...new Set(found)].map((word) => ({ kind: 'commonWord', name: one.name, word }))
}

const maxGuarded = 6

function parentCycles({
  byID,
  institutions,
}: {
  readonly byID: ByID
  readonly institutions: readonly CheckedInstitution[]
}): readonly InstitutionFinding[] {
  const settled = new Set<CheckedInstitution>()
  return institutions.flatMap((start) => {
    const path: CheckedInstitution[] = []
    let one: CheckedInstitution | undefined = start
    while (one !== undefined && !settled.has(one) && !path.includes(one)) {
      path.push(one)
      one = byID.get(String(one.parent ?? ''))
    }
    const isCycle = one !== undefined && !settled.has(one)
    path.forEach((passed) => settled.add(passed))
    return isCycle && one !== undefined
      ? [{ kind: 'parentCycle', names: path.slice(path.indexOf(one)).map(({ name }) => name) }]
      : []
  })
}

type One = { readonly byID: ByID; readonly one: CheckedInstitution }

function deadParent({ byID, one: { name, parent, validTo } }: One): readonly InstitutionFinding[] {
  const above = byID.get(String(parent ?? ''))
  const ended = above?.validTo ?? null
  return above !== undefined && ended !== null && (validTo === null || validTo > ended)
    ? [{ ended, kind: 'deadParent', name, parent: above.name }]
    : []
}

function unfinished({
  byID,
  one: { name, successors, validTo },
}: One): readonly InstitutionFinding[] {
  return successors.length > 0 && validTo === null
    ? [
        {
          kind: 'successorsWithoutEnd',
          name,
          successors: successors.flatMap((id) => byID.get(String(id))?.name ?? []),
        },
      ]
    : []
}

function backwards({
  name,
  validFrom,
  validTo,
}: CheckedInstitution): readonly InstitutionFinding[] {
  return isNotAfter(validFrom, validTo) ? [] : [{ kind: 'endsBeforeItBegins', name }]
}

function namesOf({ name, otherNames }: CheckedInstitution): readonly string[] {
  return [name, ...otherNames]
}

/** The form in which two spellings are one name. */
function fold(name: string): string {
  return words(name)
    .map(({ text }) => foldWord(text))
    .join(' ')
}
