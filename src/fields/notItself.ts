import type { RelationshipField } from 'payload'

/** Keeps a document out of the choices of a relationship to its own collection. */
export const notItself: NonNullable<RelationshipField['filterOptions']> = ({ id }) =>
  id === undefined ? true : { id: { not_equals: id } }
