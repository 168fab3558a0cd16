export { ReadAlso } from '../components/ReadAlso/ReadAlso.js'
export type { ReadAlsoProps } from '../components/ReadAlso/ReadAlso.js'
