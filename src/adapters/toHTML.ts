import type { HTMLConvertersFunctionAsync } from '@payloadcms/richtext-lexical/html-async'

import { convertLexicalToHTMLAsync } from '@payloadcms/richtext-lexical/html-async'

import type { ServedBlock } from './links/readBlocks.js'

import { readAlsoHeadingIn, readAlsoHTML } from '../domain/html/readAlsoHTML.js'
import { rootNodes, withRootNodes } from './lexical.js'
import { printableNodes } from './printableNodes.js'

/**
 * A rich text value with BACA JUGA blocks as HTML. Everything is escaped. A node that has no HTML of
 * its own gives way to its text; so does a link that leads nowhere. The same value gives the same HTML.
 *
 * @param args.language of the page (BCP 47), in which its read-also links are headed
 * @param args.value with what it points to, as `resolvedBody` gives it
 */
export const toHTML = async ({
  language = 'id',
  value,
}: {
  readonly language?: string
  readonly value: unknown
}): Promise<string> =>
  convertLexicalToHTMLAsync({
    converters: convertersIn(language),
    data: withRootNodes({ nodes: printableNodes(rootNodes(value)), value }) as Parameters<
      typeof convertLexicalToHTMLAsync
    >[0]['data'], // a rich text field's value
    disableContainer: true,
  })

type BlockNode = { readonly fields: Pick<ServedBlock, 'links'> }

const convertersIn =
  (language: string): HTMLConvertersFunctionAsync =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    blocks: {
      bacaJuga: ({ node }: { node: BlockNode }) =>
        readAlsoHTML({ heading: readAlsoHeadingIn(language), links: node.fields.links }),
    },
    // Payload's own gives every box of a check list another id each time.
    listitem: async ({ node, nodesToHTML, parent }) => {
      const content = (await nodesToHTML({ nodes: node.children })).join('')
      const holdsList = node.children.some(({ type }) => type === 'list')
      const isChecked = node.checked === true ? ' checked' : ''
      const isBox = 'listType' in parent && parent.listType === 'check' && !holdsList
      return `<li value="${node.value}"${holdsList ? ' class="nestedListItem" style="list-style-type: none"' : ''}>${
        isBox ? `<input type="checkbox" disabled${isChecked}> ` : ''
      }${content}</li>`
    },
  })
