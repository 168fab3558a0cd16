export { NewsFindings } from '../components/NewsFindings/NewsFindings.js'
export { ReadAlsoLinks } from '../components/ReadAlsoPanel/ReadAlsoLinks.js'
