import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Ninjs } from '../../../src/domain/feeds/ninjs.js'

import { articleKinds } from '../../../src/domain/article.js'
import { type NinjsFacts, ninjsItem, ninjsType } from '../../../src/domain/feeds/ninjsItem.js'
import { readAlsoHTML } from '../../../src/domain/html/readAlsoHTML.js'
import { toWellFormed } from '../../../src/domain/text/toWellFormed.js'
import { anyText } from '../../support/anyText.js'
import { isNinjs, jsonErrors } from '../../support/jsonSchemas.js'
import { nastyTexts } from '../../support/nastyTexts.js'
import { aCorrection, anAttribution, anEntry, anImage, feedFactsOf } from './feedFactsOf.js'

const factsOf = (choices: Partial<NinjsFacts> = {}): NinjsFacts => ({
  entry: anEntry(),
  isWithdrawn: false,
  outlet: feedFactsOf().outlet,
  ...choices,
})

const itemOf = (choices: Partial<NinjsFacts> = {}): Ninjs =>
  JSON.parse(ninjsItem(factsOf(choices))) as Ninjs

const errorsOf = (choices: Partial<NinjsFacts> = {}) =>
  jsonErrors({ validate: isNinjs, value: itemOf(choices) })

describe('a ninjs item', () => {
  it('SY-02 of a copy says whose it is, and has its text where that may be passed on', () => {
    const attribution = anAttribution({
      copyOf: 'Antara',
      credit: 'ANTARA',
      label: 'Antara',
      line: 'Sumber: Antara Jawa Timur',
      sources: [
        { name: 'Antara Jawa Timur', archivedURL: null, url: 'https://kantor.example/1' },
        { name: 'Perda Pasar', archivedURL: null, url: null },
      ],
    })
    const [open, closed] = (['whole', 'nothing'] as const).map((passOn) =>
      itemOf({ entry: anEntry({ attribution, passOn }) }),
    )

    expect(open).toMatchObject({
      copyrightHolder: 'Antara',
      infoSources: [
        { name: 'Kabar Contoh', role: 'publisher' },
        { name: 'Antara Jawa Timur', role: 'source', uri: 'https://kantor.example/1' },
        { name: 'Perda Pasar', role: 'source' },
      ],
      representationType: 'full',
      usageTerms: 'Wajib menyebut: ANTARA.',
    })
    expect(open?.bodies?.[0]?.value).toMatch(/Rogojampi dibuka.*Sumber: .*Perda Pasar/)
    expect(closed?.representationType).toBe('partial')
    expect(closed?.usageTerms).toMatch(/tidak boleh dimuat ulang.*ANTARA/)
    expect(JSON.stringify(closed)).not.toContain('Rogojampi dibuka')
    expect(errorsOf({ entry: anEntry({ attribution }) })).toEqual([])
  })

  it.each(articleKinds)('of kind %s is valid', (kind) => {
    const entry = anEntry({
      authors: [
        { kind: 'person', name: 'Rina Contoh', url: 'https://kabar.example/penulis/rina' },
        { kind: 'desk', name: 'Redaksi', url: null },
      ],
      corrections: [aCorrection()],
      images: [anImage(), anImage({ bytes: null, url: 'https://kabar.example/media/dua.jpg' })],
      kind,
      modifiedAt: '2026-11-25T03:05:00.000Z',
    })
    expect(errorsOf({ entry })).toEqual([])
    expect(errorsOf({ entry, isWithdrawn: true })).toEqual([])
  })

  it.each([
    { judul: 'x' },
    { uri: 7 },
    { pubStatus: 'tayang' },
    { associations: [{ uri: 'a:b' }] },
  ])('would be found invalid with %j', (fault) => {
    const value = { ...itemOf(), ...fault }
    expect(jsonErrors({ validate: isNinjs, value })).not.toEqual([])
  })

  it('is valid with as little as there can be', () => {
    const entry = anEntry({
      authors: [],
      html: '',
      images: [
        anImage({ alt: null, bytes: null, caption: null, credit: null, height: 0, width: 0 }),
      ],
      lead: null,
      publishedAt: '',
      sectionTrail: [],
      topics: [],
    })
    expect(errorsOf({ entry })).toEqual([])
  })

  it('says what the article says', () => {
    const value = anEntry().html
    const text = 'Pasar Rogojampi dibuka lebih pagi.\nPedagang sayur menyambutnya.'
    const counts = { charCount: text.length, wordCount: 8 }
    expect(itemOf()).toEqual({
      altIds: [{ role: 'canonical', value: 'https://kabar.example/berita/pasar-rogojampi' }],
      associations: [
        {
          by: 'Rina Contoh/Kabar Contoh',
          descriptions: [
            { contentType: 'text/plain', role: 'caption', value: 'Pasar dibuka pukul empat pagi.' },
          ],
          name: 'picture-1',
          rel: 'main',
          renditions: [
            {
              contentType: 'image/jpeg',
              height: 675,
              href: 'https://kabar.example/media/pasar.jpg',
              name: 'web',
              sizeInBytes: 84_321,
              width: 1200,
            },
          ],
          type: 'picture',
          uri: 'https://kabar.example/media/pasar.jpg',
        },
      ],
      bodies: [
        { contentType: 'text/html', role: 'html', ...counts, value },
        { contentType: 'text/plain', role: 'text', ...counts, value: text },
      ],
      by: 'Rina Contoh',
      copyrightHolder: 'Kabar Contoh',
      descriptions: [
        {
          contentType: 'text/plain',
          role: 'summary',
          value: 'Pengelola pasar memajukan jam buka.',
        },
      ],
      firstCreated: '2026-11-25T00:30:00+07:00',
      headlines: [
        { contentType: 'text/plain', role: 'main', value: 'Pasar Rogojampi Buka Lebih Pagi' },
      ],
      infoSources: [{ name: 'Kabar Contoh', role: 'publisher', uri: 'https://kabar.example' }],
      language: 'id',
      people: [{ name: 'Rina Contoh', rel: 'author', uri: 'https://kabar.example/penulis/rina' }],
      pubStatus: 'usable',
      representationType: 'full',
      standard: {
        name: 'ninjs',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#',
        version: '3.1',
      },
      subjects: [
        { name: 'Daerah', rel: 'section' },
        { name: 'Banyuwangi', rel: 'section' },
        { name: 'Pasar Rakyat', rel: 'topic' },
      ],
      type: 'text',
      uri: 'tag:kabar.example,2026:article/7',
      versionCreated: '2026-11-25T00:30:00+07:00',
    })
  })

  it('ID-12 labels paid content in its headline and genre', () => {
    expect(itemOf({ entry: anEntry({ kind: 'advertorial' }) })).toMatchObject({
      genres: [{ name: 'Advertorial' }],
      headlines: [{ value: 'Advertorial: Pasar Rogojampi Buka Lebih Pagi' }],
    })
    expect(itemOf().genres).toBeUndefined()
  })

  it('is a new version when the article changes', () => {
    const versionOf = (modifiedAt: string) =>
      itemOf({ entry: anEntry({ modifiedAt }) }).versionCreated
    expect(versionOf('2026-11-25T03:05:00.000Z')).toBe('2026-11-25T10:05:00+07:00')
    expect(versionOf('2026-11-24T03:05:00.000Z')).toBe('2026-11-25T00:30:00+07:00')
  })

  it('ID-11 tells partners of a withdrawal, without text or pictures', () => {
    const item = itemOf({ isWithdrawn: true })
    expect(item).toMatchObject({ pubStatus: 'canceled', uri: 'tag:kabar.example,2026:article/7' })
    expect(item).not.toHaveProperty('bodies')
    expect(item).not.toHaveProperty('headlines')
    expect(item).not.toHaveProperty('associations')
  })

  it('has no more than the summary of a paid article', () => {
    const item = itemOf({ entry: anEntry({ isFree: false }) })
    expect(item).toMatchObject({
      bodies: [{ value: '' }, { value: '' }],
      descriptions: [{ value: anEntry().lead }],
      representationType: 'partial',
    })
    expect(errorsOf({ entry: anEntry({ isFree: false }) })).toEqual([])
  })

  it('BJ-05 has no links to read also, ID-05 but the corrections', () => {
    const block = readAlsoHTML({ links: [{ title: 'Pasar Lain', url: '/berita/lain' }] })
    const entry = anEntry({ corrections: [aCorrection()], html: `<p>Satu.</p>${block}` })
    const [html, text] = itemOf({ entry }).bodies ?? []
    expect(html?.value).toMatch(/^<p><strong>Ralat .*<p>Satu\.<\/p>$/)
    expect(text?.value).toMatch(/^Ralat .*\nSatu\.$/)
  })

  it('keeps people and desks apart', () => {
    const authors = [{ kind: 'desk' as const, name: 'Redaksi', url: null }]
    const item = itemOf({ entry: anEntry({ authors }) })
    expect(item.organisations).toEqual([{ name: 'Redaksi', rel: 'author' }])
    expect(item.people).toBeUndefined()
  })

  it.each(nastyTexts)('gives back %s', (_, text, readBack) => {
    const entry = anEntry({ lead: text, title: text })
    expect(itemOf({ entry }).headlines?.[0]?.value).toBe(readBack)
    expect(errorsOf({ entry })).toEqual([])
  })

  it('is valid and says what went in, whatever it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const entry = anEntry({ images: [anImage({ caption: text })], title: text, topics: [text] })

        expect(errorsOf({ entry })).toEqual([])
        expect(itemOf({ entry }).headlines?.[0]?.value).toBe(toWellFormed(text))
      }),
    )
  })

  it('is the same text for the same facts', () => {
    expect(ninjsItem(factsOf())).toBe(ninjsItem(factsOf()))
    expect(ninjsType).toBe('application/json; charset=utf-8')
  })
})
