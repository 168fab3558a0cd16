import { mapTexts } from './mapTexts.js'
import { toWellFormed } from './toWellFormed.js'

/**
 * The same data with every text in it well-formed (see {@link toWellFormed}) and every blank one
 * empty, so that outputs need to ask only once whether there is a text. Keys are kept as they are.
 */
export function cleanTexts<T>(data: T): T
/** The same as above: the shape of what it is given is the shape of what comes back. */
export function cleanTexts(data: unknown): unknown {
  return mapTexts({
    data,
    map: (text) => {
      const clean = toWellFormed(text)
      return /\S/.test(clean) ? clean : ''
    },
  })
}
