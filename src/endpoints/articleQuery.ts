import type { Config } from 'payload'

import { findArticleBySlug } from './findArticleBySlug.js'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>

/** The GraphQL query `ArticleBySlug(slug)`: the live article, or null. */
export const articleQuery: Queries = (GraphQL, payload) => ({
  ArticleBySlug: {
    type: payload.collections.articles?.graphQL?.type,
    args: { slug: { type: new GraphQL.GraphQLNonNull(GraphQL.GraphQLString) } },
    resolve: async (_: unknown, { slug }: { slug: string }, { req }: GraphQLContext) =>
      findArticleBySlug({ depth: 0, req, slug }),
  },
})

type GraphQLContext = { readonly req: Parameters<typeof findArticleBySlug>[0]['req'] }
