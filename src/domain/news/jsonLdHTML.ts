import { scriptJSON } from '../html/scriptJSON.js'

/** The JSON-LD of a page as the HTML of its `<script>`, safe for any text in it. */
export function jsonLdHTML(graph: object): string {
  return `<script type="application/ld+json">${scriptJSON(graph)}</script>`
}
