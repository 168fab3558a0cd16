import type { Metadata } from 'next'

import { notFound } from 'next/navigation.js'

import { pageOfList, readNumber } from './_data/paths.js'
import { readList } from './_data/readList.js'
import { readSite } from './_data/readSite.js'
import { siteOrigin } from './_data/siteOrigin.js'
import { ArticleList } from './_parts/ArticleList.js'

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** Made on request, of answers that are kept: at build time there is no newsroom to ask. */
export const dynamic = 'force-dynamic'

/** Each page of the list has a title and an address of its own. */
export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const number = readNumber((await searchParams)['halaman']) ?? 1
  const { name } = await readSite()
  const url = `${siteOrigin()}${pageOfList({ number, path: '/' })}`
  const types = {
    'application/atom+xml': `${siteOrigin()}/feed/atom.xml`,
    'application/feed+json': `${siteOrigin()}/feed/feed.json`,
    'application/rss+xml': `${siteOrigin()}/feed/rss.xml`,
  }
  return {
    title: number > 1 ? `Berita terbaru - Halaman ${number} - ${name}` : name,
    alternates: { canonical: url, types },
    description: `Berita terbaru dari ${name}.`,
    openGraph: { title: name, locale: 'id_ID', siteName: name, type: 'website', url },
  }
}

const Page = async ({ searchParams }: Props) => {
  const number = readNumber((await searchParams)['halaman'])
  if (number === null) {
    notFound()
  }
  const [site, page] = await Promise.all([readSite(), readList({ number })])
  if (number > Math.max(page.total, 1)) {
    notFound()
  }
  return (
    <main id="isi">
      <h1>Berita terbaru</h1>
      <ArticleList isFront={number === 1} page={page} path="/" timeZone={site.timeZone} />
    </main>
  )
}

export default Page
