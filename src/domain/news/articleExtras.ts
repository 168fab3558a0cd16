import type { DocID } from '../article.js'

/** A dated, public change to a published article: ralat, koreksi, hak jawab, pencabutan. */
export type CorrectionFacts = {
  readonly id: DocID
  /** What was wrong and what is right, as readers see it. */
  readonly text: string
  /** An ISO 8601 instant. */
  readonly publishedAt: string
  /** The page of the correction, where it has one of its own. */
  readonly url: string | null
}

/** What makes a live report: how long it runs, and its entries. */
export type CoverageFacts = {
  /** ISO 8601 instants. */
  readonly startedAt: string | null
  /** null while it runs. */
  readonly endedAt: string | null
  /** In the order of the page. */
  readonly updates: readonly LiveUpdateFacts[]
}

/** An entry of a live report. */
export type LiveUpdateFacts = {
  readonly id: DocID
  readonly title: string
  readonly text: string
  /** An ISO 8601 instant. */
  readonly publishedAt: string
}

/** That part of the article is for paying readers. */
export type PaywallFacts = {
  /** Classes of the elements that are in the page but hidden; none where the server keeps them back. */
  readonly hiddenClasses: readonly string[]
}

/** The thing that a review judges. */
export type ReviewedFacts = {
  readonly kind: 'book' | 'business' | 'event' | 'film' | 'music' | 'product'
  readonly name: string
  readonly url: string | null
}

/** Who paid for an advertorial. */
export type SponsorFacts = {
  readonly name: string
  readonly url: string | null
}

/** The article in one language. */
export type TranslationFacts = {
  /** BCP 47. */
  readonly language: string
  readonly url: string
}
