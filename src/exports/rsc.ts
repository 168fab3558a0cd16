export { ReadAlsoPanel } from '../components/ReadAlsoPanel/ReadAlsoPanel.js'
