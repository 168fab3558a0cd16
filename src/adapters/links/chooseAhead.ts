import type { PayloadRequest } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { LinkFacts } from './toArticleFacts.js'

import { contextMap } from '../contextMap.js'
import { textLocales } from '../locales.js'
import { handleOf } from '../postgres.js'
import { type Choice, editorsWord, tryChoosing } from './chooseFor.js'
import { type RankedPart, rankedPart } from './rankedPart.js'
import { toArticleFacts } from './toArticleFacts.js'

/** What is known of a document's links before it is written. */
type Ahead = { readonly choice: Promise<Choice>; readonly ranked: RankedPart }

/**
 * Starts to choose the automatic links of a document that is about to be written as live: candidates
 * are read on a connection of their own while Payload writes on another. {@link chosenAhead} has the
 * outcome. Localized collections are left out, as only one of their texts is known by then.
 *
 * @param args.doc what is about to be written, relationships as ids
 * @param args.id null for one that has none yet
 */
export const chooseAhead = async ({
  id,
  collection,
  doc,
  req,
}: {
  readonly id: DocID | null
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly req: PayloadRequest
}): Promise<void> => {
  if (textLocales({ collection, payload: req.payload }).length > 0) {
    return
  }
  const [facts] = await toArticleFacts({
    collection,
    docs: [{ id: id ?? unborn, doc }],
    handle: await handleOf(req),
    isAskedAgain: true,
    req,
  })
  if (facts !== undefined) {
    const isNew = id === null
    const ranked = rankedPart(facts)
    const choice = tryChoosing({ collection, doc, isNew, ranked, req })
    notesOf(req).set(keyOf({ collection, doc, facts, isNew }), { choice, ranked })
  }
}

/** What {@link chooseAhead} knows of the very same document, once; null when it was another. */
export const chosenAhead = ({
  req,
  ...args
}: Known & { readonly req: PayloadRequest }): Ahead | null => {
  const [notes, key] = [notesOf(req), keyOf(args)]
  const noted = notes.get(key) ?? null
  notes.delete(key)
  return noted
}

/** No document has this id. */
const unborn = ''

const notesOf = ({ context }: PayloadRequest): Map<string, Ahead> =>
  contextMap<Ahead>({ context, key: 'newsroomAhead' })

type Known = {
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly facts: LinkFacts
  readonly isNew: boolean
}

/** All that links are chosen by. */
const keyOf = ({ collection, doc, facts, isNew }: Known): string =>
  JSON.stringify([collection.slug, { ...facts, id: isNew ? null : facts.id }, editorsWord(doc)])
