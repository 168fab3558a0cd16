import type { GazetteerEntry } from './gazetteer.js'

/** Local bodies by the code of their region. */
export type Family = ReadonlyMap<string, readonly GazetteerEntry[]>

/** A name that stands in a text, before it is settled whom it means. */
export type Mention = {
  /** Which of the texts. */
  readonly text: number
  /** The first word, and the one behind the last. */
  readonly start: number
  readonly end: number
  readonly offset: number
  readonly length: number
  /** Its words, folded. */
  readonly folded: string
  /** Those who bear the name, whatever the day. */
  readonly bearers: readonly GazetteerEntry[]
  /** The local bodies that bear the name with a place behind it. */
  readonly family: Family | null
  /** The codes of the place that stands with it; null where none does. */
  readonly codes: readonly string[] | null
  /** Whether `RI` stands behind it, or `Indonesia`. */
  readonly isNational: boolean
  readonly isAcronym: boolean
}

/** A place that a text names, with the codes of all regions of that name. */
export type PlaceMention = { readonly codes: readonly string[] }
