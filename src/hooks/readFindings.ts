import type { FieldHook } from 'payload'

import type { NewsFinding } from '../domain/news/checkNews.js'

import { describeFinding } from '../domain/news/check/describeFinding.js'

/** A finding as the desk gets it: what is stored, with its text in the language of the user. */
export type DescribedFinding = NewsFinding & { readonly text: string }

/** Serves what the review found, each finding with a text. Only its data is stored. */
export const readFindings: FieldHook = ({ req, value }): unknown => {
  if (!Array.isArray(value)) {
    return value
  }
  const language = req.i18n.language === 'id' ? 'id' : 'en'
  return value.filter(isFinding).map((finding): DescribedFinding => ({
    ...finding,
    text: describeFinding({ finding, language }),
  }))
}

// Written by the review only; a code that the rules no longer know is described all the same.
const isFinding = (value: unknown): value is NewsFinding =>
  typeof value === 'object' && value !== null && 'code' in value && typeof value.code === 'string'
