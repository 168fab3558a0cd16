import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

import { ReadAlso } from '../../../src/components/ReadAlso/ReadAlso.js'
import { readAlsoHTML } from '../../../src/domain/html/readAlsoHTML.js'

type Block = Parameters<typeof readAlsoHTML>[0]

const rendered = (block: Block): string => renderToStaticMarkup(createElement(ReadAlso, block))

/** Both ways to write an apostrophe, the order of attributes and of tags aside, are one to a browser. */
const normalised = (html: string): string =>
  html
    .replaceAll('&#39;', '&#x27;')
    .replaceAll(/<aside [^>]*>/g, (tag) => (tag.match(/[\w-]+="[^"]*"/g) ?? []).sort().join(' '))

describe('the component with read-also links', () => {
  it('is nothing without links', () => {
    expect(rendered({ links: [] })).toBe('')
  })

  it('is a list of plain links, without script or style', () => {
    const html = rendered({ links: [{ title: 'Pasar Buka', url: '/pasar-buka' }] })
    expect(html).toContain('<a class="baca-juga__link" href="/pasar-buka">Pasar Buka</a>')
    expect(html).not.toMatch(/script|style/)
  })

  it('does not say twice what the title says itself', () => {
    const links = [{ label: 'Siaran Pers', title: '[Siaran Pers] Pasar Buka', url: '/a' }]
    expect(rendered({ links })).not.toContain('baca-juga__label')
  })

  it('is what the served HTML has, whatever titles, labels, headings and addresses say', () => {
    const text = fc.string({ unit: fc.constantFrom(...'<>&"\'/ali =') })
    const link = fc.record({
      label: fc.option(text),
      title: text,
      url: fc.oneof(
        fc.constant(''),
        text.map((path) => `/${path}`),
      ),
    })
    fc.assert(
      fc.property(fc.array(link), text, (links, heading) => {
        const block = { heading, links }
        expect(normalised(rendered(block))).toBe(normalised(readAlsoHTML(block)))
      }),
    )
  })
})
