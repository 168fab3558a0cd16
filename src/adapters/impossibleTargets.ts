import type { BasePayload } from 'payload'

import { toWellFormed } from '../domain/text/toWellFormed.js'
import { isNode, isRecord, type LexicalNode, rootNodes, textOf } from './lexical.js'
import { toStorableID } from './toStorableID.js'
import { idOf, valueAt } from './values.js'

/** A node of a rich text that points to a document which cannot exist. */
export type ImpossibleTarget = {
  readonly collection: string
  /** As it was written, cut where it is long. */
  readonly id: string
  readonly kind: 'document' | 'link' | 'upload'
  /** Which root node it stands in, from 1. */
  readonly part: number
  /** The text of a link; empty for the others. */
  readonly text: string
}

/**
 * The nodes of a rich text whose document has an id that Postgres cannot hold, in their order. Asked
 * for one, it answers with an error, and Payload asks for all that a text points to.
 */
export const impossibleTargets = ({
  payload,
  value,
}: {
  readonly payload: Pick<BasePayload, 'collections' | 'db'>
  readonly value: unknown
}): readonly ImpossibleTarget[] =>
  rootNodes(value)
    .flatMap((node, index) => targetsIn({ node, part: index + 1 }))
    .filter(
      ({ id, collection }) =>
        Object.hasOwn(payload.collections, collection) &&
        toStorableID({ collection, payload, text: id }) === null,
    )
    .map((target) => ({ ...target, id: toWellFormed(target.id).slice(0, shownLetters) }))

/** Enough of an id, and of the text of a link, to find it by. */
const shownLetters = 60

type Place = { readonly node: LexicalNode; readonly part: number }

const targetsIn = ({ node, part }: Place): readonly ImpossibleTarget[] => {
  const children = Array.isArray(node.children) ? node.children.filter(isNode) : []
  return [
    ...targetOf({ node, part }),
    ...children.flatMap((child) => targetsIn({ node: child, part })),
  ]
}

const targetOf = ({ node, part }: Place): readonly ImpossibleTarget[] => {
  const kind = kinds[node.type]
  const holder = kind === 'link' && isRecord(node.fields) ? node.fields.doc : node
  const collection = valueAt({ doc: holder, path: 'relationTo' })
  const id = idOf(valueAt({ doc: holder, path: 'value' })) ?? ''
  return kind === undefined || typeof collection !== 'string' || id === ''
    ? []
    : [
        {
          id: String(id),
          collection,
          kind,
          part,
          text: kind === 'link' ? textOf(node).trim().slice(0, shownLetters) : '',
        },
      ]
}

const kinds: Readonly<Record<string, ImpossibleTarget['kind']>> = {
  link: 'link',
  relationship: 'document',
  upload: 'upload',
}
