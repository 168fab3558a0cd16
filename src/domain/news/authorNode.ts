import type { OrganizationLeaf, PersonLeaf } from 'schema-dts'

import type { AuthorFacts } from './newsFacts.js'

import { isWebAddress } from '../text/isWebAddress.js'
import { personNode } from './personNode.js'

/** One author of the byline: a person, or a desk of the newsroom (rules NA-08, NA-12). */
export function authorNode(author: AuthorFacts): OrganizationLeaf | PersonLeaf {
  const { kind, name, url } = author
  const sameAs = author.sameAs.filter(isWebAddress)
  return kind === 'person'
    ? personNode(author)
    : {
        '@type': 'Organization',
        ...(url && { '@id': `${url}#organization` }),
        name,
        ...(url && { url }),
        ...(sameAs.length > 0 && { sameAs }),
      }
}
