import type { Payload } from 'payload'

import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import sharp from 'sharp'

import { articleData } from '../../support/anArticle.js'

/** A newsroom of two outlets with all that feeds can be of. */
export type Newsdesk = {
  readonly author: number
  readonly banyuwangi: number
  readonly daerah: number
  readonly institution: number
  readonly olahraga: number
  readonly other: number
  readonly picture: number
  readonly topic: number
  readonly warta: number
}

/** Makes the outlets `Warta & Kota` and `Kabar Lain`, sections, a topic, an institution, an author. */
export const makeNewsdesk = async ({
  payload,
}: {
  readonly payload: Payload
}): Promise<Newsdesk> => {
  const make = async (collection: string, data: Readonly<Record<string, unknown>>) =>
    Number((await payload.create({ collection, data, overrideAccess: true })).id)
  const warta = await make('outlets', {
    name: 'Warta & Kota',
    domain: 'warta.example',
    hubURL: 'https://hub.example/',
  })
  const daerah = await make('sections', { name: 'Daerah', slug: 'daerah' })
  return {
    author: await make('authors', { name: 'Rina & Contoh', slug: 'rina' }),
    banyuwangi: await make('sections', { name: 'Banyuwangi', parent: daerah, slug: 'banyuwangi' }),
    daerah,
    institution: await make('institutions', { name: 'Dinas Pasar', slug: 'dinas-pasar' }),
    olahraga: await make('sections', { name: 'Olahraga', slug: 'olahraga' }),
    other: await make('outlets', { name: 'Kabar Lain', domain: 'lain.example' }),
    picture: await makePicture({ payload }),
    topic: await make('topics', { name: 'Pasar Rakyat', slug: 'pasar-rakyat' }),
    warta,
  }
}

const makePicture = async ({ payload }: { readonly payload: Payload }): Promise<number> => {
  const background = { b: 90, g: 120, r: 40 }
  const data = await sharp({ create: { background, channels: 3, height: 40, width: 60 } })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'Los sayur <pagi>', credit: 'Foto: Warta & Kota' },
    file: { name: 'los.png', data, mimetype: 'image/png', size: data.length },
    overrideAccess: true,
  })
  return Number(id)
}

/** Publishes an article, or makes a draft of it with `_status: 'draft'`. */
export const publish = async ({
  payload,
  ...choices
}: Readonly<Record<string, unknown>> & { readonly payload: Payload }): Promise<number> => {
  const { id } = await payload.create({
    collection: 'articles',
    data: articleData({ _status: 'published', ...choices }),
    depth: 0,
    draft: choices['_status'] === 'draft',
    overrideAccess: true,
  })
  return Number(id)
}

/** An entry as a reader of feeds finds it. */
export type ReadEntry = {
  readonly id: string
  readonly content: string
  readonly published: string
  readonly title: string
  readonly url: string
}

/** The entries of a feed in any of the three forms, by a parser that is not ours. */
export const entriesIn = ({
  format,
  text,
}: {
  readonly format: string
  readonly text: string
}): readonly ReadEntry[] => {
  switch (format) {
    case 'atom.xml':
      return (parseAtomFeed(text).entries ?? []).map((entry) => ({
        id: entry.id ?? '',
        content: entry.content?.value ?? '',
        published: instant(entry.published),
        title: entry.title?.value ?? '',
        url: entry.links?.find(({ rel }) => rel === 'alternate')?.href ?? '',
      }))
    case 'feed.json':
      return (parseJsonFeed(JSON.parse(text)).items ?? []).map((item) => ({
        id: item.id ?? '',
        content: item.content_html ?? '',
        published: instant(item.date_published),
        title: item.title ?? '',
        url: item.url ?? '',
      }))
    default:
      return (parseRssFeed(text).items ?? []).map((item) => ({
        id: item.guid?.value ?? '',
        content: item.content?.encoded ?? '',
        published: instant(item.pubDate),
        title: item.title ?? '',
        url: item.link ?? '',
      }))
  }
}

const instant = (date: unknown): string => new Date(String(date)).toISOString()
