import type { CollectionConfig, Config, Plugin } from 'payload'

import type { LinkedCollection } from './linkedCollections.js'

import { graphQLBounds } from './access/graphQLBounds.js'
import { guardSchedules } from './access/guardSchedules.js'
import { jobsAccess } from './access/jobsAccess.js'
import { withLinkPings } from './adapters/pings/tellOfLinks.js'
import { installLinks } from './bacaJuga.js'
import { createCollections } from './collections/createCollections.js'
import { newsroomSchema } from './database/newsroomSchema.js'
import { withSchema } from './database/withSchema.js'
import { isAnyoneTold } from './deliveryOptions.js'
import { articleEndpoint } from './endpoints/articleEndpoint.js'
import { articleQuery } from './endpoints/articleQuery.js'
import { deadPinsEndpoint } from './endpoints/deadPinsEndpoint.js'
import { feedsEndpoints } from './endpoints/feedsEndpoints.js'
import { indexNowKeyEndpoints } from './endpoints/indexNowKeyEndpoint.js'
import { institutionEndpoints } from './endpoints/institutionEndpoints.js'
import { ninjsEndpoint } from './endpoints/ninjsEndpoint.js'
import { pagesEndpoints } from './endpoints/pagesEndpoints.js'
import { regionEndpoints } from './endpoints/regionEndpoints.js'
import { sitemapEndpoints } from './endpoints/sitemapEndpoints.js'
import { whereLinkedEndpoint } from './endpoints/whereLinkedEndpoint.js'
import { whyNotEndpoint } from './endpoints/whyNotEndpoint.js'
import {
  announcedFields,
  announcePageAfterChange,
  announcePageAfterDelete,
} from './hooks/announcePages.js'
import { withRecordPings } from './hooks/announceRecords.js'
import { enforcePublishRights } from './hooks/enforcePublishRights.js'
import { withFollowedMerges } from './hooks/followMerges.js'
import { keepLiveTextBeforeChange, noteIntentBeforeOperation } from './hooks/keepLiveText.js'
import { readArticleAhead } from './hooks/readArticleAhead.js'
import { withPossibleTargets } from './hooks/refuseImpossibleTargets.js'
import { settleIdentityBeforeValidate } from './hooks/settleIdentity.js'
import { datedFields, settlePublicationBeforeChange } from './hooks/settlePublication.js'
import { createPingTask } from './jobs/createPingTask.js'
import { type NewsroomOptions, type ResolvedOptions, resolveOptions } from './options.js'
import { withState } from './pluginState.js'
import { lexicalID } from './translations/lexicalID.js'
import { withCommand } from './withCommand.js'

/**
 * Turns a Payload application into a newsroom: collections with access, BACA JUGA links and Google
 * News metadata on `articles`, `GET /api/newsroom/articles/:slug`, the GraphQL query
 * `ArticleBySlug`, sitemaps of each site, and the commands `newsroom:check-institutions`,
 * `newsroom:gazetteer`, `newsroom:import`, `newsroom:rebuild` and `newsroom:why-not`.
 *
 * @throws {InvalidConfiguration} at boot, when an option cannot be used
 */
export const newsroom =
  (incoming: NewsroomOptions): Plugin =>
  (config) => {
    const options = resolveOptions(incoming)
    const collections = createCollections(options)
      .map(withArticleHooks(options))
      .map(withPossibleTargets)
      .map(withRecordPings(options))
    const added = new Set(collections.map(({ slug }) => slug))
    const articles = articlesMapping(options)

    return installLinks({
      config: withCommands(
        withDelivery(articles)({
          ...config,
          admin: { user: 'users', ...config.admin },
          collections: [
            ...collections,
            ...(config.collections ?? []).filter(({ slug }) => !added.has(slug)),
          ].map(withFollowedMerges),
          custom: withState({ config, state: { options } }),
          db: withSchema({ db: config.db, hooks: newsroomSchema }),
          i18n: withEditorsIndonesian(config.i18n),
          jobs: {
            ...config.jobs,
            access: { ...jobsAccess, ...config.jobs?.access },
            tasks: [...(config.jobs?.tasks ?? []), createPingTask()],
          },
          onInit: async (payload) => {
            guardSchedules({ payload })
            await config.onInit?.(payload)
          },
        }),
      ),
      linked: [articles],
    })
  }

const withCommands = (config: Config): Config =>
  [
    { file: 'importArticles', key: 'newsroom:import' },
    { file: 'gazetteer', key: 'newsroom:gazetteer' },
    { file: 'checkInstitutions', key: 'newsroom:check-institutions' },
    { file: 'whyNot', key: 'newsroom:why-not' },
  ].reduce((before, command) => withCommand({ ...command, config: before }), config)

const articlesMapping = ({
  delivery,
  links,
  outlet,
  paths,
}: ResolvedOptions): LinkedCollection => ({
  slug: 'articles',
  body: 'body',
  date: 'firstPublishedAt',
  institutions: 'institutions',
  kind: 'kind',
  language: outlet.language,
  lead: 'lead',
  noted: [...new Set([...datedFields, ...announcedFields])],
  outlet: 'outlet',
  proposedInstitutions: 'proposedInstitutions',
  region: 'region',
  section: 'section',
  settings: withLinkPings({ delivery, links }),
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
            ...(isAnyoneTold(options.delivery) ? announcing({ collection, options }) : {}),
            beforeChange: [
              enforcePublishRights,
              keepLiveTextBeforeChange,
              ...(collection.hooks?.beforeChange ?? []),
              settlePublicationBeforeChange(options),
            ],
            beforeOperation: [
              ...(collection.hooks?.beforeOperation ?? []),
              noteIntentBeforeOperation,
              readArticleAhead,
            ],
            beforeValidate: [
              ...(collection.hooks?.beforeValidate ?? []),
              settleIdentityBeforeValidate,
            ],
          },
        }
      : collection

const announcing = ({
  collection: { hooks },
  options,
}: {
  readonly collection: CollectionConfig
  readonly options: ResolvedOptions
}): CollectionConfig['hooks'] => ({
  afterChange: [...(hooks?.afterChange ?? []), announcePageAfterChange(options)],
  afterDelete: [...(hooks?.afterDelete ?? []), announcePageAfterDelete(options)],
})

const withDelivery =
  (articles: LinkedCollection) =>
  (config: Config): Config => ({
    ...config,
    endpoints: [
      ...(config.endpoints ?? []),
      articleEndpoint,
      { ...deadPinsEndpoint(articles), path: '/newsroom/tasks' },
      { ...whereLinkedEndpoint(articles), path: '/newsroom/articles/:id/where-linked' },
      whyNotEndpoint,
      ...sitemapEndpoints,
      ninjsEndpoint,
      ...feedsEndpoints(),
      ...pagesEndpoints(),
      ...institutionEndpoints(),
      ...regionEndpoints(),
      ...indexNowKeyEndpoints,
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
