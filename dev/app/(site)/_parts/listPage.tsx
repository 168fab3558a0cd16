import type { Metadata } from 'next'

import { notFound } from 'next/navigation.js'
import { cache } from 'react'

import type { Named } from '../_data/article.js'

import { pageOfList, readNumber } from '../_data/paths.js'
import { type ArticleFilter, readList } from '../_data/readList.js'
import { readSite } from '../_data/readSite.js'
import { siteOrigin } from '../_data/siteOrigin.js'
import { ArticleList } from './ArticleList.js'
import { SectionsBelow, Trail } from './Trail.js'

/** What a page lists the articles of: a section, a topic, an institution or an author. */
export type Listed = {
  readonly below?: readonly Named[]
  readonly description: string | null
  /** Its feed, below `/feed`. */
  readonly feed: string
  readonly filter: ArticleFilter
  /** What it is, above its name. */
  readonly label: string
  readonly name: string
  readonly path: string
  readonly trail: readonly Named[]
}

/** What Next gives a page of a list. */
export type ListProps = {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** The page of a list and its metadata, for whatever `find` finds by its slug. */
export const listPage = (find: (slug: string) => Promise<Listed | null>) => {
  const read = cache(async ({ params, searchParams }: ListProps) => {
    const listed = await find((await params).slug)
    const number = readNumber((await searchParams)['halaman'])
    return listed === null || number === null ? notFound() : { listed, number }
  })
  return { generateMetadata: metadataBy(read), Page: pageBy(read) }
}

type Read = (props: ListProps) => Promise<{ readonly listed: Listed; readonly number: number }>

const metadataBy =
  (read: Read) =>
  async (props: ListProps): Promise<Metadata> => {
    const { listed, number } = await read(props)
    const { name: siteName } = await readSite()
    const url = `${siteOrigin()}${pageOfList({ number, path: listed.path })}`
    const page = number > 1 ? ` - Halaman ${number}` : ''
    return {
      title: `${listed.name}${page} - ${siteName}`,
      alternates: {
        canonical: url,
        types: { 'application/rss+xml': `${siteOrigin()}/feed/${listed.feed}/rss.xml` },
      },
      description: listed.description ?? `Berita ${siteName}: ${listed.name}.`,
      openGraph: { title: listed.name, locale: 'id_ID', siteName, type: 'website', url },
    }
  }

const pageBy = (read: Read) =>
  async function ListPage(props: ListProps) {
    const { listed, number } = await read(props)
    const { below = [], description, filter, label, name, path, trail } = listed
    const [site, page] = await Promise.all([readSite(), readList({ filter, number })])
    if (number > Math.max(page.total, 1)) {
      notFound()
    }
    return (
      <main id="isi">
        <Trail sections={trail} />
        <p className="kicker">{label}</p>
        <h1>{name}</h1>
        {description !== null && <p className="lead">{description}</p>}
        {below.length > 0 && <SectionsBelow sections={below} />}
        <ArticleList page={page} path={path} timeZone={site.timeZone} />
      </main>
    )
  }
