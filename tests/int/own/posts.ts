import type { Payload } from 'payload'

import { lexicalBody, type LexicalNode, paragraphNode } from '../../support/anArticle.js'

/** A link as a reader gets it. */
export type Link = {
  readonly articleId: string
  readonly origin: string
  readonly title: string
  readonly url: string
}

/** A block as a reader gets it. */
export type Block = { readonly afterBlock: number; readonly links: readonly Link[] }

/** All links of blocks, in their order. */
export const linksOf = (blocks: readonly Block[]): readonly Link[] =>
  blocks.flatMap(({ links }) => links)

/** Titles of all links of blocks, in their order. */
export const titlesOf = (blocks: readonly Block[]): readonly string[] =>
  linksOf(blocks).map(({ title }) => title)

/** The blocks of a document as a reader of a locale gets them. */
export const blocksOf = async ({
  id,
  collection = 'posts',
  locale,
  payload,
}: {
  readonly id: number | string
  readonly collection?: string
  readonly locale?: string
  readonly payload: Payload
}): Promise<readonly Block[]> => {
  const doc = await payload.findByID({
    id,
    collection,
    depth: 0,
    overrideAccess: true,
    ...(locale === undefined ? {} : { locale }),
  })
  return doc['bacaJuga']
}

/** Different sentences about the ferry of a river, as paragraphs of a body. */
export const ferryBody = (count = 10): ReturnType<typeof lexicalBody> =>
  lexicalBody(ferryNodes(count))

/** The root nodes of {@link ferryBody}. */
export const ferryNodes = (count: number): readonly LexicalNode[] =>
  Array.from({ length: count }, (_, index) =>
    paragraphNode(
      `Petugas dermaga ${index + 1} mencatat penumpang feri penyeberangan Sungai Musi, memeriksa tiket dan pelampung, lalu mengatur antrean kendaraan roda dua menjelang keberangkatan kapal pada sore hari.`,
    ),
  )

/** The same in English, with other numbers of paragraphs. */
export const englishBody = (count: number): ReturnType<typeof lexicalBody> =>
  lexicalBody(
    Array.from({ length: count }, (_, index) =>
      paragraphNode(
        `Dock officer ${index + 1} counts the passengers of the Musi river ferry, checks their tickets and life vests one by one, writes the numbers into the log of the harbour office on the northern bank, and keeps the motorcycles and small trucks in line along the ramp until the evening departure of the last boat of the day.`,
      ),
    ),
  )
