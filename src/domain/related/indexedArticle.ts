import type { DocID } from '../article.js'
import type { LabelledSignal } from './labels.js'
import type { Vector } from './vector.js'

/** A live article as the index has it: all that the ranker knows of a host or a candidate. */
export type IndexedArticle = {
  readonly id: DocID
  readonly title: string
  /** ISO 8601 instant. */
  readonly publishedAt: string
  /** The ids of the section and of the uppermost section above it, as text. */
  readonly section: string | null
  readonly topSection: string | null
  readonly outlet: string
  readonly kind: string | null
  /** Whether the article stays worth reading however old it is. */
  readonly isEvergreen: boolean
  /** Whether the article is from another outlet than the host. */
  readonly isSister: boolean
  readonly vector: Vector
  readonly labels: readonly LabelledSignal[]
  readonly steps: readonly StorylineStep[]
}

/** The place of an article in a storyline (a case that a newsroom follows). */
export type StorylineStep = {
  readonly storyline: DocID
  /** The title of the storyline. */
  readonly title: string
  /** Its place among the steps, growing with time. */
  readonly position: number
  /** The stage of the case, such as a trial. Articles without one are each a stage of their own. */
  readonly stage: string | null
  /** Whether the case ends here. */
  readonly isOutcome: boolean
}
