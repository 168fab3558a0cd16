import type { Metadata } from 'next'

import { toNextMetadata } from 'payload-newsroom/next'

import { pageOfList } from './paths.js'
import { type PageOf, readPageFacts } from './readPageFacts.js'
import { siteOrigin } from './siteOrigin.js'

/** The head of a page of a list. Those after the first have an address and a title of their own. */
export const listMetadata = async ({
  name,
  number,
  of,
  path,
}: {
  readonly name: string
  readonly number: number
  readonly of: PageOf
  readonly path: string
}): Promise<Metadata> => {
  const facts = await readPageFacts(of)
  if (facts === null) {
    return { title: name }
  }
  const metadata = toNextMetadata(facts.head)
  if (number === 1) {
    return metadata
  }
  const { alternates, openGraph, title } = metadata
  const url = `${siteOrigin()}${pageOfList({ number, path })}`
  return {
    ...metadata,
    title: { absolute: `${title.absolute} - Halaman ${number}` },
    alternates: { ...alternates, canonical: url },
    openGraph: { ...openGraph, url },
  }
}
