import type { FeedImage } from '../../domain/feeds/feedFacts.js'

import { populatedAt } from '../populated.js'
import { imageTexts, toImageSize } from '../toImageFacts.js'
import { valueAt } from '../values.js'

/**
 * The main image of an article as feeds show it: cut for wide places, or the share image, else the
 * file as it was uploaded. None where the reader may not see it.
 */
export const toFeedImages = ({
  doc,
  serverURL,
}: {
  readonly doc: unknown
  readonly serverURL: string
}): readonly FeedImage[] =>
  populatedAt({ doc, path: 'mainImage' }).flatMap((image) => {
    const file = [...cuts.map((path) => valueAt({ doc: image, path })), image].find(
      (cut) => toImageSize({ doc: cut, serverURL }) !== null,
    )
    const size = toImageSize({ doc: file, serverURL })
    return size === null
      ? []
      : [
          {
            ...size,
            ...imageTexts({ doc, image }),
            bytes: Number(valueAt({ doc: file, path: 'filesize' })) || null,
          },
        ]
  })

const cuts = ['sizes.wide', 'sizes.share'] as const
