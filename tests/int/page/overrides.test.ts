import type { CollectionConfig, Field } from 'payload'

import { afterEach, expect, it } from 'vitest'

import { articleData } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomWith } from '../../support/newsroomWith.js'
import { serve, type Served } from '../../support/serve.js'

type Overrides = Parameters<typeof newsroomWith>[0]

let booted: Booted
let served: Served

afterEach(async () => {
  await served.close()
  await booted.stop()
})

/** The page of an article with two authors, and the same as REST has it, in an overridden newsroom. */
const read = async ({
  name,
  overrides,
}: {
  readonly name: string
  readonly overrides: Overrides
}) => {
  booted = await bootPayload({ name, config: newsroomWith(overrides) })
  const { payload } = booted
  served = await serve(payload)
  const make = async (collection: string, data: Readonly<Record<string, unknown>>) =>
    payload.create({ collection, data, depth: 0, overrideAccess: true })
  const authors = [
    (await make('authors', { name: 'Rina Contoh', jobTitle: 'Wartawan' })).id,
    (await make('authors', { name: 'Tamu Contoh', jobTitle: 'Penulis tamu' })).id,
  ]
  const { id, slug } = await payload.create({
    collection: 'articles',
    data: articleData({ _status: 'published', authors }),
    depth: 0,
    overrideAccess: true,
  })
  const page = await served.anonymous.get(`/api/newsroom/articles/${slug}`)
  const document = await served.anonymous.get(`/api/articles/${id}?depth=2`)
  return { document, page }
}

const namesIn = (authors: readonly { readonly name?: string }[]) =>
  authors.map((author) => author.name ?? 'only an id')

const changed =
  (change: (collection: CollectionConfig) => Partial<CollectionConfig>) =>
  ({ defaultCollection }: { readonly defaultCollection: CollectionConfig }): CollectionConfig => ({
    ...defaultCollection,
    ...change(defaultCollection),
  })

const withField = (fields: readonly Field[], name: string, more: object): Field[] =>
  fields.map((field) => ('name' in field && field.name === name ? { ...field, ...more } : field))

it('a page names only those authors that anybody may read', async () => {
  const { document, page } = await read({
    name: 'page-authors',
    overrides: {
      authors: changed(({ access }) => ({
        access: { ...access, read: ({ req }) => Boolean(req.user) || isReporter },
      })),
    },
  })
  expect(namesIn(page.body.authors)).toEqual(['Rina Contoh', 'only an id'])
  expect(page.body.authors).toEqual(document.body.authors)
  expect(JSON.stringify(page.body)).not.toContain('Tamu Contoh')
})

const isReporter = { jobTitle: { equals: 'Wartawan' } }

it('a page does not hold a field that the application closes to readers', async () => {
  const { document, page } = await read({
    name: 'page-field',
    overrides: {
      authors: changed(({ fields }) => ({
        fields: withField(fields, 'jobTitle', { access: { read: () => false } }),
      })),
    },
  })
  expect(namesIn(page.body.authors)).toEqual(['Rina Contoh', 'Tamu Contoh'])
  expect(page.body.authors).toEqual(document.body.authors)
  expect(JSON.stringify(page.body)).not.toContain('Wartawan')
})

it('a page says what hooks of the application make of a field', async () => {
  const { document, page } = await read({
    name: 'page-hook',
    overrides: {
      authors: changed(({ fields }) => ({
        fields: withField(fields, 'name', {
          hooks: { afterRead: [({ value }: { value: string }) => value.toUpperCase()] },
        }),
      })),
    },
  })
  expect(namesIn(page.body.authors)).toEqual(['RINA CONTOH', 'TAMU CONTOH'])
  expect(page.body.authors).toEqual(document.body.authors)
})

it('there is no page of an article that the application keeps from readers', async () => {
  const { document, page } = await read({
    name: 'page-closed',
    overrides: {
      articles: changed(({ access }) => ({
        access: { ...access, read: ({ req }) => Boolean(req.user) },
      })),
    },
  })
  expect([document.status, page.status]).toEqual([403, 404])
})
