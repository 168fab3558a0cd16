import type { Payload } from 'payload'

import type { Client } from '../../support/client.js'
import type { Served } from '../../support/serve.js'

import { storyData, storyParagraphs } from '../ledger/stories.js'

/** Something that is done while plans are recorded. */
export type Scenario = {
  readonly name: string
  readonly run: () => Promise<unknown>
  /** The most rows that one step of one of its statements may look at, or sort. */
  readonly most: number
  /** Beginnings or parts of statements that it has to have sent. */
  readonly sends: readonly RegExp[]
}

/** Who does it, and where. */
export type Stage = {
  readonly admin: Client
  readonly editor: Client
  readonly payload: Payload
  readonly served: Served
}

/** Publishes a story over HTTP; other numbers are other texts. */
export const publishStory = async ({
  editor,
  topics = [],
  variant,
}: Pick<Stage, 'editor'> & {
  readonly topics?: readonly number[]
  readonly variant: number
}): Promise<unknown> => {
  const story = { theme: variant % 3, variant }
  const paragraphs = storyParagraphs({ count: 14, ...story })
  return accepted(
    editor.post(
      '/api/articles',
      storyData({ _status: 'published', paragraphs, topics, ...story }),
      { depth: 0 },
    ),
  )
}

/** The body of an answer, which has to be no refusal. */
export const accepted = async (answer: ReturnType<Client['get']>) => {
  const { body, status } = await answer
  if (status >= 300) {
    throw new Error(`Answered ${status}: ${JSON.stringify(body)}`)
  }
  return body
}
