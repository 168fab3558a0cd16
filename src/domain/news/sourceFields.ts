import type { ArticleLeaf, CreativeWorkLeaf, OrganizationLeaf } from 'schema-dts'

import type { InstitutionNode } from './institutionNode.js'
import type { NewsFacts, SourceFacts } from './newsFacts.js'

import { relatedInstitutionNode } from './institutionNode.js'

/**
 * Where an article's facts come from: what it cites, what its text is based on (rule SO-09), and the
 * organizations whose texts it takes over (rule SO-15). Own reporting is no source.
 */
export function sourceFields({
  outlet,
  sources,
}: Pick<NewsFacts, 'outlet' | 'sources'>): Omit<ArticleLeaf, '@type'> {
  const cited = sources.filter(({ kind, name }) => kind !== 'ownReporting' && name !== '')
  const takenOver = cited.filter(({ kind }) => rewritten.includes(kind))
  const origins = takenOver.flatMap(({ url }) => (url ? [url] : []))
  const organizations = takenOver.flatMap((source) =>
    organizationNodes({ outletURL: outlet.url, source }),
  )
  return {
    ...(cited.length > 0 && { citation: cited.map(citationNode) }),
    ...(origins.length > 0 && { isBasedOn: origins }),
    ...(organizations.length > 0 && { sourceOrganization: organizations }),
  }
}

function citationNode({ name, url }: SourceFacts): CreativeWorkLeaf {
  return { '@type': 'CreativeWork', name, ...(url && { url }) }
}

/** A press release without a known institution names a paper, not who speaks. */
function organizationNodes({
  outletURL,
  source: { institution, kind, name },
}: {
  readonly outletURL: string
  readonly source: SourceFacts
}): readonly (InstitutionNode | OrganizationLeaf)[] {
  if (institution?.name) {
    return [relatedInstitutionNode({ institution, outletURL })]
  }
  return kind === 'pressRelease' ? [] : [{ '@type': 'Organization', name }]
}

/** Kinds of sources whose texts are taken over or rewritten (rule SO-09). */
const rewritten: readonly SourceFacts['kind'][] = ['agency', 'otherMedium', 'pressRelease']
