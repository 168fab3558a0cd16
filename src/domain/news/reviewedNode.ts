import type {
  BookLeaf,
  EventLeaf,
  LocalBusinessLeaf,
  MovieLeaf,
  MusicRecordingLeaf,
  ProductLeaf,
} from 'schema-dts'

import type { ReviewedFacts } from './articleExtras.js'

/** What a review judges. */
export type ReviewedNode =
  BookLeaf | EventLeaf | LocalBusinessLeaf | MovieLeaf | MusicRecordingLeaf | ProductLeaf

/** The node of what a review judges, of a type that Google knows in reviews. */
export function reviewedNode({ kind, name, url }: ReviewedFacts): ReviewedNode {
  return { '@type': types[kind], name, ...(url && { url }) }
}

const types: Readonly<Record<ReviewedFacts['kind'], ReviewedNode['@type']>> = {
  book: 'Book',
  business: 'LocalBusiness',
  event: 'Event',
  film: 'Movie',
  music: 'MusicRecording',
  product: 'Product',
}
