import type { NewsRule } from './newsRule.js'

import { addressRules } from './addressRules.js'
import { bylineRules } from './bylineRules.js'
import { headlineRules } from './headlineRules.js'
import { identityRules } from './identityRules.js'
import { imageRules } from './imageRules.js'
import { outletRules } from './outletRules.js'
import { pressRules } from './pressRules.js'
import { textRules } from './textRules.js'

/** All rules that an article is checked against, in the order in which an editor works. */
export const newsRules: readonly NewsRule[] = [
  ...headlineRules,
  ...bylineRules,
  ...textRules,
  ...imageRules,
  ...pressRules,
  ...identityRules,
  ...addressRules,
  ...outletRules,
]
