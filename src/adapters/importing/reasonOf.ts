import { ValidationError } from 'payload'

/**
 * Why Payload refused a document, in one line. A `ValidationError` names each field and what is
 * wrong with it.
 */
export const reasonOf = (error: unknown): string => {
  if (error instanceof ValidationError) {
    return error.data.errors.map(({ message, path }) => `${path}: ${message}`).join('; ')
  }
  return error instanceof Error ? error.message : String(error)
}
