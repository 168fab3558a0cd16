import { createHeadlessEditor } from '@payloadcms/richtext-lexical/lexical/headless'
import { ListItemNode, ListNode } from '@payloadcms/richtext-lexical/lexical/list'
import { HeadingNode, QuoteNode } from '@payloadcms/richtext-lexical/lexical/rich-text'
import { expect, it } from 'vitest'

import { articles } from '../../../dev/demo/data/articles.js'
import { toLexical } from '../../../dev/demo/lexical.js'

const asTheEditorSavesIt = (json: object): unknown => {
  const editor = createHeadlessEditor({
    nodes: [HeadingNode, ListItemNode, ListNode, QuoteNode],
    onError: (error) => {
      throw error
    },
  })
  return JSON.parse(JSON.stringify(editor.parseEditorState(JSON.stringify(json))))
}

it('the editor of Payload opens every body and saves it unchanged', () => {
  for (const { body } of articles) {
    const json = toLexical(body)
    expect(asTheEditorSavesIt(json)).toEqual(json)
  }
})

it('each part becomes one root node, in order', () => {
  const { root } = toLexical([
    'a',
    { heading: 'b' },
    { list: ['c'] },
    { steps: ['d'] },
    { quote: 'e' },
  ])
  expect(root.children.map(({ type }) => type)).toEqual([
    'paragraph',
    'heading',
    'list',
    'list',
    'quote',
  ])
  expect(JSON.stringify(root).match(/"text":"\w"/g)).toEqual(
    ['a', 'b', 'c', 'd', 'e'].map((text) => `"text":"${text}"`),
  )
})
