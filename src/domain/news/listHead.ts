import type { HeadData, HeadMeta } from './headData.js'
import type { ListFacts } from './listFacts.js'

import { cleanTexts } from '../text/cleanTexts.js'
import { feedLink, hubLinks } from './headLinks.js'
import { localeOf, named, property } from './headMeta.js'
import { pageTitle } from './pageTitle.js'
import { crawlersMayAll } from './robotsTags.js'

/**
 * Makes the head of a page that lists articles: title with the outlet's name (TI-01), description,
 * robots rules, Open Graph, its own address (CN-01) and its feeds. The front page alone names the
 * hub, which is told of the feeds of the outlet only (WS-01). Texts are well-formed; no tag is
 * without a value.
 */
export function listHead(facts: ListFacts): HeadData {
  const { description, feeds, name, outlet, subject, url } = cleanTexts(facts)
  return {
    title:
      subject.kind === 'outlet'
        ? outlet.name
        : pageTitle({ headline: name, siteName: outlet.name }),
    meta: [
      ...named('description', description),
      ...named('robots', crawlersMayAll),
      ...property('og:type', subject.kind === 'author' ? 'profile' : 'website'),
      ...property('og:title', name),
      ...property('og:description', description),
      ...property('og:url', url),
      ...property('og:site_name', outlet.name),
      ...property('og:locale', localeOf(outlet.language)),
      ...shareImage(outlet),
      ...named('twitter:card', 'summary'),
    ],
    links: [
      { rel: 'canonical', href: url },
      ...feeds.map(feedLink),
      ...(subject.kind === 'outlet' ? hubLinks({ hubURL: outlet.hubURL, url }) : []),
    ],
  }
}

function shareImage({ logo }: ListFacts['outlet']): readonly HeadMeta[] {
  return property('og:image', logo?.url)
}
