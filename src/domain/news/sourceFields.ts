import type { ArticleLeaf, CreativeWorkLeaf, OrganizationLeaf } from 'schema-dts'

import type { SourceFacts } from '../sources/sourceTypes.js'
import type { InstitutionNode } from './institutionNode.js'
import type { NewsFacts } from './newsFacts.js'

import { creditLines } from '../sources/creditLines.js'
import { isBasis } from '../sources/isBasis.js'
import { consequencesOf } from '../sources/sourceTable.js'
import { relatedInstitutionNode } from './institutionNode.js'

/**
 * Where an article's facts come from: what it cites, what its text is based on (rule SO-09), the
 * organizations whose texts it takes over and the credit that they ask for (rule SO-15).
 */
export function sourceFields({
  outlet,
  sources,
}: Pick<NewsFacts, 'outlet' | 'sources'>): Omit<ArticleLeaf, '@type'> {
  const cited = sources.filter((source) => source.name !== '' && consequencesOf(source).isNamed)
  const citations = once(cited.map(citationNode))
  const takenOver = cited.filter(isBasis)
  const origins = once(takenOver.flatMap(({ url }) => (url ? [url] : [])))
  const organizations = once(
    takenOver.flatMap((source) => organizationNodes({ outletURL: outlet.url, source })),
  )
  const credits = creditLines(cited)
  return {
    ...(citations.length > 0 && { citation: citations }),
    ...(origins.length > 0 && { isBasedOn: origins }),
    ...(organizations.length > 0 && { sourceOrganization: organizations }),
    ...(credits.length > 0 && { creditText: credits.join('; ') }),
  }
}

function citationNode({ archivedURL, name, url }: SourceFacts): CreativeWorkLeaf {
  return {
    '@type': 'CreativeWork',
    name,
    ...(url && { url }),
    ...(archivedURL && { archivedAt: archivedURL }),
  }
}

/** A press release without a known institution names a paper, not who speaks. */
function organizationNodes({
  outletURL,
  source: { institution, kind, medium, name },
}: {
  readonly outletURL: string
  readonly source: SourceFacts
}): readonly (InstitutionNode | OrganizationLeaf)[] {
  if (institution?.name) {
    return [relatedInstitutionNode({ institution, outletURL })]
  }
  if (medium?.name) {
    return [{ '@type': 'Organization', name: medium.name, ...(medium.url && { url: medium.url }) }]
  }
  return kind === 'agency' || kind === 'otherMedium' ? [{ '@type': 'Organization', name }] : []
}

/** A source stands in as many rows as it gave things. */
function once<T>(nodes: readonly T[]): readonly T[] {
  return [...new Map(nodes.map((node) => [JSON.stringify(node), node])).values()]
}
