import type { PersonLeaf } from 'schema-dts'

import type { AuthorFacts } from './newsFacts.js'

/** A person whom readers see named, with the profile page if there is one (rules NA-10, NA-13). */
export function personNode({ name, url, jobTitle }: Omit<AuthorFacts, 'kind'>): PersonLeaf {
  return {
    '@type': 'Person',
    ...(url && { '@id': `${url}#person` }),
    name,
    ...(url && { url }),
    ...(jobTitle && { jobTitle }),
  }
}
