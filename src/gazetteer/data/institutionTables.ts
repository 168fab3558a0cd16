import type { InstitutionTable } from '../readInstitutions.js'

import { agencyRows, nationalLegislatureRows } from './agencies.js'
import { companyRows } from './companies.js'
import { courtRows, policeRows, prisonRows, prosecutorRows } from './justice.js'
import { militaryRows } from './military.js'
import { ministryRows } from './ministries.js'
import { organizationRows } from './organizations.js'
import { taxOfficeRows } from './taxOffices.js'
import { universityRows } from './universities.js'

/** All institutions that are written out one by one. */
export const institutionTables: readonly InstitutionTable[] = [
  { kind: 'ministry', part: 'ministries', rows: ministryRows },
  { kind: 'agency', part: 'agencies', rows: agencyRows },
  { kind: 'legislature', part: 'legislatures', rows: nationalLegislatureRows },
  { kind: 'police', part: 'police', rows: policeRows },
  { kind: 'prosecutor', part: 'prosecutors', rows: prosecutorRows },
  { kind: 'court', part: 'courts', rows: courtRows },
  { kind: 'military', part: 'military', rows: militaryRows },
  { kind: 'university', part: 'universities', rows: universityRows },
  { kind: 'company', part: 'companies', rows: companyRows },
  { kind: 'organization', part: 'organizations', rows: organizationRows },
  { kind: 'ministry', part: 'regionalOffices', rows: prisonRows },
  { kind: 'ministry', part: 'regionalOffices', rows: taxOfficeRows },
]
