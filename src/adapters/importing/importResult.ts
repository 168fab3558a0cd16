import type { DocID } from '../../domain/article.js'

/** What happened to one file of an import. */
export type ImportResult = FailedFile | ImportedFile

/** A file whose article stands in the database, imported now or before. */
export type ImportedFile = {
  /** The file as it was given. */
  readonly file: string
  readonly id: DocID
  readonly slug: string
  readonly title: string
  readonly status: 'draft' | 'published'
  /** Number of paragraphs of the body. */
  readonly paragraphs: number
  /** The `BACA JUGA` lines in their order. */
  readonly readAlso: readonly ReadAlsoResult[]
  /** Names of the institutions attached to the article or proposed for it. */
  readonly institutions: readonly string[]
  /** Names of the article's sources. */
  readonly sources: readonly string[]
  /** `code: text`; `unchanged` and `withdrawn` are ours, every other code is the parser's. */
  readonly warnings: readonly string[]
}

/** A `BACA JUGA` line: linked while an article of that title is live. */
export type ReadAlsoResult = {
  readonly title: string
  readonly afterParagraph: number
  readonly state: 'linked' | 'pending'
  readonly articleId?: DocID
}

/** A file that left nothing in the database. */
export type FailedFile = {
  /** The file as it was given. */
  readonly file: string
  readonly error: ImportProblem
}

/** Why a file could not be imported. `line` is counted from 1, null where no line is to blame. */
export type ImportProblem = {
  readonly line: number | null
  readonly reason: string
}

/** Tells a failed file from an imported one. */
export const isFailed = (result: object): result is FailedFile => 'error' in result
