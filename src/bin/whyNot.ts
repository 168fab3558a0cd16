import {
  createLocalReq,
  type Payload,
  type SanitizedConfig,
  type TypeWithID,
  type Where,
} from 'payload'

import { whyNotInSitemap } from '../adapters/delivery/whyNot.js'
import { whyNotReport } from '../adapters/delivery/whyNotReport.js'
import { toStorableID } from '../adapters/toStorableID.js'
import { runCommand, startPayload, withUsage, wordsAfter } from './runCommand.js'

/**
 * Payload's `newsroom:why-not`: says whether an article, named by slug or id, is in the news sitemap
 * of its outlet at this moment, and every reason why not. The exit code is 1 when none is named, or there is
 * none of that name.
 */
export const script = async (config: SanitizedConfig): Promise<never> =>
  runCommand(async () => {
    const name = withUsage({
      read: () => oneWord(wordsAfter('newsroom:why-not')),
      usage: 'newsroom:why-not SLUG-ATAU-ID',
    })
    const payload = await startPayload(config)
    try {
      const article = await findArticle({ name, payload })
      const req = await createLocalReq({}, payload)
      const answer = article && (await whyNotInSitemap({ article, now: Date.now(), req }))
      if (!answer) {
        throw new Error(`Artikel "${name}" tidak ada.`)
      }
      return { exitCode: 0, output: whyNotReport(answer) }
    } finally {
      await payload.destroy()
    }
  })

const oneWord = (words: readonly string[]): string => {
  const [word, ...rest] = words
  if (word === undefined || rest.length > 0) {
    throw new Error('Sebutkan satu artikel.')
  }
  return word
}

/** By slug, the live one first, for drafts may have the same; else by id. */
const findArticle = async ({
  name,
  payload,
}: {
  readonly name: string
  readonly payload: Payload
}): Promise<TypeWithID | null> => {
  const id = toStorableID({ collection: 'articles', payload, text: name })
  const isLive = { _status: { equals: 'published' }, deletedAt: { exists: false } }
  return (
    (await findOne({ payload, where: { ...isLive, slug: { equals: name } } })) ??
    (await findOne({ payload, where: { slug: { equals: name } } })) ??
    (id === null ? null : await findOne({ payload, where: { id: { equals: id } } }))
  )
}

const findOne = async ({
  payload,
  where,
}: {
  readonly payload: Payload
  readonly where: Where
}): Promise<TypeWithID | null> => {
  const { docs } = await payload.find({
    collection: 'articles',
    depth: 0,
    draft: false,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    select: { outlet: true },
    sort: '-updatedAt',
    trash: true,
    where,
  })
  return docs[0] ?? null
}
