import { toWellFormed } from './toWellFormed.js'

/** Data as JSON, with every text in it well-formed (see {@link toWellFormed}). */
export function wellFormedJSON(data: object): string {
  return JSON.stringify(data, (_, value: unknown) =>
    typeof value === 'string' ? toWellFormed(value) : value,
  )
}
