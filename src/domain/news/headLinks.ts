import type { FeedLink, HeadData, HeadLink, LanguageLink } from './headData.js'
import type { FeedFacts, NewsFacts } from './newsFacts.js'

/**
 * The `<link>` tags of an article page: its canonical address, bare of all that would void it (rules
 * CN-01, CN-02), the same article in other languages, the outlet's feeds, and the WebSub hub that is
 * told when the page changes.
 */
export function headLinks({ article, outlet, translations }: NewsFacts): readonly HeadLink[] {
  return [
    { rel: 'canonical', href: article.url },
    ...languageLinks({ article, outlet, translations }),
    ...outlet.feeds.map(feedLink),
    ...hubLinks({ hubURL: outlet.hubURL, url: article.url }),
  ]
}

/**
 * The links of a head by which WebSub finds the hub. The heads of Next and unhead have no place for
 * them: render them as `<link>`, or send them as `Link` headers.
 */
export function webSubLinks({ links }: HeadData): readonly HeadLink[] {
  return links.filter(({ rel }) => rel === 'hub' || rel === 'self')
}

/** The hub that is told when a page changes, and the address under which it is told (WS-01). */
export function hubLinks({
  hubURL,
  url,
}: {
  readonly hubURL: string | null
  readonly url: string
}): readonly HeadLink[] {
  return hubURL
    ? [
        { rel: 'hub', href: hubURL },
        { rel: 'self', href: url },
      ]
    : []
}

/** A feed as a link of a head. */
export function feedLink({ title, url, type }: FeedFacts): FeedLink {
  return { rel: 'alternate', type, href: url, ...(title && { title }) }
}

/** Each language names all of them and itself; readers of any other get the first. */
function languageLinks({
  article: { url },
  outlet: { language },
  translations,
}: Pick<NewsFacts, 'article' | 'outlet' | 'translations'>): readonly LanguageLink[] {
  const others = translations.filter((translation) => translation.url !== url)
  if (others.length === 0) {
    return []
  }
  const all =
    others.length < translations.length ? translations : [...translations, { language, url }]
  const fallback = all.slice(0, 1).map((first) => ({ language: 'x-default', url: first.url }))
  return [...all, ...fallback].map((translation) => ({
    rel: 'alternate',
    hreflang: translation.language,
    href: translation.url,
  }))
}
