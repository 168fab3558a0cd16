import type { ImageObjectLeaf } from 'schema-dts'

import type { ImageFacts } from './newsFacts.js'

import { isWebAddress } from '../text/isWebAddress.js'

/**
 * The crops of the main image with the credit that readers see (rules NA-04, NA-05, IM-01, IM-02).
 * Width and height are numbers of pixels in text, because schema.org knows lengths as text only.
 */
export function imageNodes({
  articleURL,
  image: { caption, credit, licence, sizes },
}: {
  readonly articleURL: string
  readonly image: ImageFacts
}): readonly ImageObjectLeaf[] {
  return sizes.map(({ url, width, height }) => ({
    '@type': 'ImageObject',
    '@id': `${articleURL}#image-${String(width)}x${String(height)}`,
    url,
    contentUrl: url,
    width: String(width),
    height: String(height),
    ...(caption && { caption }),
    ...(credit && { creditText: credit }),
    ...(licence && isWebAddress(licence) && { license: licence }),
  }))
}
