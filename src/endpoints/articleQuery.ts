import type { Config } from 'payload'

import { toWellFormed } from '../domain/text/toWellFormed.js'
import { findArticleBySlug } from './findArticleBySlug.js'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>

/** The GraphQL query `ArticleBySlug(slug)`: the live article, or null. */
export const articleQuery: Queries = (GraphQL, payload) => ({
  ArticleBySlug: {
    type: payload.collections.articles?.graphQL?.type,
    args: { slug: { type: new GraphQL.GraphQLNonNull(GraphQL.GraphQLString) } },
    resolve: async (_: unknown, { slug }: { slug: string }, { req }: GraphQLContext) =>
      // Postgres answers a text that it cannot hold with an error, not with no rows.
      toWellFormed(slug) === slug ? findArticleBySlug({ depth: 0, req, slug }) : null,
  },
})

type GraphQLContext = { readonly req: Parameters<typeof findArticleBySlug>[0]['req'] }
