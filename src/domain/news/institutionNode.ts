import type { OrganizationLeaf } from 'schema-dts'

import type { InstitutionFacts, InstitutionKind, RelatedInstitution } from './newsFacts.js'

/** An institution under the schema.org type of its kind; all of them are organizations. */
export type InstitutionNode = Omit<OrganizationLeaf, '@type'> & {
  readonly '@type': InstitutionType
}

type InstitutionType =
  'CollegeOrUniversity' | 'Corporation' | 'GovernmentOrganization' | 'Organization'

/**
 * An institution with the other names it goes by, its parent, its region, the time it exists and
 * its page in Wikidata (rules SO-11 to SO-13).
 */
export function institutionNode({
  institution,
  outletURL,
}: {
  readonly institution: InstitutionFacts
  readonly outletURL: string
}): InstitutionNode {
  const { region, website, foundedOn, dissolvedOn, parent } = institution
  const otherNames = otherNamesOf(institution)
  const wikidata = wikidataURL(institution.wikidata)
  return {
    ...relatedInstitutionNode({ institution, outletURL }),
    ...(otherNames.length > 0 && { alternateName: otherNames }),
    ...(website && { url: website }),
    ...(wikidata && { sameAs: wikidata }),
    ...(region && { areaServed: region }),
    ...(foundedOn && isDay(foundedOn) && { foundingDate: foundedOn }),
    ...(dissolvedOn && isDay(dissolvedOn) && { dissolutionDate: dissolvedOn }),
    ...(parent?.name && {
      parentOrganization: relatedInstitutionNode({ institution: parent, outletURL }),
    }),
  }
}

/** An institution that is only pointed to: type, id and name. */
export function relatedInstitutionNode({
  institution: { id, kind, name },
  outletURL,
}: {
  readonly institution: RelatedInstitution
  readonly outletURL: string
}): InstitutionNode {
  return {
    '@type': types[kind],
    '@id': `${outletURL}/#institution-${String(id)}`,
    name,
  }
}

function otherNamesOf({
  name,
  officialName,
  acronym,
  aliases,
}: InstitutionFacts): readonly string[] {
  const others = [officialName, acronym, ...aliases].flatMap((other) => (other ? [other] : []))
  return [...new Set(others)].filter((other) => other !== name)
}

/** One form of address for all, the one of schema.org's own examples (rule SO-11). */
function wikidataURL(wikidata: string | null): string | null {
  const [id] = /(?<![^/])Q[1-9]\d*$/.exec(wikidata ?? '') ?? []
  return id === undefined ? null : `https://www.wikidata.org/wiki/${id}`
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text)
}

/** Authorities are organizations, not the buildings they sit in (rule SO-12). */
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
