import type { InstitutionFacts, NewsFacts } from './newsFacts.js'

import { namedIn } from '../institutions/namedIn.js'

/**
 * Those of an article's institutions that readers see named in its title, lead, text or caption: by
 * name, official name, acronym or alias, as whole words. Google allows no others in the metadata
 * (rules NA-16, SO-10). Their order is kept.
 */
export function visibleInstitutions({
  article: { title, description, text },
  image,
  institutions,
}: Pick<NewsFacts, 'article' | 'image' | 'institutions'>): readonly InstitutionFacts[] {
  if (institutions.length === 0) {
    return []
  }
  const seen = namedIn({
    entries: institutions.map((each) => ({ id: each.id, names: names(each) })),
    texts: [title, description ?? '', text, image?.caption ?? ''],
  })
  return institutions.filter(({ id, name }) => seen.has(id) && name !== '')
}

function names({ name, officialName, acronym, aliases }: InstitutionFacts): readonly string[] {
  return [name, officialName ?? '', acronym ?? '', ...aliases]
}
