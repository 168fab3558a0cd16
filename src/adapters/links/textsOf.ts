import type { BasePayload } from 'payload'

import type { BodyBlock } from '../../domain/article.js'
import type { LinkedCollection } from '../../linkedCollections.js'

import { fieldAt } from '../../fieldAt.js'
import { bodyBlocksAt } from '../bodyBlocks.js'
import { inLocale, localeCodes, textLocales } from '../locales.js'
import { textAt } from '../values.js'

/** The texts of a document: those that it is ranked by, and its body in each locale. */
export type DocumentTexts = {
  /** The document in the locale whose text it is ranked by. */
  readonly doc: unknown
  /** The language of that text, ISO 639; null where the collection is not localized. */
  readonly language: string | null
  readonly body: readonly BodyBlock[]
  /** By locale, for those in which it has a text of its own; null where it is not localized. */
  readonly bodies: Readonly<Record<string, readonly BodyBlock[]>> | null
}

/**
 * The texts of a document as stored. It is ranked by that of the default locale, or, where it has no
 * title in that one, by that of the first locale that it has one in. It has a text of its own in a
 * locale where it has a title there, or, where titles are not localized, a body.
 */
export const textsOf = ({
  collection,
  doc,
  payload,
}: {
  readonly collection: LinkedCollection
  readonly doc: unknown
  readonly payload: BasePayload
}): DocumentTexts => {
  const fields = payload.collections[collection.slug]?.config.flattenedFields ?? []
  const read = (locale: string | undefined) => {
    const own = locale === undefined ? doc : inLocale({ doc, fields, locale, payload })
    return { body: bodyBlocksAt({ doc: own, fields, path: collection.body, payload }), doc: own }
  }
  const locales = textLocales({ collection, payload })
  const [first] = locales
  if (first === undefined) {
    return { ...read(localeCodes(payload)[0]), bodies: null, language: null }
  }
  const isTitleLocalized = fieldAt({ fields, path: collection.title })?.isLocalized === true
  const texts = locales
    .map((locale) => ({ ...read(locale), locale }))
    .filter(
      ({ body, doc: own }) =>
        textAt({ doc: own, path: collection.title }) !== '' &&
        (isTitleLocalized || body.length > 0),
    )
  const chosen = texts[0] ?? { ...read(first), locale: first }
  return {
    bodies: Object.fromEntries(texts.map(({ body, locale }) => [locale, body])),
    body: chosen.body,
    doc: chosen.doc,
    language: chosen.locale.split(/[-_]/)[0] ?? chosen.locale,
  }
}
