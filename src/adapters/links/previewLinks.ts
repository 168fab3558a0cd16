import type { JsonObject, PayloadRequest, TypeWithID } from 'payload'

import type { DocID } from '../../domain/article.js'
import type { PlacedPin } from '../../domain/placement/describePins.js'
import type { LinkedCollection } from '../../linkedCollections.js'
import type { LinkRecord } from './linkRecord.js'

import { institutionsNamedIn } from '../gazetteer.js'
import { localeOf } from '../locales.js'
import { handleOf, postgresOf } from '../postgres.js'
import { instantAt } from '../values.js'
import { chooseFor } from './chooseFor.js'
import { givenLinkRows, type LinkRow } from './linkRows.js'
import { rankedPart } from './rankedPart.js'
import { type HostLinks, toHostLinks } from './readBlocks.js'
import { type LinkFacts, toArticleFacts } from './toArticleFacts.js'
import { toLinkRecord } from './toLinkRecord.js'

type Args = {
  readonly id: DocID
  readonly collection: LinkedCollection
  readonly req: PayloadRequest
}

/**
 * The links that a document would have if its latest draft went live now, with the pins of that
 * draft and the titles of its imported text. Nothing is written.
 *
 * @returns null for a document without a draft
 * @throws when the candidates cannot be read
 */
export const previewLinks = async (args: Args): Promise<Preview | null> => {
  const { id, collection, req } = args
  const draft = await latestDraft(args)
  const facts = draft === null ? null : await factsOfDraft({ ...args, draft })
  if (draft === null || facts === null) {
    return null
  }
  const ranked = rankedPart(facts)
  const record = toLinkRecord({ collection, doc: draft, facts, ranked })
  const automatic = await chooseFor({ collection, doc: draft, ranked, req })
  const links = await toHostLinks({
    collection,
    req,
    rows: withoutBanned({
      record,
      rows: givenLinkRows({
        adapter: postgresOf(req.payload),
        collection,
        locale: localeOf(req),
        host: {
          id,
          links: [...record.fixed, ...automatic],
          outlet: record.outlet,
          slots: record.slots,
        },
      }),
    }),
  })
  return {
    ...(links.get(String(id)) ?? { blocks: [], runnersUp: [] }),
    pins: pinsOf(record),
    titles: record.fixed.flatMap(({ title }) => title ?? []),
  }
}

type Preview = HostLinks & {
  readonly pins: readonly PlacedPin[]
  readonly titles: readonly string[]
}

type Draft = JsonObject & TypeWithID

/** As stored, relationships as ids. */
const latestDraft = async ({ id, collection: { slug }, req }: Args): Promise<Draft | null> => {
  if (!req.payload.collections[slug]?.config.versions?.drafts) {
    return null
  }
  const { docs } = await req.payload.db.queryDrafts<Draft>({
    collection: slug,
    limit: 1,
    pagination: false,
    req,
    where: { parent: { equals: id } },
  })
  return docs[0] ?? null
}

/** What publishing now would add, the institutions named in the text and the date, is added. */
const factsOfDraft = async ({
  id,
  collection,
  draft,
  req,
}: Args & { readonly draft: Draft }): Promise<LinkFacts | null> => {
  const { proposedInstitutions: path } = collection
  const doc =
    path === null ? draft : { ...draft, [path]: await institutionsNamedIn({ doc: draft, req }) }
  const [facts] = await toArticleFacts({
    collection,
    docs: [{ id, doc }],
    handle: await handleOf(req),
    req,
  })
  const date = instantAt({ doc, path: collection.date }) ?? new Date()
  return facts === undefined ? null : { ...facts, publishedAt: date.toISOString() }
}

/** The draft's own bans are not stored yet. */
const withoutBanned = async ({
  record: { id, bans },
  rows,
}: {
  readonly record: LinkRecord
  readonly rows: Promise<readonly LinkRow[]>
}): Promise<readonly LinkRow[]> => {
  const banned = new Set(
    bans.filter(({ document }) => document === id).map(({ target }) => String(target)),
  )
  return (await rows).filter((row) => row.origin === 'pinned' || !banned.has(String(row.id)))
}

const pinsOf = ({ fixed }: LinkRecord): readonly PlacedPin[] =>
  fixed.flatMap(({ afterBlock, origin, target }) =>
    origin === 'pinned' && target !== null
      ? [{ afterBlock: afterBlock ?? 0, articleId: String(target) }]
      : [],
  )
