import fc from 'fast-check'
import { parse } from 'parse5'
import { createHead, renderSSRHead } from 'unhead/server'
import { describe, expect, it } from 'vitest'

import type { NewsFacts } from '../../../src/domain/news/newsFacts.js'

import { articleKinds } from '../../../src/domain/article.js'
import { headData, type HeadData } from '../../../src/domain/news/headData.js'
import { headHTML } from '../../../src/domain/news/headHTML.js'
import { webSubLinks } from '../../../src/domain/news/headLinks.js'
import { jsonLdHTML } from '../../../src/domain/news/jsonLdHTML.js'
import { newsArticle } from '../../../src/domain/news/newsArticle.js'
import { toUnhead } from '../../../src/domain/news/toUnhead.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { anyText, withTexts } from '../../support/anyText.js'
import { emptyIn } from '../../support/emptyIn.js'
import { attributesOf, elementsOf, textOf } from '../../support/html.js'
import { fullFactsOf } from './newsFactsOf.js'

/** A page as a browser reads it: only what stands in its head. */
const read = (head: string) => {
  const page = parse(
    `<!doctype html><html lang="id"><head>${head}</head><body><p>x</p></body></html>`,
  )
  const [element] = elementsOf(page, 'head')
  const all = (name: string) => (element ? elementsOf(element, name) : [])
  return {
    links: all('link').map(attributesOf),
    meta: all('meta').map(attributesOf),
    scripts: all('script').map(textOf),
    titles: all('title').map(textOf),
  }
}

const asRead = ({ title, meta, links }: HeadData) => ({
  links,
  meta,
  scripts: [],
  titles: [title],
})

/** Keys under which a newsroom writes free text. */
const textKeys = new Set([
  'acronym',
  'aliases',
  'alt',
  'caption',
  'credit',
  'dateline',
  'description',
  'jobTitle',
  'keywords',
  'language',
  'licence',
  'name',
  'officialName',
  'places',
  'region',
  'sameAs',
  'text',
  'title',
  'topics',
  'url',
])

/** Facts of any kind with any text in every text field, addresses too. */
const anyFacts: fc.Arbitrary<NewsFacts> = fc
  .tuple(fc.constantFrom(...articleKinds), fc.infiniteStream(anyText))
  .map(([kind, texts]) => withTexts({ data: fullFactsOf(kind), keys: textKeys, texts }))

describe('any text in any field', () => {
  it('NA-17 gives JSON-LD that a page holds and a parser reads back unchanged', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const graph = newsArticle(facts)
        const { scripts } = read(`${headHTML(headData(facts))}${jsonLdHTML(graph)}`)

        expect(scripts).toHaveLength(1)
        expect(JSON.parse(scripts[0] ?? '')).toEqual(graph)
      }),
    )
  })

  it('NA-17 leaves no value empty, in the JSON-LD or the tags', () => {
    const { outlet } = fullFactsOf('news')
    const keys = new Set([...textKeys].filter((key) => !['language', 'url'].includes(key)))
    const facts = fc
      .tuple(
        fc.constantFrom(...articleKinds),
        fc.infiniteStream(fc.oneof(fc.constant(' '), anyText)),
      )
      .map(([kind, texts]) => withTexts({ data: fullFactsOf(kind), keys, texts }))

    fc.assert(
      fc.property(facts, (given) => {
        expect(emptyIn(newsArticle({ ...given, outlet }))).toEqual([])
        expect(emptyIn(headData({ ...given, outlet }))).toEqual([])
      }),
    )
  })

  it('gives tags that a browser reads back unchanged', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const head = headData(facts)

        expect(read(headHTML(head))).toEqual(asRead(head))
      }),
    )
  })

  it('says the same in the head and in the JSON-LD, which is what went in', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const facts = fullFactsOf('news')
        const given = { ...facts, article: { ...facts.article, title } }
        const { meta } = read(headHTML(headData(given)))
        const [article] = newsArticle(given)['@graph']
        const clean = toWellFormed(title)
        const shown = /\S/.test(clean) ? clean : ''

        expect(article.headline ?? '').toBe(shown)
        expect(meta.find(({ property }) => property === 'og:title')?.content ?? '').toBe(shown)
      }),
    )
  })
})

describe('the head as HTML', () => {
  it('escapes each text once', () => {
    const html = headHTML({
      links: [{ rel: 'canonical', href: 'https://kabar.example/?a=1&b=2' }],
      meta: [{ name: 'description', content: '"A" & \'B\'' }],
      title: 'Warta & Kota <b>',
    })

    expect(html).toBe(
      [
        '<title>Warta &amp; Kota &lt;b&gt;</title>',
        '<meta name="description" content="&quot;A&quot; &amp; &#39;B&#39;">',
        '<link rel="canonical" href="https://kabar.example/?a=1&amp;b=2">',
      ].join('\n'),
    )
  })
})

describe('the head for unhead', () => {
  const rendered = (head: HeadData) => {
    const unhead = createHead({ disableDefaults: true })
    unhead.push({ titleTemplate: '%s | Situs' })
    unhead.push(toUnhead(head))
    return read(renderSSRHead(unhead).headTags)
  }

  const sorted = ({ links, meta, titles }: ReturnType<typeof read>) => ({
    links: links.map((link) => JSON.stringify(Object.entries(link).sort())).sort(),
    meta: meta.map((tag) => JSON.stringify(Object.entries(tag).sort())).sort(),
    titles,
  })

  it.each(articleKinds)(
    'makes unhead write the same tags for kind %s, none twice or lost',
    (kind) => {
      const head = headData(fullFactsOf(kind))
      const links = head.links.filter((link) => !webSubLinks(head).includes(link))

      expect(sorted(rendered(head))).toEqual(sorted(read(headHTML({ ...head, links }))))
    },
  )

  it('lets unhead do the escaping', () => {
    const facts = fullFactsOf('news')
    const title = '</title><script>x</script> & "Warta"'
    const { titles, meta } = rendered(headData({ ...facts, article: { ...facts.article, title } }))

    expect(titles).toEqual([`${title} - Kabar Contoh`])
    expect(meta).toContainEqual({ content: title, property: 'og:title' })
  })
})
