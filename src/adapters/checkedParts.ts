import type {
  CheckedAuthor,
  CheckedImage,
  CheckedSection,
  CheckedSource,
} from '../domain/news/check/checkFacts.js'
import type { Gift } from '../domain/sources/sourceTypes.js'
import type { SitePaths } from '../options.js'
import type { StoredRow } from './newsParts.js'
import type { Outlet } from './outlets.js'

import { republishingRules, sourceKinds } from '../domain/sources/sourceTypes.js'
import { fillPattern } from '../domain/urls/fillPattern.js'
import { textOrNull } from './populated.js'
import { idOf, listAt, textAt } from './values.js'

/** An author with the profile page, which is on the outlet's site unless the author names another. */
export const toAuthor = ({
  author,
  outlet,
  paths,
}: {
  readonly author: StoredRow
  readonly outlet: Outlet
  readonly paths: SitePaths
}): CheckedAuthor => ({
  name: textAt({ doc: author, path: 'name' }),
  kind: author['kind'] === 'desk' ? 'desk' : 'person',
  url:
    textOrNull({ doc: author, path: 'url' }) ??
    fillPattern({ domain: outlet.domain, pattern: paths.author, values: author }),
})

/** The main image with the caption and credit that the article gives it, else its own. */
export const toImage = ({
  doc,
  image,
  outlet,
}: {
  readonly doc: unknown
  readonly image: StoredRow | undefined
  readonly outlet: Outlet
}): CheckedImage | null => {
  if (image === undefined) {
    return null
  }
  const text = (path: string) => textAt({ doc: image, path })
  const share = sizeOf({ image, prefix: 'sizes_share_' })
  const bytes = Number(image['sizes_share_filesize'] ?? Number.NaN)
  return {
    alt: text('alt'),
    caption: textAt({ doc, path: 'mainImageCaption' }) || text('caption'),
    credit: textAt({ doc, path: 'mainImageCredit' }) || text('credit'),
    crops: ['wide', 'standard', 'square']
      .map((cut) => sizeOf({ image, prefix: `sizes_${cut}_` }))
      .filter((size) => size !== null),
    fileName: text('filename'),
    isLogo: idOf(outlet.logo) !== null && String(idOf(outlet.logo)) === String(image['id']),
    mimeType: text('mime_type'),
    share: share && {
      ...share,
      bytes: Number.isNaN(bytes) ? null : bytes,
      mimeType: text('sizes_share_mime_type'),
    },
    ...(sizeOf({ image, prefix: '' }) ?? { height: null, width: null }),
  }
}

/** Width and height in pixels, where both are known. */
export const sizeOf = ({
  image,
  prefix,
}: {
  readonly image: StoredRow
  readonly prefix: string
}): { readonly height: number; readonly width: number } | null => {
  const [height, width] = [image[`${prefix}height`], image[`${prefix}width`]].map(Number)
  return height && width ? { height, width } : null
}

/** All names of an institution, the main one first. */
export const allNamesOf = (doc: StoredRow): readonly string[] =>
  [doc['name'], doc['official_name'], doc['acronym'], ...listAt({ doc, path: 'aliases' })].filter(
    (name) => typeof name === 'string',
  )

/** The section of an article, from it and all above it. */
export const toSection = ({
  outlet: { newsSections },
  sections,
}: {
  readonly outlet: Outlet
  readonly sections: readonly StoredRow[]
}): CheckedSection | null => {
  const listed = new Set(newsSections.map(String))
  return sections.length === 0
    ? null
    : { isForGoogleNews: listed.size === 0 || sections.some(({ id }) => listed.has(String(id))) }
}

/**
 * A source, of a row of the article, with the address that the article gives it, else its own. One
 * whose kind or rule is not known, as in the data of a draft, is another medium that nobody has
 * looked at.
 */
export const toSource = ({
  row,
  source,
}: {
  readonly row: unknown
  readonly source: unknown
}): CheckedSource => ({
  name: textAt({ doc: source, path: 'name' }),
  gave: textOrNull({ doc: row, path: 'gave' }) as Gift | null, // a select of these
  kind: sourceKinds.find((kind) => kind === textAt({ doc: source, path: 'kind' })) ?? 'otherMedium',
  republishing:
    republishingRules.find((rule) => rule === textAt({ doc: source, path: 'republishing' })) ??
    'unknown',
  url: textOrNull({ doc: row, path: 'url' }) ?? textOrNull({ doc: source, path: 'url' }),
})
