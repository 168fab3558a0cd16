export { ReadAlsoLinks } from '../components/ReadAlsoPanel/ReadAlsoLinks.js'
