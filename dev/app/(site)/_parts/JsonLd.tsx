import { scriptJSON } from 'payload-newsroom/head'

/** The one JSON-LD graph of a page. No text in it can break out of the element. */
export const JsonLd = ({ graph }: { readonly graph: object }) => (
  <script dangerouslySetInnerHTML={{ __html: scriptJSON(graph) }} type="application/ld+json" />
)
