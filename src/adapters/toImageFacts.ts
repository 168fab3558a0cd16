import type { ImageFacts, ImageSize } from '../domain/news/newsFacts.js'

import { populatedAt, textOrNull } from './populated.js'
import { textAt, valueAt } from './values.js'

/**
 * The main image of an article with the caption and credit that the article gives it, else its own.
 *
 * @param args.serverURL where relative addresses of files start
 */
export const toImageFacts = ({
  doc,
  serverURL,
}: {
  readonly doc: unknown
  readonly serverURL: string
}): ImageFacts | null => {
  const image = populatedAt({ doc, path: 'mainImage' })[0]
  if (image === undefined) {
    return null
  }
  const size = (name: string) =>
    toImageSize({ doc: valueAt({ doc: image, path: `sizes.${name}` }), serverURL })
  const cuts = ['wide', 'standard', 'square'].map(size).filter((cut) => cut !== null)
  const whole = toImageSize({ doc: image, serverURL })
  return {
    ...imageTexts({ doc, image }),
    licence: textOrNull({ doc: image, path: 'licence' }),
    share: size('share'),
    sizes: cuts.length > 0 || whole === null ? cuts : [whole],
  }
}

/** What is said of a picture: caption and credit as the article gives them, else its own. */
export const imageTexts = ({
  doc,
  image,
}: {
  readonly doc: unknown
  readonly image: unknown
}): Pick<ImageFacts, 'alt' | 'caption' | 'credit'> => ({
  alt: textOrNull({ doc: image, path: 'alt' }),
  caption:
    textOrNull({ doc, path: 'mainImageCaption' }) ?? textOrNull({ doc: image, path: 'caption' }),
  credit:
    textOrNull({ doc, path: 'mainImageCredit' }) ?? textOrNull({ doc: image, path: 'credit' }),
})

/** A picture file; null without an address. */
export const toImageSize = ({
  doc,
  serverURL,
}: {
  readonly doc: unknown
  readonly serverURL: string
}): ImageSize | null => {
  const url = textAt({ doc, path: 'url' })
  return url === ''
    ? null
    : {
        height: Number(valueAt({ doc, path: 'height' }) ?? 0),
        mimeType: textAt({ doc, path: 'mimeType' }),
        url: new URL(url, serverURL).href,
        width: Number(valueAt({ doc, path: 'width' }) ?? 0),
      }
}
