import type { DemoInstitution } from '../demoTypes.js'

import { localInstitutions } from './localInstitutions.js'
import { nationalInstitutions } from './nationalInstitutions.js'

/** All institutions of the demo, each after its parent and its successors. */
export const institutions: readonly DemoInstitution[] = [
  ...nationalInstitutions,
  ...localInstitutions,
]
