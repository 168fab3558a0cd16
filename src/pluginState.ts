import type { Config, SanitizedConfig } from 'payload'

import type { LinkedCollection } from './linkedCollections.js'
import type { ResolvedOptions } from './options.js'

/** What our plugins leave in `config.custom.newsroom` for hooks, endpoints and commands. */
type PluginState = {
  readonly linked: readonly LinkedCollection[]
  readonly options: ResolvedOptions | null
}

/** The collections that have links, in the order in which they were added. */
export const linkedCollectionsOf = (
  config: Pick<Config | SanitizedConfig, 'custom'>,
): readonly LinkedCollection[] => stateOf(config).linked

/** The collection with links of this slug, or null. */
export const linkedCollectionOf = ({
  config,
  slug,
}: {
  readonly config: Pick<Config | SanitizedConfig, 'custom'>
  readonly slug: string
}): LinkedCollection | null =>
  linkedCollectionsOf(config).find((collection) => collection.slug === slug) ?? null

/** The options of `newsroom`, or null where only `bacaJuga` is installed. */
export const newsroomOptionsOf = (
  config: Pick<Config | SanitizedConfig, 'custom'>,
): ResolvedOptions | null => stateOf(config).options

/** `config.custom` with our state added. */
export const withState = ({
  config,
  state,
}: {
  readonly config: Pick<Config, 'custom'>
  readonly state: Partial<PluginState>
}): NonNullable<Config['custom']> => ({
  ...config.custom,
  newsroom: { ...stateOf(config), ...state },
})

const stateOf = (config: Pick<Config | SanitizedConfig, 'custom'>): PluginState => {
  // `custom` is Payload's untyped bag; nobody else writes under this key.
  const state = config.custom?.newsroom as PluginState | undefined
  return state ?? { linked: [], options: null }
}
