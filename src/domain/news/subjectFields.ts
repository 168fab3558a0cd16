import type { ArticleLeaf } from 'schema-dts'

import type { NewsFacts } from './newsFacts.js'

import { institutionNode } from './institutionNode.js'
import { visibleInstitutions } from './visibleInstitutions.js'

/**
 * What an article is about: up to three institutions, the others are mentioned (rule SO-10); its
 * places, which are not the place it was written at (rule SO-14); and its keywords. None of it where
 * someone must not be recognised, for a school or a village can be enough (rule ID-18).
 */
export function subjectFields(facts: NewsFacts): Omit<ArticleLeaf, '@type'> {
  const { article, outlet } = facts
  if (article.protectsIdentity) {
    return {}
  }
  const keywords = article.keywords.filter((keyword) => keyword !== '')
  const places = article.places.filter((name) => name !== '')
  const bodies = visibleInstitutions(facts).map((institution) =>
    institutionNode({ institution, outletURL: outlet.url }),
  )
  return {
    ...(keywords.length > 0 && { keywords }),
    ...(bodies.length > 0 && { about: bodies.slice(0, mainSubjects) }),
    ...(bodies.length > mainSubjects && { mentions: bodies.slice(mainSubjects) }),
    ...(places.length > 0 && {
      contentLocation: places.map((name) => ({ '@type': 'Place' as const, name })),
    }),
  }
}

/** Institutions that count as what the article is about. */
const mainSubjects = 3
