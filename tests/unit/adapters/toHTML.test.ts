import type { PayloadRequest } from 'payload'

import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'

import type { LexicalNode } from '../../../src/adapters/lexical.js'

import { resolvedBody } from '../../../src/adapters/resolvedBody.js'
import { toHTML } from '../../../src/adapters/toHTML.js'
import { escapeHTML } from '../../../src/domain/html/escapeHTML.js'
import { headingNode, lexicalBody, paragraphNode } from '../../support/anArticle.js'

const page = '<a href="https://kabar.example/berita/pasar">Pasar</a>'

const documents: Readonly<Record<string, object>> = {
  'articles/7': { url: 'https://kabar.example/berita/pasar' },
  'media/1': {
    alt: 'Los "sayur"',
    filename: 'a.jpg',
    height: 2,
    mimeType: 'image/jpeg',
    url: '/media/a.jpg',
    width: 3,
  },
}

type Asked = {
  readonly collection: string
  readonly where: { readonly id: { readonly in: readonly number[] } }
}

const find = vi.fn(async ({ collection, where }: Asked) => {
  if (where.id.in.includes(666)) {
    throw new Error('Basis data tidak menjawab')
  }
  return {
    docs: where.id.in.flatMap((id) => {
      const doc = documents[`${collection}/${id}`]
      return doc === undefined ? [] : [{ id, ...doc }]
    }),
  }
})
const logged = vi.fn()

const collections = {
  articles: { config: { admin: {}, versions: { drafts: {} } } },
  media: { config: { admin: {}, versions: false } },
}

// As much of a request as a text reads.
const req = {
  context: {},
  payload: {
    collections,
    config: {},
    db: { name: 'postgres', defaultIDType: 'number', idType: 'serial', payload: { collections } },
    find,
    logger: { error: logged },
  },
  user: null,
} as unknown as PayloadRequest

const htmlOf = async (value: unknown): Promise<string> =>
  toHTML({ value: await resolvedBody({ req, value }) })

const html = (...nodes: readonly LexicalNode[]): Promise<string> => htmlOf(lexicalBody(nodes))

const text = (words: string): LexicalNode => ({ format: 0, text: words, type: 'text', version: 1 })
const node = (type: string, children: readonly LexicalNode[], rest: object = {}): LexicalNode => ({
  children,
  type,
  version: 1,
  ...rest,
})
const link = (fields: object): LexicalNode => node('link', [text('Pasar')], { fields })
const internal = (value: unknown, relationTo = 'articles'): LexicalNode =>
  link({ doc: { relationTo, value }, linkType: 'internal' })

afterEach(() => {
  vi.clearAllMocks()
})

describe('the HTML of a text', () => {
  it('has its paragraphs, headings and links', async () => {
    const url = 'https://lain.example/?a=1&b=2'
    expect(
      await html(
        headingNode('Rute & jam'),
        node('paragraph', [text('Ke '), link({ linkType: 'custom', url })]),
      ),
    ).toBe(
      '<h2>Rute &amp; jam</h2>' + '<p>Ke <a href="https://lain.example/?a=1&amp;b=2">Pasar</a></p>',
    )
  })

  it('leads to the pages of documents, asked for with the rights of the reader', async () => {
    expect(await html(node('paragraph', [internal(7)]))).toBe(`<p>${page}</p>`)
    expect(find).toHaveBeenCalledWith(
      expect.objectContaining({
        collection: 'articles',
        overrideAccess: false,
        user: null,
        where: { _status: { equals: 'published' }, id: { in: [7] } },
      }),
    )
  })

  it('leads to drafts for those only who have logged in', async () => {
    const value = lexicalBody([internal(7), { relationTo: 'media', type: 'upload', value: 1 }])
    await resolvedBody({ req: { ...req, user: { id: 1 } } as unknown as PayloadRequest, value })
    await resolvedBody({ req, value })
    const asked = find.mock.calls.map(([{ collection, where }]) => [
      collection,
      ...Object.keys(where),
    ])
    expect(asked.map(String).sort()).toEqual([
      'articles,id',
      'articles,id,_status',
      'media,id',
      'media,id',
    ])
  })

  it('leads to the other documents when one cannot be read, all asked for together', async () => {
    const others = [99, 666, 99_999_999_999, 'abc', 7].map((id) => internal(id))
    expect(await html(internal(7), ...others)).toBe(
      [page, 'Pasar', 'Pasar', 'Pasar', 'Pasar', page].join(''),
    )
    expect(find.mock.calls.map(([{ where }]) => where.id.in)).toEqual([
      [7, 99, 666],
      [7],
      [99],
      [666],
    ])
  })

  it.each([
    ['that the reader may not see', internal(99)],
    ['of an unknown collection', internal(7, 'lain')],
    ['of a collection named like a method', internal(7, 'constructor')],
    ['that cannot be read', internal(666)],
    ['with an id that is none', internal('abc')],
    ['with an id that Postgres cannot hold', internal(99_999_999_999)],
    ['that has no address', link({ linkType: 'custom' })],
  ])('keeps the text of a link to something %s', async (_, dead) => {
    expect(await html(node('paragraph', [dead]))).toBe('<p>Pasar</p>')
  })

  it('tells operators what could not be read', async () => {
    await html(node('paragraph', [internal(666)]))
    expect(logged).toHaveBeenCalledOnce()
    expect(logged.mock.calls[0]?.[0]).toMatchObject({
      msg: 'newsroom: articles 666 in a text not read',
    })
  })

  it('shows a picture with its alternative text, and nothing without a file', async () => {
    const upload = (value: unknown): LexicalNode => ({ relationTo: 'media', type: 'upload', value })
    expect(await html(paragraphNode('Satu.'), upload(1))).toMatch(
      /^<p>Satu\.<\/p>\s*<img\s+alt="Los &quot;sayur&quot;"\s+height="2"\s+src="\/media\/a\.jpg"\s+width="3"\s*\/>\s*$/,
    )
    expect(await html(paragraphNode('Satu.'), upload(2))).toBe('<p>Satu.</p>')
  })

  it('has the text of what no converter knows', async () => {
    const box = node('kotak', [paragraphNode('Satu.')])
    expect(await html(box, { fields: { blockType: 'galeri' }, type: 'block' })).toBe('<p>Satu.</p>')
  })

  it('has the links to read also in their places', async () => {
    const links = [{ title: 'Toko & Pasar', url: '/toko' }]
    const block = { fields: { blockType: 'bacaJuga', links }, type: 'block', version: 2 }
    expect(await html(paragraphNode('Satu.'), block)).toMatch(
      /^<p>Satu\.<\/p><aside class="baca-juga".*href="\/toko">Toko &amp; Pasar<\/a>/,
    )
  })

  it('is the same each time, with check lists too', async () => {
    const item = (checked: boolean, ...children: readonly LexicalNode[]) =>
      node('listitem', children, { checked })
    const list = node(
      'list',
      [
        item(true, text('Satu')),
        item(false, text('Dua')),
        item(false, node('list', [], { listType: 'check', tag: 'ul' })),
      ],
      { listType: 'check', tag: 'ul' },
    )
    expect(await html(list)).toBe(await html(list))
    expect(await html(list)).toBe(
      '<ul class="list-check"><li value="1"><input type="checkbox" disabled checked> Satu</li>' +
        '<li value="2"><input type="checkbox" disabled> Dua</li>' +
        '<li value="3" class="nestedListItem" style="list-style-type: none">' +
        '<ul class="list-check"></ul></li></ul>',
    )
  })

  it.each([null, undefined, 'teks', {}, { root: null }, { root: { children: [] } }])(
    'is empty for %j',
    async (value) => {
      expect(await htmlOf(value)).toBe('')
    },
  )

  it('never says that something is missing, whatever is, and loses no text', async () => {
    const complain = vi.spyOn(console, 'error').mockImplementation(() => {})
    const leaf = fc.constantFrom(
      ...['block', 'horizontalrule', 'inlineBlock', 'linebreak', 'relationship', 'tab', 'text'],
      'upload',
    )
    const parent = fc.constantFrom(
      ...['autolink', 'heading', 'kotak', 'link', 'list', 'listitem', 'paragraph', 'quote'],
      ...['table', 'tablecell', 'tablerow'],
    )
    const fields = fc.constantFrom(
      {},
      { url: '' },
      { linkType: 'internal' },
      { doc: { relationTo: 'articles', value: 9 }, linkType: 'internal' },
      { blockType: 'bacaJuga' },
      { blockType: 'lain' },
    )
    const { any } = fc.letrec<{ any: LexicalNode }>((tie) => ({
      any: fc.oneof(
        { maxDepth: 4 },
        fc.nat(99).map((number) => text(`t${number}<`)),
        fc.record({ fields, type: leaf }, { requiredKeys: ['type'] }),
        fc.record(
          { children: fc.array(tie('any'), { maxLength: 3 }), fields, type: parent },
          { requiredKeys: ['type'] },
        ),
      ),
    }))
    const textsIn = (value: string): readonly string[] => value.match(/t\d+</g) ?? []

    await fc.assert(
      fc.asyncProperty(fc.array(any), async (nodes) => {
        const written = (await html(...nodes)).replaceAll(/<\/?[a-z][^>]*>/g, '')

        expect(await html(...nodes)).not.toMatch(/unknown node|undefined|null|NaN|\[object/)
        expect(textsIn(written.replaceAll('&lt;', '<'))).toEqual(textsIn(JSON.stringify(nodes)))
      }),
    )
    expect(complain).not.toHaveBeenCalled()
  })

  it('escapes every text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'<>&"\'/a=') }), async (words) => {
        expect(await html(paragraphNode(`.${words}`))).toBe(`<p>${escapeHTML(`.${words}`)}</p>`)
      }),
    )
  })
})
