/** Blocks that follow the number of words read, so that a longer article has more of them. */
export type RhythmPolicy = {
  readonly kind: 'rhythm'
  /** Fewest words above the first block. */
  readonly firstAfterWords: number
  /** Earliest paragraph that the first block may follow, counted from 1. */
  readonly firstAfterParagraph: number
  /** Fewest words from one block to the next. */
  readonly wordsBetween: number
  readonly linksPerBlock: number
  readonly maxBlocks: number
  /** Whether a block may come after the very last thing of a body that offers other places too. */
  readonly allowLast: boolean
  /** A paragraph right after a quote, of at most this many words, says whom the quote is from. */
  readonly attributionWords: number
}

/** A block of links and the paragraph after which it is wanted. */
export type WantedBlock = {
  /**
   * Counted from 1. `'middle'` is the paragraph that ends the first half of the article, `'last'` its
   * last paragraph.
   */
  readonly afterParagraph: 'last' | 'middle' | number
  readonly links: number
}

/** Blocks after certain paragraphs. */
export type ParagraphsPolicy = {
  readonly kind: 'paragraphs'
  /** Of several that come to the same paragraph only the last one stands. */
  readonly blocks: readonly WantedBlock[]
  /** An article of at most this many paragraphs gets one link, after its last paragraph. */
  readonly shortArticle: number
  /** Fewest paragraphs between two blocks; 1 would let blocks follow every single paragraph. */
  readonly paragraphsBetween: number
  /** Whether a block may come after the very last thing of an article that is not short. */
  readonly allowLast: boolean
  /** A paragraph right after a quote, of at most this many words, says whom the quote is from. */
  readonly attributionWords: number
}

/** Where and how many links stand in an article, as plain data. */
export type PlacementPolicy = ParagraphsPolicy | RhythmPolicy

/** The name of one of {@link placementPresets}. */
export type PlacementPreset = '2-2-1' | 'at-the-end' | 'one-in-the-middle' | 'rhythm'

/**
 * The rhythm of Indonesian newsrooms, measured on the read-also links that editors of Kompas, detik
 * and Tribun put into 2,530 articles of 2025. Percentiles 10, 50 and 90 of the words above the first
 * block are 50 to 58, 75 to 96, and 112 to 171; in nine of ten articles it does not stand before
 * paragraph 2; the medians of the gaps are 84 to 122 words; 87 to 99 % of the blocks have one link;
 * 6 to 9 % stand at the very end.
 */
export const defaultPlacementPolicy: RhythmPolicy = {
  kind: 'rhythm',
  firstAfterWords: 75,
  firstAfterParagraph: 2,
  wordsBetween: 100,
  linksPerBlock: 1,
  maxBlocks: 5,
  allowLast: false,
  attributionWords: 20,
}

/**
 * Policies to choose from by name.
 *
 * - `rhythm`: {@link defaultPlacementPolicy}.
 * - `2-2-1`: two links after paragraph 2, two after paragraph 6, one after paragraph 10, even if that
 *   is the last one, as regional portals have it. Shorter articles have fewer because the later
 *   paragraphs are missing.
 * - `one-in-the-middle`: a single link that parts the article in halves.
 * - `at-the-end`: three links that interrupt nothing, below the text.
 */
export const placementPresets: Readonly<Record<PlacementPreset, PlacementPolicy>> = {
  rhythm: defaultPlacementPolicy,
  '2-2-1': {
    kind: 'paragraphs',
    blocks: [
      { afterParagraph: 2, links: 2 },
      { afterParagraph: 6, links: 2 },
      { afterParagraph: 10, links: 1 },
    ],
    shortArticle: 2,
    paragraphsBetween: 2,
    allowLast: true,
    attributionWords: 20,
  },
  'one-in-the-middle': {
    kind: 'paragraphs',
    blocks: [{ afterParagraph: 'middle', links: 1 }],
    shortArticle: 1,
    paragraphsBetween: 2,
    allowLast: false,
    attributionWords: 20,
  },
  'at-the-end': {
    kind: 'paragraphs',
    blocks: [{ afterParagraph: 'last', links: 3 }],
    shortArticle: 0,
    paragraphsBetween: 2,
    allowLast: true,
    attributionWords: 20,
  },
}
