import type { BasePayload } from 'payload'

import type { DocID } from '../domain/article.js'

import { type IDType, idTypeOf } from '../database/linkTables.js'
import { isStorable } from './isStorable.js'
import { postgresOf } from './postgres.js'
import { toDocID } from './toDocID.js'

/**
 * The id that a text from outside names, in the type of the collection's ids; null for one that is
 * not spelled as an id. Postgres answers what its type cannot hold with an error, not with no rows.
 */
export const toStorableID = ({
  collection,
  payload,
  text,
}: {
  readonly collection: string
  readonly payload: Pick<BasePayload, 'collections' | 'db'>
  readonly text: string
}): DocID | null =>
  isSpelled[idTypeOf({ adapter: postgresOf(payload), slug: collection })](text)
    ? toDocID({ collection, payload, text })
    : null

const isNumber = (text: string): boolean =>
  Number.isFinite(Number(text)) && String(Number(text)) === text

const isSpelled: Readonly<Record<IDType, (text: string) => boolean>> = {
  integer: (text) =>
    isNumber(text) &&
    Number(text) === Math.trunc(Number(text)) &&
    Math.abs(Number(text)) <= largestInteger,
  numeric: isNumber,
  uuid: (text) => /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  varchar: isStorable,
}

/** Of Postgres's `integer`. */
const largestInteger = 2_147_483_647
