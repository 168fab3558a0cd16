import type { Metadata } from 'next'

import { notFound } from 'next/navigation.js'
import { cache } from 'react'

import type { Named } from '../_data/article.js'

import { listMetadata } from '../_data/listMetadata.js'
import { readNumber } from '../_data/paths.js'
import { type ArticleFilter, readList } from '../_data/readList.js'
import { type PageOf, readPageFacts } from '../_data/readPageFacts.js'
import { readSite } from '../_data/readSite.js'
import { ArticleList } from './ArticleList.js'
import { GoogleLink } from './GoogleLink.js'
import { JsonLd } from './JsonLd.js'
import { SectionsBelow, Trail } from './Trail.js'

/** What a page lists the articles of: a section, a topic or an author. */
export type Listed = {
  readonly below?: readonly Named[]
  readonly description: string | null
  readonly filter: ArticleFilter
  /** What it is, above its name. */
  readonly label: string
  readonly name: string
  readonly of: PageOf
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
    return listed === null || number === null ? notFound() : { ...listed, number }
  })
  const generateMetadata = async (props: ListProps): Promise<Metadata> =>
    listMetadata(await read(props))
  return { generateMetadata, Page: pageBy(read) }
}

type Read = (props: ListProps) => Promise<Listed & { readonly number: number }>

const pageBy = (read: Read) =>
  async function ListPage(props: ListProps) {
    const {
      name,
      below = [],
      description,
      filter,
      label,
      number,
      of,
      path,
      trail,
    } = await read(props)
    const [site, page, facts] = await Promise.all([
      readSite(),
      readList({ filter, number }),
      readPageFacts(of),
    ])
    if (number > Math.max(page.total, 1)) {
      notFound()
    }
    return (
      <main id="isi">
        {facts !== null && number === 1 && <JsonLd graph={facts.jsonLd} />}
        <Trail sections={trail} />
        <p className="kicker">{label}</p>
        <h1>{name}</h1>
        {description !== null && <p className="lead">{description}</p>}
        {below.length > 0 && <SectionsBelow sections={below} />}
        <ArticleList page={page} path={path} timeZone={site.timeZone} />
        <GoogleLink link={facts?.footer} />
      </main>
    )
  }
