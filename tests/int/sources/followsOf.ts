import type { PassOn } from '../../../src/domain/sources/sourceTypes.js'
import type { Client } from '../../support/client.js'
import type { ExpectedSource } from '../../support/expectedSources.js'

/** What an article says of itself, by the way on which it was asked. */
export type Follows = Omit<ExpectedSource, 'kind' | 'republishing'>

/** Words that stand in the text of every article, and in nothing else of it. */
export const wordsOfText = 'Petugas menimbang sayur'

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- documents of many shapes; a wrong guess fails the test
type Doc = any

/** Of a document that REST, GraphQL or the page has answered with, and its listing as news. */
export const followsOfDoc = ({
  doc,
  isListed,
  partners,
}: {
  readonly doc: Doc
  readonly isListed: boolean
  readonly partners: PassOn
}): Follows => {
  const node = doc.news.jsonLd['@graph'][0]
  const robots = doc.news.head.meta.filter(
    ({ name }: { readonly name?: string }) => name === 'googlebot-news',
  )
  // Either both keep it out or none does.
  const isForGoogleNews = robots.length === 0 && isListed
  const isKeptOut = robots[0]?.content === 'noindex' && !isListed
  if (isForGoogleNews === isKeptOut) {
    throw new Error(`${doc.title}: robots and sitemap differ`)
  }
  const isNamed = doc.attribution.line !== null
  if (isNamed !== (node.citation !== undefined)) {
    throw new Error(`${doc.title}: line and citation differ`)
  }
  if ((doc.attribution.credit ?? undefined) !== node.creditText) {
    throw new Error(`${doc.title}: credit and creditText differ`)
  }
  return {
    isBasedOn: node.isBasedOn !== undefined,
    isCredited: doc.attribution.credit !== null,
    isForGoogleNews,
    isNamed,
    label: doc.attribution.label,
    partners,
  }
}

/** How much of an article a feed has, by its title. */
export const passedOn = ({
  text,
  title,
}: {
  readonly text: string
  readonly title: string
}): PassOn => {
  const item = text.split(/<item>/).find((part) => part.includes(title))
  if (item === undefined) {
    return 'nothing'
  }
  return item.includes(wordsOfText) ? 'whole' : 'summary'
}

/** Reads an article by GraphQL. */
export const byGraphQL = async ({
  client,
  id,
}: {
  readonly client: Client
  readonly id: number
}): Promise<Doc> => {
  const { body } = await client.graphql(
    `{ Article(id: ${id}) { title slug attribution news { head jsonLd } } }`,
  )
  return body.data.Article
}
