import type { OrganizationLeaf } from 'schema-dts'

import type { InstitutionFacts, InstitutionKind } from './newsFacts.js'

/** An institution under the schema.org type of its kind; all of them are organizations. */
export type InstitutionNode = Omit<OrganizationLeaf, '@type'> & {
  readonly '@type': InstitutionType
}

type InstitutionType =
  'CollegeOrUniversity' | 'Corporation' | 'GovernmentOrganization' | 'Organization'

/** An institution with the other names it goes by, its parent and its region (rules SO-12, SO-13). */
export function institutionNode({
  institution: { id, kind, name, officialName, acronym, region, website, parent },
  outletURL,
}: {
  readonly institution: InstitutionFacts
  readonly outletURL: string
}): InstitutionNode {
  const otherNames = [officialName, acronym].flatMap((other) =>
    other && other !== name ? [other] : [],
  )
  return {
    '@type': types[kind],
    '@id': `${outletURL}/#institution-${String(id)}`,
    name,
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(website && { url: website }),
    ...(region && { areaServed: region }),
    ...(parent && { parentOrganization: { '@type': types[parent.kind], name: parent.name } }),
  }
}

const types: Readonly<Record<InstitutionKind, InstitutionType>> = {
  agency: 'GovernmentOrganization',
  company: 'Corporation',
  court: 'GovernmentOrganization',
  legislature: 'GovernmentOrganization',
  localGovernment: 'GovernmentOrganization',
  military: 'GovernmentOrganization',
  ministry: 'GovernmentOrganization',
  organization: 'Organization',
  police: 'GovernmentOrganization',
  prosecutor: 'GovernmentOrganization',
  university: 'CollegeOrUniversity',
}
