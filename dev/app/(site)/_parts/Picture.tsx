import { getImageProps } from 'next/image.js'

import type { Media } from '../_data/article.js'

/**
 * The wide cut of a picture in the widths that screens need, from Next's image server of this same
 * site. It takes its room before it is there. Nothing where there is no picture.
 */
export const Picture = ({
  isFirst = false,
  media,
  sizes,
}: {
  /** Whether it is the first that readers see. */
  readonly isFirst?: boolean
  readonly media: Media | number | null
  /** How wide it is shown, as the attribute `sizes` says it. */
  readonly sizes: string
}) => {
  if (!isPicture(media)) {
    return null
  }
  const { height, url, width } = media.sizes.wide
  if (height === null || url === null || width === null) {
    return null
  }
  const { props } = getImageProps({
    alt: media.alt,
    height,
    sizes,
    src: url,
    width,
    ...(isFirst ? { fetchPriority: 'high', loading: 'eager' } : { loading: 'lazy' }),
  })
  return <img {...props} />
}

/** Whether a picture is there; one that readers may not see is a number. */
export const isPicture = (media: Media | number | null): media is Media =>
  typeof media === 'object' && media !== null
