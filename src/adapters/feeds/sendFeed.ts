import type { PayloadRequest } from 'payload'

import type { FeedFacts } from '../../domain/feeds/feedFacts.js'

import { httpDate } from '../../domain/http/httpDate.js'
import { respond } from '../delivery/respond.js'
import { textDelivery } from '../delivery/textDelivery.js'
import { type FeedFormatName, feedFormats } from './feedFormats.js'

/** How long caches may give out a public feed without asking, in seconds. */
const maxAge = 60

/**
 * Answers with a feed, or with 304 to who has it. Its tag is made of its text. The date of the last
 * change is sent, but alone it is no reason for 304: a feed also loses entries, which moves no date.
 */
export const sendFeed = async ({
  facts,
  format,
  req,
}: {
  readonly facts: FeedFacts
  readonly format: FeedFormatName
  readonly req: PayloadRequest
}): Promise<Response> => {
  const { contentType, write } = feedFormats[format]
  const changed = httpDate(lastChangeOf(facts))
  return respond({
    delivery: textDelivery({
      contentType,
      headers: {
        ...(changed === null ? {} : { 'Last-Modified': changed }),
        // A reader of feeds finds hub and own address in the headers first (rule WS-01).
        ...(facts.hubs.length === 0 ? {} : { Link: hubLinks(facts) }),
      },
      maxAge,
      text: write(facts),
    }),
    req,
  })
}

/** Instants of one form, so the later is the greater text. */
const lastChangeOf = ({ createdAt, entries }: FeedFacts): string =>
  entries
    .flatMap(({ modifiedAt, publishedAt }) => [publishedAt, modifiedAt ?? publishedAt])
    .reduce((last, date) => (date > last ? date : last), entries[0]?.publishedAt ?? createdAt)

const hubLinks = ({ hubs, selfURL }: FeedFacts): string =>
  [...hubs.map((hub) => `<${hub}>; rel="hub"`), `<${selfURL}>; rel="self"`].join(', ')
