import type { Row } from './measure.js'
import type { SyntheticArchive } from './synthetic.js'

/** What a case works with: a database that holds an archive, its index and ledger filled. */
export type Context = {
  readonly archive: SyntheticArchive
  readonly articles: number
  /** An empty folder of its own for whatever a case keeps on the disk. */
  readonly folder: string
  readonly log: (line: string) => void
  readonly rounds: number
  readonly url: string
}

/** What a case found out. */
export type Outcome = {
  readonly rows: readonly Row[]
  /** Further Markdown for the report, such as a table of its own. */
  readonly notes?: string
}

/** Something that is measured on every size of the archive. It leaves the database as it was. */
export type Case = {
  readonly name: string
  readonly measure: (context: Context) => Promise<Outcome>
}
