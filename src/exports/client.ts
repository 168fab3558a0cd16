export { InstitutionsPanel } from '../components/InstitutionsPanel/InstitutionsPanel.js'
export { MergeInstitution } from '../components/MergeInstitution/MergeInstitution.js'
export { NewsFindings } from '../components/NewsFindings/NewsFindings.js'
export { ReadAlsoLinks } from '../components/ReadAlsoPanel/ReadAlsoLinks.js'
