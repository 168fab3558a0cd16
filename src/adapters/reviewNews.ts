import type { PayloadRequest } from 'payload'

import type { ArticleKind } from '../domain/article.js'
import type { CheckedAuthor, CheckedImage, CheckedOutlet } from '../domain/news/check/checkFacts.js'

import { checkNews, type NewsReview } from '../domain/news/checkNews.js'
import { toBodyBlocks } from './lexical.js'
import { outletOf } from './outlets.js'
import { idOf, idsAt, instantAt, textAt, valueAt } from './values.js'

/**
 * The review for Google News that is stored with an article when it is published.
 *
 * @param args.data the article about to be written, relationships as ids
 */
export const reviewNews = async ({
  data: doc,
  req,
}: {
  readonly data: unknown
  readonly req: PayloadRequest
}): Promise<NewsReview> => {
  const outlet = await outletOf({ id: idOf(valueAt({ doc, path: 'outlet' })), req })
  const text = (path: string) => textAt({ doc, path })
  const instant = (path: string) => instantAt({ doc, path })?.toISOString() ?? null
  return checkNews({
    article: {
      title: text('title'),
      body: toBodyBlocks(valueAt({ doc, path: 'body' })),
      closing: null,
      firstPublishedAt: instant('firstPublishedAt'),
      isPaid: false,
      isSyndicated: false,
      kicker: text('kicker'),
      kind: (text('kind') || 'news') as ArticleKind, // a select of these
      lead: text('lead'),
      modifiedAt: instant('modifiedAt'),
      notForGoogleNews: valueAt({ doc, path: 'notForGoogleNews' }) === true,
      pinnedKinds: [],
      protectedIdentity: null,
      slug: text('slug'),
      url: `https://${unreadOutlet.domain}/${text('slug')}`,
      verification: null,
    },
    authors: idsAt({ doc, path: 'authors' }).map(() => unreadAuthor),
    image: idOf(valueAt({ doc, path: 'mainImage' })) === null ? null : unreadImage,
    institutions: [],
    now: new Date().toISOString(),
    outlet: {
      ...unreadOutlet,
      name: outlet?.name ?? '',
      language: outlet?.language ?? 'id',
      timeZone: outlet?.timeZone ?? 'Asia/Jakarta',
    },
    section: idOf(valueAt({ doc, path: 'section' })) === null ? null : { isForGoogleNews: true },
    sources: [],
    topics: [],
  })
}

/** What stands for documents that are not read here: nothing is found in them. */
const unreadAuthor: CheckedAuthor = { name: 'Penulis', kind: 'desk', url: '' }

const unreadOutlet = {
  domain: 'outlet.invalid',
  logo: { height: 112, width: 112 },
  pages: { about: '/', contact: '/', corrections: '/', guidelines: '/', masthead: '/' },
  paidSelectors: [],
} satisfies Partial<CheckedOutlet>

const unreadImage: CheckedImage = {
  alt: 'Foto',
  caption: '',
  credit: 'Redaksi',
  crops: [],
  fileName: 'foto.jpg',
  height: null,
  isLogo: false,
  mimeType: 'image/jpeg',
  share: null,
  width: null,
}
