import type { PersonLeaf } from 'schema-dts'

import type { AuthorFacts } from './newsFacts.js'

import { isWebAddress } from '../text/isWebAddress.js'

/** A person whom readers see named, with the profile page if there is one (rules NA-10, NA-13). */
export function personNode({
  name,
  url,
  jobTitle,
  ...rest
}: Omit<AuthorFacts, 'kind'>): PersonLeaf {
  const sameAs = rest.sameAs.filter(isWebAddress)
  return {
    '@type': 'Person',
    ...(url && { '@id': `${url}#person` }),
    name,
    ...(url && { url }),
    ...(jobTitle && { jobTitle }),
    ...(sameAs.length > 0 && { sameAs }),
  }
}
