import type { BasePayload } from 'payload'

import type { DocID } from './domain/article.js'
import type { PlacementPolicy, PlacementPreset } from './domain/placement/placementPolicy.js'
import type { RankParameters } from './domain/related/rankParameters.js'

import { defaultPlacementPolicy, placementPresets } from './domain/placement/placementPolicy.js'
import { defaultRankParameters } from './domain/related/rankParameters.js'
import { InvalidConfiguration } from './invalidConfiguration.js'

/** A document whose served links have changed. */
export type ChangedHost = {
  readonly collection: string
  readonly id: DocID
  /** Its address on the reader site. */
  readonly url: string
}

/** How links are chosen and placed, the same for all collections of one plugin. */
export type LinkOptions = {
  /**
   * Where blocks stand: one of the presets `rhythm`, `2-2-1`, `one-in-the-middle`, `at-the-end`.
   *
   * @default 'rhythm'
   */
  readonly placement?: PlacementPreset
  /**
   * Documents further apart than this many days are not linked, evergreen ones excepted.
   *
   * @default null
   */
  readonly maxAgeDays?: number | null
  /**
   * After how many hours the weight of recency is halved. More for a site that publishes slowly.
   *
   * @default 24
   */
  readonly halfLifeHours?: number
  /**
   * Automatic links of a document older than this many days are not improved any more by new ones;
   * dead links are still replaced.
   *
   * @default null
   */
  readonly freezeAfterDays?: number | null
  /**
   * Kinds of article that are never linked automatically.
   *
   * @default ['advertorial']
   */
  readonly neverLinkedKinds?: readonly string[]
  /**
   * Called by a job after served links have changed, each host once: for caches and sites to fetch
   * these pages again. A call that throws is repeated with the job.
   */
  readonly onChange?: (args: {
    readonly hosts: readonly ChangedHost[]
    readonly payload: BasePayload
  }) => Promise<void> | void
}

/** {@link LinkOptions} with every default filled in and every value checked. */
export type LinkSettings = {
  readonly placement: PlacementPolicy
  readonly parameters: RankParameters
  readonly freezeAfterDays: number | null
  readonly neverLinkedKinds: readonly string[]
  readonly onChange: LinkOptions['onChange'] | null
}

/**
 * Checks the options of links and fills in the defaults.
 *
 * @throws {InvalidConfiguration} when a value cannot be used
 */
export const resolveLinkOptions = (options: LinkOptions = {}): LinkSettings => {
  const { freezeAfterDays = null, maxAgeDays = null, placement } = options
  const { neverLinkedKinds = ['advertorial'], onChange = null } = options
  const halfLifeHours = options.halfLifeHours ?? defaultRankParameters.halfLifeHours
  requireKnownPreset(placement)
  requirePositive({ option: 'freezeAfterDays', value: freezeAfterDays })
  requirePositive({ option: 'halfLifeHours', value: halfLifeHours })
  requirePositive({ option: 'maxAgeDays', value: maxAgeDays })
  if (onChange !== null && typeof onChange !== 'function') {
    throw new InvalidConfiguration(
      'links.onChange has to be a function. Write onChange: ({ hosts }) => revalidate(hosts).',
    )
  }
  return {
    freezeAfterDays,
    neverLinkedKinds,
    onChange,
    parameters: { ...defaultRankParameters, halfLifeHours, maxAgeDays },
    placement: placement === undefined ? defaultPlacementPolicy : placementPresets[placement],
  }
}

const requireKnownPreset = (placement: unknown): void => {
  const known: readonly unknown[] = Object.keys(placementPresets)
  if (placement !== undefined && !known.includes(placement)) {
    throw new InvalidConfiguration(
      `links.placement has to be one of ${Object.keys(placementPresets).join(', ')}. Received ${JSON.stringify(placement)}.`,
    )
  }
}

const requirePositive = ({
  option,
  value,
}: {
  readonly option: string
  readonly value: unknown
}): void => {
  if (value !== null && !(typeof value === 'number' && value > 0)) {
    throw new InvalidConfiguration(
      `links.${option} has to be a number above 0. Received ${JSON.stringify(value)}.`,
    )
  }
}
