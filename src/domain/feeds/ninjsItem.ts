import type { AttributedSource } from '../sources/attributionOf.js'
import type { FeedEntry, FeedImage, FeedOutlet } from './feedFacts.js'
import type { Ninjs, NinjsAssociation, NinjsSource, NinjsText, NinjsThing } from './ninjs.js'

import { newsDates } from '../news/newsDates.js'
import { attributionHTML } from '../sources/attributionHTML.js'
import { usageTerms } from '../sources/usageTerms.js'
import { isWebAddress } from '../text/isWebAddress.js'
import { wellFormedJSON } from '../text/wellFormedJSON.js'
import { words } from '../text/words.js'
import { correctionNotes } from './correctionNotes.js'
import { feedHTML } from './feedHTML.js'
import { isOpen } from './feedItems.js'
import { textOfHTML } from './htmlText.js'
import { kindLabel, labelledTitle } from './kindLabel.js'

/** What the ninjs of an article is made of. */
export type NinjsFacts = {
  readonly entry: FeedEntry
  readonly outlet: FeedOutlet
  /** Whether the article was taken off the air: partners are told to do the same (rule ID-11). */
  readonly isWithdrawn: boolean
}

/**
 * An article as the text of a ninjs 3.1 item, for partners and agencies. It is known by the same
 * name as in the feeds. A withdrawn one says so and has neither text nor pictures, one that is paid
 * for or may not be passed on has its summary. Same facts, same text.
 */
export function ninjsItem(facts: NinjsFacts): string {
  const { entry, outlet, isWithdrawn } = facts
  const usage = usageTerms({ ...entry, language: outlet.language })
  const item: Ninjs = {
    uri: entry.guid,
    type: 'text',
    standard: {
      name: 'ninjs',
      version: '3.1',
      schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
    },
    representationType: isWithdrawn || !isOpen(entry) ? 'partial' : 'full',
    pubStatus: isWithdrawn ? 'canceled' : 'usable',
    ...datesOf(facts),
    language: outlet.language,
    copyrightHolder: holderOf(facts),
    ...(usage && { usageTerms: usage }),
    altIds: [{ role: 'canonical', value: entry.url }],
    ...(!isWithdrawn && contentOf(facts)),
  }
  return wellFormedJSON(item)
}

/** The media type of a ninjs item. */
export const ninjsType = 'application/json; charset=utf-8'

function datesOf({ entry, outlet }: NinjsFacts): Pick<Ninjs, 'firstCreated' | 'versionCreated'> {
  const { published, modified } = newsDates({ article: entry, outlet })
  return published === null
    ? {}
    : { firstCreated: published, versionCreated: modified ?? published }
}

function contentOf({ entry, outlet }: NinjsFacts): Partial<Ninjs> {
  const { attribution, kind, title, lead, authors, images } = entry
  const { language } = outlet
  const label = kindLabel({ kind, language })
  const byline = authors.map(({ name }) => name).join(', ')
  return {
    ...(byline && { by: byline }),
    headlines: [
      { role: 'main', contentType: 'text/plain', value: labelledTitle({ kind, language, title }) },
    ],
    ...(lead && {
      descriptions: [{ role: 'summary', contentType: 'text/plain' as const, value: lead }],
    }),
    bodies: bodiesOf({ entry, outlet }),
    ...peopleOf(entry),
    ...subjectsOf(entry),
    infoSources: [
      { name: outlet.name, role: 'publisher', uri: outlet.url },
      ...attribution.sources.map(sourceOf),
    ],
    ...(label && { genres: [{ name: label }] }),
    ...(images.length > 0 && { associations: images.map(pictureOf) }),
  }
}

/** A copy belongs to the medium that it is of. */
function holderOf({ entry: { attribution }, outlet }: NinjsFacts): string {
  return attribution.copyOf ?? outlet.name
}

function sourceOf({ name, url }: AttributedSource): NinjsSource {
  return { name, role: 'source', ...(url !== null && isWebAddress(url) && { uri: url }) }
}

function bodiesOf({ entry, outlet }: Pick<NinjsFacts, 'entry' | 'outlet'>): readonly NinjsText[] {
  const { attribution, corrections, html: stored, url } = entry
  const notes = correctionNotes({ corrections, outlet })
  const text = isOpen(entry) ? feedHTML({ html: stored, base: url }) : ''
  const html = `${notes}${text}${text && attributionHTML(attribution)}`
  const plain = textOfHTML(html)
  const counts = { charCount: plain.length, wordCount: words(plain).length }
  return [
    { role: 'html', contentType: 'text/html', ...counts, value: html },
    { role: 'text', contentType: 'text/plain', ...counts, value: plain },
  ]
}

function peopleOf({ authors }: FeedEntry): Pick<Ninjs, 'organisations' | 'people'> {
  const named = (wanted: 'desk' | 'person'): readonly NinjsThing[] =>
    authors
      .filter(({ kind }) => kind === wanted)
      .map(({ name, url }) => ({ name, rel: 'author', ...(url && { uri: url }) }))
  const [people, desks] = [named('person'), named('desk')]
  return {
    ...(people.length > 0 && { people }),
    ...(desks.length > 0 && { organisations: desks }),
  }
}

function subjectsOf({ sectionTrail, topics }: FeedEntry): Pick<Ninjs, 'subjects'> {
  const subjects = [
    ...sectionTrail.map(({ name }) => ({ name, rel: 'section' })),
    ...topics.map((name) => ({ name, rel: 'topic' })),
  ]
  return subjects.length > 0 ? { subjects } : {}
}

function pictureOf(image: FeedImage, index: number): NinjsAssociation {
  const { url, mimeType, width, height, bytes, alt, caption, credit } = image
  const description = caption ?? alt
  return {
    name: `picture-${String(index + 1)}`,
    rel: index === 0 ? 'main' : 'inline',
    uri: url,
    type: 'picture',
    ...(credit && { by: credit }),
    ...(description && {
      descriptions: [{ role: 'caption', contentType: 'text/plain' as const, value: description }],
    }),
    renditions: [
      {
        name: 'web',
        href: url,
        contentType: mimeType,
        ...(width > 0 && { width }),
        ...(height > 0 && { height }),
        ...(bytes && { sizeInBytes: bytes }),
      },
    ],
  }
}
