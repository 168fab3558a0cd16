import type { Field, PayloadRequest, RelationshipFieldSingleValidation } from 'payload'

import { validations } from 'payload'

import type { DocID } from '../domain/article.js'

import { nestedRequest } from '../adapters/nestedRequest.js'
import { idOf, valueAt } from '../adapters/values.js'
import { notItself } from './notItself.js'

/** The section that a section is part of; sections form a tree, so no loop is let in. */
export const sectionParent = (): Field => ({
  name: 'parent',
  type: 'relationship',
  filterOptions: notItself,
  index: true,
  label: { en: 'Part of', id: 'Bagian dari' },
  relationTo: 'sections',
  validate: refuseLoop,
})

const refuseLoop: RelationshipFieldSingleValidation = async (value, options) => {
  const { id, event, req } = options
  const parent = idOf(value)
  // While the form is being filled in, every keystroke would ask the database.
  return id !== undefined &&
    parent !== null &&
    event !== 'onChange' &&
    (await isWithin({ id: parent, outer: id, req }))
    ? 'Rubrik itu adalah rubrik ini sendiri atau bagiannya. Pilih rubrik lain, atau kosongkan. / That section is this one or part of it. Choose another one, or leave this empty.'
    : validations.relationship(value, options)
}

/** Whether a section is another one, or part of it at whatever depth. */
const isWithin = async ({
  id,
  outer,
  req,
}: {
  readonly id: DocID
  readonly outer: DocID
  readonly req: PayloadRequest
}): Promise<boolean> => {
  const seen = new Set<string>()
  for (let at: DocID | null = id; at !== null && !seen.has(String(at));) {
    if (String(at) === String(outer)) {
      return true
    }
    seen.add(String(at))
    at = await parentOf({ id: at, req })
  }
  return false
}

const parentOf = async ({
  id,
  req,
}: {
  readonly id: DocID
  readonly req: PayloadRequest
}): Promise<DocID | null> => {
  const section: unknown = await req.payload.findByID({
    id,
    collection: 'sections',
    depth: 0,
    disableErrors: true,
    overrideAccess: true,
    req: nestedRequest({ req }),
    select: { parent: true },
  })
  return idOf(valueAt({ doc: section, path: 'parent' }))
}
