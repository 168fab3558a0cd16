import type { Config } from 'payload'

import { isStorable } from '../adapters/isStorable.js'
import { findArticleBySlug } from './findArticleBySlug.js'

type Queries = NonNullable<NonNullable<Config['graphQL']>['queries']>

/** The GraphQL query `ArticleBySlug(slug)`: the live article, or null. */
export const articleQuery: Queries = (GraphQL, payload) => ({
  ArticleBySlug: {
    type: payload.collections.articles?.graphQL?.type,
    args: { slug: { type: new GraphQL.GraphQLNonNull(GraphQL.GraphQLString) } },
    resolve: async (_: unknown, { slug }: { slug: string }, { req }: GraphQLContext) =>
      isStorable(slug) ? findArticleBySlug({ depth: 0, req, slug }) : null,
  },
})

type GraphQLContext = { readonly req: Parameters<typeof findArticleBySlug>[0]['req'] }
