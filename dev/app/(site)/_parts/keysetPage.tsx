import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import { notFound, permanentRedirect } from 'next/navigation.js'
import { cache } from 'react'

import type { Named } from '../_data/article.js'

import { listMetadata } from '../_data/listMetadata.js'
import { type Found, readArticlesAfter } from '../_data/readAround.js'
import { type PageOf, readPageFacts } from '../_data/readPageFacts.js'
import { readSite } from '../_data/readSite.js'
import { ArticleItem } from './ArticleItem.js'
import { GoogleLink } from './GoogleLink.js'
import { JsonLd } from './JsonLd.js'
import { Trail } from './Trail.js'

/** An institution or a region, whose articles come page after page. */
export type Subject = {
  /** What stands around it. */
  readonly around: ReactNode
  /** The path of the list of its articles, below the API. */
  readonly articles: string
  readonly description: string | null
  /** What it is, above its name. */
  readonly label: string
  readonly name: string
  readonly of: PageOf
  readonly path: string
  readonly toPath: (slug: string) => string
  /** What it is part of, the highest first. */
  readonly trail: readonly Named[]
}

type Props = {
  readonly params: Promise<{ readonly slug: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** The page of a list and its metadata, for whatever `find` finds by its slug. */
export const keysetPage = ({
  find,
  toPath,
}: {
  readonly find: (slug: string) => Promise<Found<Omit<Subject, 'path' | 'toPath'>>>
  readonly toPath: (slug: string) => string
}) => {
  const read = cache(async ({ params, searchParams }: Props) => {
    const { slug } = await params
    const found = await find(decodeURIComponent(slug))
    const after = (await searchParams)['setelah'] ?? null
    if (found === null || Array.isArray(after)) {
      return notFound()
    }
    return 'movedTo' in found
      ? permanentRedirect(toPath(found.movedTo))
      : { ...found.value, after, path: toPath(decodeURIComponent(slug)), toPath }
  })
  const generateMetadata = async (props: Props): Promise<Metadata> => {
    const { after, name, of, path } = await read(props)
    const metadata = await listMetadata({ name, number: 1, of, path })
    // Later pages begin elsewhere tomorrow, so search engines have the articles from the sitemap.
    return after === null ? metadata : { ...metadata, robots: { follow: true, index: false } }
  }
  return { generateMetadata, Page: pageBy(read) }
}

type Read = (props: Props) => Promise<Subject & { readonly after: string | null }>

const pageBy = (read: Read) =>
  async function KeysetPage(props: Props) {
    const subject = await read(props)
    const { name, after, around, description, label, of, path, toPath, trail } = subject
    const [site, list, facts] = await Promise.all([
      readSite(),
      readArticlesAfter({ after, path: subject.articles }),
      readPageFacts(of),
    ])
    if (list === null) {
      notFound()
    }
    return (
      <main id="isi">
        {facts !== null && after === null && <JsonLd graph={facts.jsonLd} />}
        <Trail sections={trail} toPath={toPath} />
        <p className="kicker">{label}</p>
        <h1>{name}</h1>
        {description !== null && <p className="lead">{description}</p>}
        {after === null && around}
        {list.articles.length === 0 && list.next === null && <p>Belum ada artikel yang tayang.</p>}
        <ol className="list">
          {list.articles.map((article, at) => (
            <ArticleItem
              article={article}
              isFirst={at === 0}
              isLeading={false}
              key={article.id}
              timeZone={site.timeZone}
            />
          ))}
        </ol>
        <KeysetLinks after={after} next={list.next} path={path} />
        <GoogleLink link={facts?.footer} />
      </main>
    )
  }

const KeysetLinks = ({
  after,
  next,
  path,
}: {
  readonly after: string | null
  readonly next: string | null
  readonly path: string
}) =>
  (after !== null || next !== null) && (
    <nav aria-label="Halaman daftar" className="pages">
      {after !== null && <a href={path}>Terbaru</a>}
      {next !== null && (
        <a href={`${path}?setelah=${next}`} rel="next">
          Lebih lama
        </a>
      )}
    </nav>
  )
