import { createLocalReq, type Payload } from 'payload'

import type { Client } from '../../support/client.js'

import { readBlocks } from '../../../src/adapters/links/readBlocks.js'
import { rows } from '../../support/rows.js'
import { articlesOf } from '../ledger/ledger.js'

type Blocks = readonly { readonly links: readonly { readonly articleId: string }[] }[]

const targetsOf = (blocks: Blocks): readonly string[] =>
  blocks.flatMap(({ links }) => links.map(({ articleId }) => articleId))

/** The targets that an article links to, by Payload's own REST. */
export const linksByID = async ({
  id,
  client,
}: {
  readonly id: number
  readonly client: Client
}): Promise<readonly string[]> => targetsOf((await client.get(`/api/articles/${id}`)).body.bacaJuga)

/** The same by the endpoint that answers with all that a page needs. */
export const linksBySlug = async ({
  client,
  slug,
}: {
  readonly client: Client
  readonly slug: string
}): Promise<readonly string[]> =>
  targetsOf((await client.get(`/api/newsroom/articles/${slug}`)).body.bacaJuga)

/** The same by GraphQL. */
export const linksByGraphQL = async ({
  id,
  client,
}: {
  readonly id: number
  readonly client: Client
}): Promise<readonly string[]> => {
  const { body } = await client.graphql(
    'query ($id: Int!) { Article(id: $id) { bacaJuga { links { articleId } } } }',
    { id },
  )
  return targetsOf(body.data.Article.bacaJuga)
}

/** The targets of a hundred articles with the ids from `first` on, by a list of REST; by id as text. */
export const linksInList = async ({
  client,
  first,
}: {
  readonly client: Client
  readonly first: number
}): Promise<ReadonlyMap<string, readonly string[]>> => {
  const { body } = await client.get('/api/articles', {
    depth: 0,
    limit: 100,
    pagination: false,
    select: { bacaJuga: true },
    where: { id: { greater_than_equal: first, less_than: first + 100 } },
  })
  const docs = body.docs as readonly { readonly bacaJuga: Blocks; readonly id: number }[]
  return new Map(docs.map(({ bacaJuga, id }) => [String(id), targetsOf(bacaJuga)]))
}

/** The targets of all articles in the ledger, by what is behind all these reads; by id as text. */
export const linksOfAll = async (
  payload: Payload,
): Promise<ReadonlyMap<string, readonly string[]>> => {
  const hosts = await rows({ payload, statement: 'select document from nr_articles_documents' })
  const ids = hosts.map(({ document }) => Number(document))
  const served = new Map<string, readonly string[]>()
  for (let start = 0; start < ids.length; start += 500) {
    const blocks = await readBlocks({
      collection: articlesOf(payload),
      hosts: ids.slice(start, start + 500),
      req: await createLocalReq({}, payload),
    })
    for (const [id, of] of blocks) {
      served.set(id, targetsOf(of))
    }
  }
  return served
}
