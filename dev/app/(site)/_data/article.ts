import type { FooterLink, HeadData } from 'payload-newsroom/head'

/** A document that has a page of its own here. */
export type Named = { readonly name: string; readonly slug: string }

/** A picture with its cuts. */
export type Media = {
  readonly alt: string
  readonly caption: string | null
  readonly credit: string | null
  readonly sizes: Readonly<Record<'square' | 'standard' | 'wide', MediaSize>>
}

/** A cut of a picture; all are null for a picture that could not be cut. */
export type MediaSize = {
  readonly height: number | null
  readonly url: string | null
  readonly width: number | null
}

/** A section with those above it, as far as they are populated. */
export type SectionTrail = Named & { readonly parent?: number | SectionTrail | null }

/** Where a fact of an article comes from. */
export type ArticleSource = {
  readonly name: string
  readonly archivedURL: string | null
  readonly url: string | null
}

/** What readers are told of where an article comes from. */
export type Attribution = {
  /** The medium whose text it is. */
  readonly copyOf: string | null
  readonly credit: string | null
  readonly sources: readonly ArticleSource[]
}

/** An entry of a live report. */
export type LiveUpdate = {
  readonly id: string
  readonly publishedAt: string
  readonly text: string | null
  readonly title: string
}

/** A note that puts something right. */
export type Correction = {
  readonly id: string
  readonly publishedAt: string
  readonly text: string
}

/** What this site reads of an article in lists. */
export type ArticleInList = {
  readonly firstPublishedAt: string
  readonly id: number
  readonly kicker: string | null
  readonly kind: string
  readonly lead: string | null
  readonly mainImage: Media | number | null
  readonly slug: string
  readonly title: string
}

/** What this site reads of `GET /api/newsroom/articles/:slug`. */
export type Article = ArticleInList & {
  readonly attribution: Attribution
  readonly authors: readonly (Named & { readonly jobTitle: string | null })[]
  readonly contentHTML: string
  readonly corrections: readonly Correction[]
  /** The place in front of the first sentence. */
  readonly dateline: string | null
  readonly editor: Named | null
  readonly footer?: FooterLink | null
  readonly institutions: readonly Named[]
  readonly region?: string | { readonly id: string; readonly name: string } | null
  readonly live: { readonly updates: readonly LiveUpdate[] }
  readonly mainImageCaption: string | null
  readonly mainImageCredit: string | null
  readonly modifiedAt: string | null
  readonly news: { readonly head: HeadData; readonly jsonLd: object }
  readonly outlet: { readonly language: string; readonly timeZone: string } | null
  readonly paywall: { readonly isPaid: boolean | null }
  readonly reviewed: Link & { readonly kind: string | null }
  readonly section: number | SectionTrail | null
  readonly sponsor: Link
  readonly topics: readonly Named[]
}

/** Something with a name, and an address where it has one. */
export type Link = { readonly name: string | null; readonly url: string | null }
