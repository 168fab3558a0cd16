import type { DeliverySettings } from '../../deliveryOptions.js'
import type { LinkOptions, LinkSettings } from '../../linkOptions.js'

import { hostOf } from '../../domain/pings/hostOf.js'
import { queuePings } from './queuePings.js'

/**
 * The settings of links under which the reader site is told of articles whose links have changed, and
 * the application as before. It is no news to anybody else (rule BJ-10).
 */
export const withLinkPings = ({
  delivery: { webhook },
  links,
}: {
  readonly delivery: DeliverySettings
  readonly links: LinkSettings
}): LinkSettings => (webhook === null ? links : { ...links, onChange: telling(links.onChange) })

const telling =
  (own: LinkSettings['onChange']): NonNullable<LinkOptions['onChange']> =>
  async (args) => {
    await own?.(args)
    await queuePings({
      changes: args.hosts.map(({ id, url }) => ({
        isNews: false,
        outlet: hostOf(url) ?? '',
        tags: [`article:${id}`],
        urls: [url],
      })),
      payload: args.payload,
    })
  }
