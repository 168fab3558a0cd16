import type { DocID, LinkOrigin } from '../../domain/article.js'
import type { LabelledSignal } from '../../domain/related/labels.js'
import type { Reason } from '../../domain/related/reasons.js'

/** A row of the ledger. */
export type LedgerRow = {
  /** The editor's own links count from 0, automatic ones from `firstAutomaticRank`. */
  readonly rank: number
  readonly origin: LinkOrigin
  readonly target: DocID | null
  readonly title: string | null
  readonly titleKey: string | null
  readonly afterBlock: number | null
  readonly score: number
  readonly reasons: readonly Reason[]
}

/** All that is stored of a live document: its entry, its postings, its bans and its links. */
export type LinkRecord = {
  readonly id: DocID
  readonly outlet: string
  /** The part of the index that its postings stand in: the outlet's, or the one of unlisted ones. */
  readonly partition: string
  readonly publishedAt: string
  readonly section: string | null
  readonly topSection: string | null
  readonly kind: string | null
  /** Places of the links, one number for each, or such a list for each locale. */
  readonly slots: Readonly<Record<string, readonly number[]>> | readonly number[]
  readonly title: string
  readonly titleKey: string
  readonly isLinkable: boolean
  readonly isEvergreen: boolean
  readonly isAutomatic: boolean
  readonly avoidWords: readonly string[]
  readonly labels: readonly LabelledSignal[]
  /** The packed vector, in Base64. */
  readonly vector: string
  /** Its postings: the signals in ascending order, and at the same places their weights. */
  readonly signals: readonly string[]
  readonly weights: readonly number[]
  readonly bans: readonly { readonly document: DocID; readonly target: DocID }[]
  readonly fixed: readonly LedgerRow[]
  /** null leaves the automatic links of the host as they are. */
  readonly automatic: readonly LedgerRow[] | null
}
