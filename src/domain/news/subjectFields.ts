import type { ArticleLeaf, PlaceLeaf } from 'schema-dts'

import type { NewsFacts } from './newsFacts.js'

import { institutionNode } from './institutionNode.js'
import { visibleInstitutions } from './visibleInstitutions.js'

/**
 * What an article is about: up to three institutions, the others are mentioned (rule SO-10); its
 * places and its region, which are not the place it was written at (rule SO-14); and its keywords.
 * A place that an editor named and that is the region itself is told once, by the region, which says
 * what it is part of; of other places nobody knows whether they lie in it. None of it where
 * someone must not be recognised, for a school or a village can be enough (rule ID-18).
 */
export function subjectFields(facts: NewsFacts): Omit<ArticleLeaf, '@type'> {
  const { article, outlet } = facts
  if (article.protectsIdentity) {
    return {}
  }
  const keywords = article.keywords.filter((keyword) => keyword !== '')
  const places = placesOf(facts)
  const bodies = visibleInstitutions(facts).map((institution) =>
    institutionNode({ institution, outletURL: outlet.url }),
  )
  return {
    ...(keywords.length > 0 && { keywords }),
    ...(bodies.length > 0 && { about: bodies.slice(0, mainSubjects) }),
    ...(bodies.length > mainSubjects && { mentions: bodies.slice(mainSubjects) }),
    ...(places.length > 0 && { contentLocation: places }),
  }
}

function placesOf({ article, regions }: NewsFacts): PlaceLeaf[] {
  const region = placeWithin(regions)
  const named = article.places.filter((name) => name !== '' && !isSameName(name, region?.name))
  return [
    ...named.map((name) => ({ '@type': 'Place' as const, name })),
    ...(region === null ? [] : [region]),
  ]
}

/** A region as a place, with what it is part of. */
function placeWithin([name, ...above]: readonly string[]): (PlaceLeaf & { name: string }) | null {
  if (name === undefined) {
    return null
  }
  const within = placeWithin(above)
  return {
    '@type': 'Place',
    name,
    ...(within !== null && { containedInPlace: within }),
  }
}

function isSameName(one: string, other: string | undefined): boolean {
  return one.toLowerCase() === other?.toLowerCase()
}

/** Institutions that count as what the article is about. */
const mainSubjects = 3
