import { toWellFormed } from '../domain/text/toWellFormed.js'

/**
 * Whether Postgres can hold a text from outside, such as the slug in an address. It answers one that it
 * cannot hold with an error, not with no rows.
 */
export const isStorable = (text: string): boolean => toWellFormed(text) === text
