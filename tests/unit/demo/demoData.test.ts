import { describe, expect, it } from 'vitest'

import { articles } from '../../../dev/demo/data/articles.js'
import { authors } from '../../../dev/demo/data/authors.js'
import { demoUsers } from '../../../dev/demo/data/demoUsers.js'
import { drafts } from '../../../dev/demo/data/drafts.js'
import { institutions } from '../../../dev/demo/data/institutions.js'
import { pictures } from '../../../dev/demo/data/pictures.js'
import { sections } from '../../../dev/demo/data/sections.js'
import { sources } from '../../../dev/demo/data/sources.js'
import { storylines as cases } from '../../../dev/demo/data/storylines.js'
import { topics } from '../../../dev/demo/data/topics.js'
import { demoInstant } from '../../../dev/demo/demoTime.js'
import { articleKinds } from '../../../src/domain/article.js'

const day = 86_400_000
const everything = [...articles, ...drafts]
const keysOf = (list: readonly { readonly key: string }[]) => list.map(({ key }) => key)
const repeated = (values: readonly string[]) =>
  values.filter((value, index) => values.indexOf(value) !== index)
const missing = (wanted: readonly string[], list: readonly { readonly key: string }[]) =>
  wanted.filter((key) => !keysOf(list).includes(key))
const storylines = [...new Set(articles.flatMap(({ storyline }) => storyline ?? []))]

describe('the demo is large enough to show the product', () => {
  it.each([
    ['published articles', articles.length, 60],
    ['drafts', drafts.length, 3],
    ['institutions', institutions.length, 20],
    ['sections', sections.length, 6],
    ['sections inside another', sections.filter(({ parent }) => parent !== undefined).length, 1],
    ['topics', topics.length, 10],
    ['sources', sources.length, 8],
    ['authors', authors.length, 5],
    ['pictures', pictures.length, 12],
    ['storylines', storylines.length, 4],
  ])('%s', (_, found, least) => {
    expect(found).toBeGreaterThanOrEqual(least)
  })

  it('has an article of every kind, and mostly news', () => {
    const kinds = articles.map(({ kind }) => kind ?? 'news')
    expect(articleKinds.filter((kind) => !kinds.includes(kind))).toEqual([])
    expect(kinds.filter((kind) => kind === 'news').length).toBeGreaterThan(articles.length / 2)
  })

  it('has a source of every kind and an account of every role', () => {
    expect(new Set(sources.map(({ kind }) => kind)).size).toBe(8)
    expect(demoUsers.map(({ role }) => role)).toEqual([
      'admin',
      'chiefEditor',
      'editor',
      'reporter',
      'contributor',
    ])
  })

  it('uses every section, topic, source, author and picture', () => {
    const used = everything.flatMap((article) => [
      article.section,
      article.picture,
      ...article.topics,
      ...article.authors,
      ...article.sources.map(({ source }) => source),
    ])
    const lists = [sections, topics, sources, authors, pictures].map(keysOf).flat()
    expect(lists.filter((key) => !used.includes(key))).toEqual(['logo'])
  })
})

describe('what articles point to exists', () => {
  it.each([
    ['sections', everything.map(({ section }) => section), sections],
    ['topics', everything.flatMap((article) => article.topics), topics],
    ['institutions', everything.flatMap((article) => article.institutions ?? []), institutions],
    ['authors', everything.flatMap((article) => article.authors), authors],
    ['editors', everything.flatMap(({ editor }) => editor ?? []), authors],
    ['pictures', everything.map(({ picture }) => picture), pictures],
    [
      'sources',
      everything.flatMap((article) => article.sources.map(({ source }) => source)),
      sources,
    ],
    [
      'institutions of sources',
      sources.flatMap(({ institution }) => institution ?? []),
      institutions,
    ],
  ])('%s', (_, wanted, list) => {
    expect(wanted).not.toEqual([])
    expect(missing(wanted, list)).toEqual([])
  })

  it('puts parents and successors before what names them', () => {
    const late = [...sections, ...institutions].flatMap((one) => {
      const list = keysOf('kind' in one ? institutions : sections)
      const named = [one.parent ?? [], 'successors' in one ? one.successors : []].flat()
      return named.filter((key) => list.slice(0, list.indexOf(one.key)).includes(key) === false)
    })
    expect(late).toEqual([])
  })

  it('pins only articles that are already live', () => {
    const now = new Date('2025-06-15T05:00:00Z')
    const time = new Map(articles.map((one) => [one.key, demoInstant({ ...one, now }).getTime()]))
    const pins = articles.flatMap(({ key, pins = [] }) =>
      pins.map((pin) => [pin.article, key] as const),
    )
    expect(pins.length).toBeGreaterThan(0)
    for (const [target, host] of pins) {
      expect(time.get(target), `${host} pins ${target}`).toBeLessThan(time.get(host) ?? 0)
    }
  })
})

describe('titles and names', () => {
  it('no title is repeated or longer than 200 characters', () => {
    const titles = everything.map(({ title }) => title)
    expect(repeated(titles)).toEqual([])
    expect(titles.filter((title) => title.length > 200 || title.trim() !== title)).toEqual([])
  })

  it('no key is used twice, and nothing by which an interrupted seed finds its documents', () => {
    for (const list of [sections, topics, institutions, sources, authors, pictures, everything]) {
      expect(repeated(keysOf(list))).toEqual([])
    }
    for (const list of [sections, topics, institutions, sources, authors]) {
      expect(repeated(list.map(({ name }) => name))).toEqual([])
    }
    expect(repeated(pictures.map(({ alt }) => alt))).toEqual([])
  })

  it('no name, acronym or alias belongs to two institutions', () => {
    const names = institutions.flatMap(({ name, acronym = [], aliases = [] }) => [
      ...new Set([name, acronym, aliases].flat().map((one) => one.toLowerCase())),
    ])
    expect(repeated(names)).toEqual([])
  })

  it('no date is left to be filled in where none is filled in', () => {
    const fixed = everything.flatMap(({ title, kicker = '', sources: from }) => [
      title,
      kicker,
      ...from.flatMap(({ note = '' }) => note),
    ])
    expect(fixed.filter((text) => text.includes('{'))).toEqual([])
  })
})

describe('times', () => {
  it.each(['2025-01-01T00:30:00Z', '2025-06-15T17:05:00Z', '2024-02-29T16:59:59Z'])(
    'all articles lie within the 90 days before %s, and no two at the same time',
    (iso) => {
      const now = new Date(iso)
      const times = articles.map((article) => demoInstant({ ...article, now }).getTime())
      expect(Math.max(...times)).toBeLessThan(now.getTime())
      expect(Math.max(...times)).toBeGreaterThan(now.getTime() - 2 * day)
      expect(Math.min(...times)).toBeGreaterThan(now.getTime() - 90 * day)
      expect(new Set(times).size).toBe(articles.length)
    },
  )

  it('every stretch of fifteen days has articles', () => {
    const counts = [0, 1, 2, 3, 4, 5].map(
      (stretch) => articles.filter(({ daysAgo }) => Math.floor(daysAgo / 15) === stretch).length,
    )
    expect(Math.min(...counts)).toBeGreaterThanOrEqual(6)
  })
})

describe('storylines', () => {
  it.each(storylines)('%s: four articles or more, each with words of two others', (storyline) => {
    const story = articles
      .filter((article) => article.storyline === storyline)
      .map(({ key, lead, title, topics: about }) => ({
        key,
        about,
        words: new Set(`${title} ${lead}`.toLowerCase().match(/\p{L}{5,}/gu)),
      }))
    expect(story.length).toBeGreaterThanOrEqual(4)

    const alone = story.filter((one) => {
      const near = story.filter(
        (other) =>
          other !== one &&
          other.about.some((topic) => one.about.includes(topic)) &&
          [...other.words].filter((word) => one.words.has(word)).length >= 2,
      )
      return near.length < 2
    })
    expect(keysOf(alone)).toEqual([])
  })
})

describe('storylines of the newsroom', () => {
  it.each(cases)('$title: four articles or more, in the order of their times', ({ entries }) => {
    const now = new Date('2025-06-15T05:00:00Z')
    const times = entries.map(({ article }) => {
      const found = articles.find(({ key }) => key === article)
      return found === undefined ? Number.NaN : demoInstant({ ...found, now }).getTime()
    })
    expect(times.length).toBeGreaterThanOrEqual(4)
    expect(times).toEqual([...new Set(times)].sort((a, b) => a - b))
    expect(times).not.toContain(Number.NaN)
  })

  it.each(cases)(
    '$title: stages one after the other, all used, and an outcome that one of the articles tells',
    ({ entries, outcome, stages }) => {
      expect([...new Set(entries.map(({ stage }) => stage))]).toEqual(stages)
      expect(entries.map(({ article }) => article)).toContain(outcome.article)
    },
  )
})

describe('bodies', () => {
  it('have five to twelve parts and start with a paragraph', () => {
    const odd = everything.filter(
      ({ body }) => body.length < 5 || body.length > 12 || typeof body[0] !== 'string',
    )
    expect(keysOf(odd)).toEqual([])
  })

  it('show headings, lists, steps and quotes', () => {
    const forms = new Set(
      articles.flatMap(({ body }) =>
        body.map((part) => (typeof part === 'string' ? 'paragraph' : Object.keys(part)[0])),
      ),
    )
    expect([...forms].sort()).toEqual(['heading', 'list', 'paragraph', 'quote', 'steps'])
  })
})
