import type { CollectionConfig, Config, Plugin } from 'payload'

import type { LinkedCollection } from './linkedCollections.js'

import { graphQLBounds } from './access/graphQLBounds.js'
import { guardSchedules } from './access/guardSchedules.js'
import { jobsAccess } from './access/jobsAccess.js'
import { installLinks } from './bacaJuga.js'
import { createCollections } from './collections/createCollections.js'
import { declareLiveSlugIndex } from './database/liveSlugIndex.js'
import { withSchema } from './database/withSchema.js'
import { articleEndpoint } from './endpoints/articleEndpoint.js'
import { articleQuery } from './endpoints/articleQuery.js'
import { deadPinsEndpoint } from './endpoints/deadPinsEndpoint.js'
import { whereLinkedEndpoint } from './endpoints/whereLinkedEndpoint.js'
import { enforcePublishRights } from './hooks/enforcePublishRights.js'
import { keepLiveTextBeforeChange, noteIntentBeforeOperation } from './hooks/keepLiveText.js'
import { settleIdentityBeforeValidate } from './hooks/settleIdentity.js'
import { datedFields, settlePublicationBeforeChange } from './hooks/settlePublication.js'
import { type NewsroomOptions, type ResolvedOptions, resolveOptions } from './options.js'
import { withState } from './pluginState.js'
import { lexicalID } from './translations/lexicalID.js'
import { withCommand } from './withCommand.js'

/**
 * Turns a Payload application into a newsroom: collections with access, BACA JUGA links and Google
 * News metadata on `articles`, `GET /api/newsroom/articles/:slug`, the GraphQL query
 * `ArticleBySlug`, and the commands `newsroom:import` and `newsroom:rebuild`.
 *
 * @throws {InvalidConfiguration} at boot, when an option cannot be used
 */
export const newsroom =
  (incoming: NewsroomOptions): Plugin =>
  (config) => {
    const options = resolveOptions(incoming)
    const collections = createCollections(options).map(withArticleHooks(options))
    const added = new Set(collections.map(({ slug }) => slug))
    const articles = articlesMapping(options)

    return installLinks({
      config: withCommand({
        config: withDelivery(articles)({
          ...config,
          admin: { user: 'users', ...config.admin },
          collections: [
            ...collections,
            ...(config.collections ?? []).filter(({ slug }) => !added.has(slug)),
          ],
          custom: withState({ config, state: { options } }),
          db: withSchema({ db: config.db, hooks: [declareLiveSlugIndex('articles')] }),
          i18n: withEditorsIndonesian(config.i18n),
          jobs: { ...config.jobs, access: { ...jobsAccess, ...config.jobs?.access } },
          onInit: async (payload) => {
            guardSchedules({ payload })
            await config.onInit?.(payload)
          },
        }),
        file: 'importArticles',
        key: 'newsroom:import',
      }),
      linked: [articles],
    })
  }

const articlesMapping = ({ links, outlet, paths }: ResolvedOptions): LinkedCollection => ({
  slug: 'articles',
  body: 'body',
  dated: datedFields,
  date: 'firstPublishedAt',
  institutions: 'institutions',
  kind: 'kind',
  language: outlet.language,
  lead: 'lead',
  outlet: 'outlet',
  proposedInstitutions: 'proposedInstitutions',
  section: 'section',
  settings: links,
  title: 'title',
  topics: 'topics',
  url: paths.article,
})

const withArticleHooks =
  (options: ResolvedOptions) =>
  (collection: CollectionConfig): CollectionConfig =>
    collection.slug === 'articles'
      ? {
          ...collection,
          hooks: {
            ...collection.hooks,
            beforeChange: [
              enforcePublishRights,
              keepLiveTextBeforeChange,
              ...(collection.hooks?.beforeChange ?? []),
              settlePublicationBeforeChange(options),
            ],
            beforeOperation: [
              ...(collection.hooks?.beforeOperation ?? []),
              noteIntentBeforeOperation,
            ],
            beforeValidate: [
              ...(collection.hooks?.beforeValidate ?? []),
              settleIdentityBeforeValidate,
            ],
          },
        }
      : collection

const withDelivery =
  (articles: LinkedCollection) =>
  (config: Config): Config => ({
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      articleEndpoint,
      { ...deadPinsEndpoint(articles), path: '/newsroom/tasks' },
      { ...whereLinkedEndpoint(articles), path: '/newsroom/articles/:id/where-linked' },
    ],
    graphQL: {
      ...config.graphQL,
      queries: (graphQL, payload) => ({
        ...config.graphQL?.queries?.(graphQL, payload),
        ...articleQuery(graphQL, payload),
      }),
      validationRules: (args) => [
        ...(config.graphQL?.validationRules?.(args) ?? []),
        ...graphQLBounds(args),
      ],
    },
  })

const withEditorsIndonesian = (i18n: Config['i18n']): NonNullable<Config['i18n']> => ({
  ...i18n,
  translations: {
    ...i18n?.translations,
    id: { lexical: lexicalID, ...i18n?.translations?.id },
  },
})
