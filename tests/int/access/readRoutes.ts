import type { ArticleOperation } from '../../../src/access/table.js'
import type { Answer, Client, Query } from '../../support/client.js'
import type { Article, State } from './articles.js'

/** One way to see an article. */
export type ReadRoute = {
  readonly name: string
  readonly states: readonly State[]
  readonly needs: ArticleOperation
  readonly send: (attempt: {
    readonly article: Article
    readonly client: Client
  }) => Promise<Answer>
  /** Whether the answer shows the article, or counts it. */
  readonly shows: (answer: Answer) => boolean
}

const standing: readonly State[] = ['draft', 'live', 'liveWithDraft', 'withdrawn']
const trashed: readonly State[] = ['trashedDraft', 'trashedLive']

const isThatOne: ReadRoute['shows'] = ({ body, status }) => status === 200 && body.id !== undefined
const hasDocs: ReadRoute['shows'] = ({ body }) => body.docs?.length > 0
const counts: ReadRoute['shows'] = ({ body }) => body.totalDocs === 1
const hasData: ReadRoute['shows'] = ({ body }) => Boolean(body.data?.found?.id)
const hasDataDocs: ReadRoute['shows'] = ({ body }) => body.data?.found?.docs?.length > 0
const hasDataCount: ReadRoute['shows'] = ({ body }) => body.data?.found?.totalDocs === 1

const rest = ({
  name,
  path,
  query = () => ({}),
}: {
  readonly name: string
  readonly path: (article: Article) => string
  readonly query?: (article: Article) => Query
}): Pick<ReadRoute, 'name' | 'send'> => ({
  name,
  send: async ({ article, client }) => client.get(path(article), query(article)),
})

const graphql = (name: string, query: (article: Article) => string) => ({
  name: `GraphQL ${name}`,
  send: async ({ article, client }: Parameters<ReadRoute['send']>[0]) =>
    client.graphql(`{ found: ${query(article)} }`),
})

const byID = (query: Query = {}) =>
  rest({
    name: `GET by id ${JSON.stringify(query)}`,
    path: ({ id }) => `/api/articles/${id}`,
    query: () => query,
  })

const list = (query: Query = {}) =>
  rest({
    name: `GET list ${JSON.stringify(query)}`,
    path: () => '/api/articles',
    query: ({ id }) => ({ ...query, where: { id: { equals: id } } }),
  })

const count = (query: Query = {}) =>
  rest({
    name: `GET count ${JSON.stringify(query)}`,
    path: () => '/api/articles/count',
    query: ({ id }) => ({ ...query, where: { id: { equals: id } } }),
  })

const versions = (query: Query = {}) =>
  rest({
    name: `GET versions ${JSON.stringify(query)}`,
    path: () => '/api/articles/versions',
    query: ({ id }) => ({ ...query, where: { parent: { equals: id } } }),
  })

/** The ways on which `?draft=true` must hide nothing and give away nothing. */
export const draftRoutes: readonly Omit<ReadRoute, 'needs' | 'states'>[] = [
  { ...byID({ draft: 'true' }), shows: isThatOne },
  { ...list({ draft: 'true' }), shows: hasDocs },
  {
    ...graphql('Article(draft: true)', ({ id }) => `Article(id: ${id}, draft: true) { id kicker }`),
    shows: hasData,
  },
  {
    ...graphql(
      'Articles(draft: true)',
      ({ id }) => `Articles(draft: true, where: { id: { equals: ${id} } }) { docs { id kicker } }`,
    ),
    shows: hasDataDocs,
  },
]

/** Every way to see an article or its versions. */
export const readRoutes: readonly ReadRoute[] = [
  ...[
    { ...byID(), shows: isThatOne },
    { ...list(), shows: hasDocs },
    { ...count(), shows: counts },
    { ...graphql('Article', ({ id }) => `Article(id: ${id}) { id }`), shows: hasData },
    {
      ...graphql(
        'Articles',
        ({ id }) => `Articles(where: { id: { equals: ${id} } }) { docs { id } }`,
      ),
      shows: hasDataDocs,
    },
    {
      ...graphql(
        'countArticles',
        ({ id }) => `countArticles(where: { id: { equals: ${id} } }) { totalDocs }`,
      ),
      shows: hasDataCount,
    },
    { ...byID({ draft: 'true' }), shows: isThatOne },
  ].map((route) => ({ ...route, needs: 'read' as const, states: standing })),
  ...[
    { ...byID({ trash: 'true' }), shows: isThatOne },
    { ...list({ trash: 'true' }), shows: hasDocs },
    { ...count({ trash: 'true' }), shows: counts },
    {
      ...graphql('Article(trash: true)', ({ id }) => `Article(id: ${id}, trash: true) { id }`),
      shows: hasData,
    },
    {
      ...graphql(
        'Articles(trash: true)',
        ({ id }) => `Articles(trash: true, where: { id: { equals: ${id} } }) { docs { id } }`,
      ),
      shows: hasDataDocs,
    },
  ].map((route) => ({ ...route, needs: 'read' as const, states: trashed })),
  ...[
    { ...versions(), shows: hasDocs },
    {
      ...rest({
        name: 'GET version by id',
        path: ({ draftVersion }) => `/api/articles/versions/${draftVersion}`,
      }),
      shows: isThatOne,
    },
    {
      ...graphql(
        'versionArticle',
        ({ draftVersion }) => `versionArticle(id: ${draftVersion}) { id }`,
      ),
      shows: hasData,
    },
    {
      ...graphql(
        'versionsArticles',
        ({ id }) => `versionsArticles(where: { parent: { equals: ${id} } }) { docs { id } }`,
      ),
      shows: hasDataDocs,
    },
  ].map((route) => ({ ...route, needs: 'versions' as const, states: standing })),
  {
    ...versions({ trash: 'true' }),
    needs: 'versions',
    shows: hasDocs,
    states: trashed,
  },
]
