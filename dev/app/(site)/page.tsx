import type { Metadata } from 'next'

import { notFound } from 'next/navigation.js'

import { listMetadata } from './_data/listMetadata.js'
import { readNumber } from './_data/paths.js'
import { readList } from './_data/readList.js'
import { readPageFacts } from './_data/readPageFacts.js'
import { readSite } from './_data/readSite.js'
import { ArticleList } from './_parts/ArticleList.js'
import { GoogleLink } from './_parts/GoogleLink.js'
import { JsonLd } from './_parts/JsonLd.js'

type Props = {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

/** Made on request, of answers that are kept: at build time there is no newsroom to ask. */
export const dynamic = 'force-dynamic'

/** Each page of the list has a title and an address of its own. */
export const generateMetadata = async ({ searchParams }: Props): Promise<Metadata> => {
  const { name } = await readSite()
  const number = readNumber((await searchParams)['halaman']) ?? 1
  return listMetadata({ name, number, of: { scope: 'front' }, path: '/' })
}

const Page = async ({ searchParams }: Props) => {
  const number = readNumber((await searchParams)['halaman'])
  if (number === null) {
    notFound()
  }
  const [site, page, facts] = await Promise.all([
    readSite(),
    readList({ number }),
    readPageFacts({ scope: 'front' }),
  ])
  if (number > Math.max(page.total, 1)) {
    notFound()
  }
  return (
    <main id="isi">
      {facts !== null && number === 1 && <JsonLd graph={facts.jsonLd} />}
      <h1>Berita terbaru</h1>
      <ArticleList isFront={number === 1} page={page} path="/" timeZone={site.timeZone} />
      <GoogleLink link={facts?.footer} />
    </main>
  )
}

export default Page
