import type { HTMLConvertersFunctionAsync } from '@payloadcms/richtext-lexical/html-async'
import type { PayloadRequest, TypeWithID } from 'payload'

import {
  convertLexicalToHTMLAsync,
  LinkHTMLConverterAsync,
} from '@payloadcms/richtext-lexical/html-async'

import type { ServedBlock } from './links/readBlocks.js'

import { readAlsoHTML } from '../domain/html/readAlsoHTML.js'
import { nestedRequest } from './nestedRequest.js'
import { textAt } from './values.js'

/**
 * A rich text value with BACA JUGA blocks as HTML. Everything is escaped. A node that has no
 * HTML of its own is left out; a link to a document that the reader may not see keeps its text.
 */
export const toHTML = async ({
  req,
  value,
}: {
  readonly req: PayloadRequest
  readonly value: unknown
}): Promise<string> =>
  convertLexicalToHTMLAsync({
    converters,
    data: value as Parameters<typeof convertLexicalToHTMLAsync>[0]['data'], // a rich text field's value
    disableContainer: true,
    populate: async <T extends object = TypeWithID>({
      id,
      collectionSlug,
    }: {
      readonly id: number | string
      readonly collectionSlug: string
    }) => {
      const doc = await req.payload.findByID({
        id,
        collection: collectionSlug,
        depth: 0,
        disableErrors: true,
        overrideAccess: false,
        req: nestedRequest({ req }),
        user: req.user,
      })
      return (doc ?? undefined) as T | undefined // typed by the converter that asks
    },
  })

type BlockNode = { readonly fields: Pick<ServedBlock, 'links'> }

const converters: HTMLConvertersFunctionAsync = ({ defaultConverters }) => ({
  ...defaultConverters,
  blocks: { bacaJuga: ({ node }: { node: BlockNode }) => readAlsoHTML(node.fields) },
  ...linkConverters,
  unknown: '',
})

const external = LinkHTMLConverterAsync({})

const linkConverters: ReturnType<HTMLConvertersFunctionAsync> = {
  ...external,
  link: async (args) => {
    const { node, nodesToHTML, populate } = args
    const { doc, linkType } = node.fields
    if (linkType !== 'internal') {
      return typeof external.link === 'function' ? external.link(args) : ''
    }
    const value = doc?.value
    const id = typeof value === 'object' ? value.id : value
    const target =
      id === undefined || doc === null || doc === undefined
        ? undefined
        : await populate?.({ id, collectionSlug: doc.relationTo })
    const url = textAt({ doc: target, path: 'url' })
    return url === '' || typeof external.link !== 'function'
      ? (await nodesToHTML({ nodes: node.children })).join('')
      : external.link({
          ...args,
          node: { ...node, fields: { ...node.fields, linkType: 'custom', url } },
        })
  },
}
