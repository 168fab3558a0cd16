/**
 * A news item as ninjs 3.1 of the IPTC has it, as far as it is written here. What is unknown has no
 * key; dates are ISO 8601 with offset.
 */
export type Ninjs = {
  readonly uri: string
  readonly type: 'picture' | 'text'
  readonly standard?: {
    readonly name: 'ninjs'
    readonly version: '3.1'
    readonly schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#'
  }
  readonly representationType?: 'full' | 'partial'
  readonly pubStatus?: 'canceled' | 'usable'
  readonly firstCreated?: string
  readonly versionCreated?: string
  readonly language?: string
  readonly copyrightHolder?: string
  readonly usageTerms?: string
  readonly by?: string
  readonly headlines?: readonly NinjsText[]
  readonly descriptions?: readonly NinjsText[]
  readonly bodies?: readonly NinjsText[]
  readonly people?: readonly NinjsThing[]
  readonly organisations?: readonly NinjsThing[]
  readonly subjects?: readonly NinjsThing[]
  readonly infoSources?: readonly NinjsSource[]
  readonly genres?: readonly { readonly name: string }[]
  readonly altIds?: readonly { readonly role: string; readonly value: string }[]
  readonly renditions?: readonly NinjsRendition[]
  readonly associations?: readonly NinjsAssociation[]
}

/** A text with its part in the item, such as `main`. */
export type NinjsText = {
  readonly role: string
  readonly contentType: 'text/html' | 'text/plain'
  readonly value: string
  readonly charCount?: number
  readonly wordCount?: number
}

/** A person, an organisation or a subject, and what it is to the item. */
export type NinjsThing = { readonly name: string; readonly rel: string; readonly uri?: string }

/** Where an item comes from. */
export type NinjsSource = { readonly name: string; readonly role: string; readonly uri?: string }

/** A file of a picture. */
export type NinjsRendition = {
  readonly name: string
  readonly href: string
  readonly contentType: string
  readonly width?: number
  readonly height?: number
  readonly sizeInBytes?: number
}

/** A picture that goes with the item. */
export type NinjsAssociation = Ninjs & { readonly name: string; readonly rel: string }
