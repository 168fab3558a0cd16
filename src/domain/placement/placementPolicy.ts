/** A block of links and the paragraph after which it is wanted, counted from 1. */
export type WantedBlock = {
  readonly afterParagraph: number
  readonly links: number
}

/** Where and how many links stand in an article. */
export type PlacementPolicy = {
  /** No two blocks want the same paragraph. */
  readonly blocks: readonly WantedBlock[]
  /** An article of at most this many paragraphs gets one link, after its last paragraph. */
  readonly shortArticle: number
  /** Fewest paragraphs between two blocks; 1 would let blocks follow every single paragraph. */
  readonly paragraphsBetween: number
  /** A paragraph right after a quote, of at most this many words, says whom the quote is from. */
  readonly attributionWords: number
}

/**
 * Two links after paragraph 2, two after paragraph 6, one after paragraph 10, even if that is the
 * last one: a link for every two paragraphs of an article of ten, which is how Indonesian portals
 * space their BACA JUGA lines. Shorter articles have fewer because the later paragraphs are missing.
 */
export const defaultPlacementPolicy: PlacementPolicy = {
  blocks: [
    { afterParagraph: 2, links: 2 },
    { afterParagraph: 6, links: 2 },
    { afterParagraph: 10, links: 1 },
  ],
  shortArticle: 2,
  paragraphsBetween: 2,
  attributionWords: 20,
}
