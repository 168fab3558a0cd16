import type { CollectionConfig, Config, Plugin } from 'payload'

import { isDesk } from './access/isDesk.js'
import { createFailures } from './collections/createFailures.js'
import { checkDatabase } from './database/checkDatabase.js'
import { checkFields } from './database/checkFields.js'
import { claimJobsOnce } from './database/claimJobsOnce.js'
import { declareLinkTables } from './database/linkTables.js'
import { noteWrites } from './database/noteWrites.js'
import { withSchema } from './database/withSchema.js'
import { deadPinsEndpoint } from './endpoints/deadPinsEndpoint.js'
import { panelEndpoint } from './endpoints/panelEndpoint.js'
import { whereLinkedEndpoint } from './endpoints/whereLinkedEndpoint.js'
import { linkFields } from './fields/linkFields.js'
import { linksPanelField } from './fields/linksPanelField.js'
import {
  chooseLinksBeforeChange,
  keepLinksAfterChange,
  noteLiveRowBeforeDelete,
  noteLiveRowBeforeValidate,
  withdrawLinksAfterDelete,
} from './hooks/linkHooks.js'
import { withNameHooks } from './hooks/nameHooks.js'
import { noteRequestedFields } from './hooks/requestedFields.js'
import { InvalidConfiguration } from './invalidConfiguration.js'
import { withTasks } from './jobs/withTasks.js'
import {
  type BacaJugaOptions,
  type LinkedCollection,
  resolveLinkedCollections,
} from './linkedCollections.js'
import { linkedCollectionsOf, withState } from './pluginState.js'
import { withTranslations } from './translations/withTranslations.js'
import { withCommand } from './withCommand.js'

/**
 * Puts BACA JUGA links on collections of your own: they are chosen when a document goes live and
 * served in its field `bacaJuga`, always with live targets and current titles.
 *
 * Adds fields to the collections, tables to the database (write them with `payload migrate:create`)
 * and two SQL functions (`payload migrate:create newsroom --file payload-newsroom/migration`).
 *
 * @throws {InvalidConfiguration} at boot, when an option cannot be used
 */
export const bacaJuga =
  (options: BacaJugaOptions): Plugin =>
  (config) => {
    const linked = resolveLinkedCollections(options)
    const slugs = linked.map(({ slug }) => slug)
    const withFields = (config.collections ?? []).map((collection) =>
      slugs.includes(collection.slug)
        ? {
            ...collection,
            fields: [...collection.fields, linksPanelField(), ...linkFields(collection)],
          }
        : collection,
    )
    return installLinks({
      config: {
        ...config,
        collections: withFields,
        onInit: async (payload) => {
          checkFields({ linked, payload })
          await config.onInit?.(payload)
        },
      },
      linked,
    })
  }

/**
 * Adds all that keeps links on collections which have the fields already: hooks, tables, the
 * collection of failures, the jobs, the command `newsroom:rebuild`, and the check at start.
 *
 * @throws {InvalidConfiguration} when a collection does not exist
 */
export const installLinks = ({
  config,
  linked,
}: {
  readonly config: Config
  readonly linked: readonly LinkedCollection[]
}): Config => {
  requireCollections({ config, linked })
  const all = [...linkedCollectionsOf(config), ...linked]

  return withCommand({
    config: {
      ...config,
      collections: withFailures(
        withNameHooks({ collections: config.collections ?? [], linked }).map((collection) => {
          const links = linked.find(({ slug }) => slug === collection.slug)
          return links === undefined ? collection : withLinkHooks({ collection, links })
        }),
      ),
      custom: withState({ config, state: { linked: all } }),
      db: withSchema({
        adapt: (adapter) => {
          claimJobsOnce(adapter)
          noteWrites({ adapter, slugs: linked.map(({ slug }) => slug) })
        },
        db: config.db,
        hooks: [declareLinkTables(linked)],
      }),
      i18n: withTranslations(config.i18n),
      jobs: withTasks(config.jobs),
      onInit: async (payload) => {
        await config.onInit?.(payload)
        await checkDatabase({ linked, payload })
      },
    },
    file: 'rebuildLinks',
    key: 'newsroom:rebuild',
  })
}

const withLinkHooks = ({
  collection,
  links,
}: {
  readonly collection: CollectionConfig
  readonly links: LinkedCollection
}): CollectionConfig => ({
  ...collection,
  endpoints:
    collection.endpoints === false
      ? false
      : [
          ...(collection.endpoints ?? []),
          deadPinsEndpoint(links),
          panelEndpoint(links),
          whereLinkedEndpoint(links),
        ],
  hooks: {
    ...collection.hooks,
    afterChange: [...(collection.hooks?.afterChange ?? []), keepLinksAfterChange(links)],
    afterDelete: [...(collection.hooks?.afterDelete ?? []), withdrawLinksAfterDelete(links)],
    beforeChange: [...(collection.hooks?.beforeChange ?? []), chooseLinksBeforeChange(links)],
    beforeDelete: [...(collection.hooks?.beforeDelete ?? []), noteLiveRowBeforeDelete(links)],
    beforeOperation: [...(collection.hooks?.beforeOperation ?? []), noteRequestedFields],
    beforeValidate: [noteLiveRowBeforeValidate(links), ...(collection.hooks?.beforeValidate ?? [])],
  },
})

const withFailures = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.some(({ slug }) => slug === 'failures')
    ? collections
    : [...collections, { ...createFailures(), access: failuresAccess }]

const failuresAccess: NonNullable<CollectionConfig['access']> = {
  create: () => false,
  delete: () => false,
  read: ({ req }) => isDesk(req),
  update: () => false,
}

const requireCollections = ({
  config,
  linked,
}: {
  readonly config: Config
  readonly linked: readonly LinkedCollection[]
}): void => {
  const slugs = (config.collections ?? []).map(({ slug }) => slug)
  const missing = linked.find(({ slug }) => !slugs.includes(slug))
  if (missing !== undefined) {
    throw new InvalidConfiguration(
      `bacaJuga: there is no collection "${missing.slug}". Write one of ${slugs.join(', ')}, or put the plugin after the one that adds it.`,
    )
  }
}
