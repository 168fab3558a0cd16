import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { byteLength } from '../../../src/domain/feeds/byteLength.js'
import { feedItems, lastChange, mostBytes } from '../../../src/domain/feeds/feedItems.js'
import { aCorrection, anAttribution, anEntry, entries, feedFactsOf } from './feedFactsOf.js'

const itemsOf = (list: Parameters<typeof feedFactsOf>[0]) => feedItems(feedFactsOf(list))
const titlesOf = (items: ReturnType<typeof feedItems>) => items.map(({ title }) => title)

describe('the entries of a feed', () => {
  it('come newest first, whatever their order', () => {
    const list = entries(5)
    fc.assert(
      fc.property(fc.shuffledSubarray([...list], { minLength: 5 }), (shuffled) => {
        expect(titlesOf(itemsOf({ entries: shuffled }))).toEqual(list.map(({ title }) => title))
      }),
    )
  })

  it('have a fixed order even at the same time', () => {
    const [one, other] = entries(2, { publishedAt: '2026-11-24T12:00:00.000Z' })
    const list = [one, other].flatMap((entry) => (entry ? [entry] : []))
    expect(titlesOf(itemsOf({ entries: list }))).toEqual(
      titlesOf(itemsOf({ entries: [...list].reverse() })),
    )
  })

  it('FE-08 are the newest 60 at most', () => {
    const items = itemsOf({ entries: entries(75) })
    expect(items).toHaveLength(60)
    expect(items.at(-1)?.title).toBe('Kabar 60')
  })

  it('FE-03 have each article once', () => {
    expect(itemsOf({ entries: [anEntry(), anEntry()] })).toHaveLength(1)
  })

  it('FE-12 have no advertorials', () => {
    const list = [anEntry({ kind: 'advertorial' }), ...entries(1)]
    expect(titlesOf(itemsOf({ entries: list }))).toEqual(['Kabar 1'])
  })

  it('have none that was never published', () => {
    expect(itemsOf({ entries: [anEntry({ publishedAt: '' })] })).toEqual([])
  })

  it('EL-05 name a press release in the title', () => {
    const [item] = itemsOf({ entries: [anEntry({ kind: 'pressRelease' })] })
    expect(item?.title).toBe('Rilis: Pasar Rogojampi Buka Lebih Pagi')
  })

  it.each(['summary', 'nothing'] as const)('have no text where %s may be passed on', (passOn) => {
    const [item] = itemsOf({ entries: [anEntry({ corrections: [aCorrection()], passOn })] })

    expect(item?.content).toMatch(/^<p><strong>Ralat [^\n]*<\/p>$/)
    expect(item?.content).not.toContain('Rogojampi dibuka')
    expect(item?.summary).toBe(anEntry().lead)
  })

  it('SY-01 say where they come from: the label among the categories, sources below the text', () => {
    const attribution = anAttribution({
      credit: 'ANTARA',
      label: 'Antara',
      line: 'Sumber: Antara',
      sources: [{ name: 'Antara', archivedURL: null, url: 'https://kantor.example/1' }],
    })
    const [item] = itemsOf({ entries: [anEntry({ attribution })] })

    expect(item?.categories).toEqual(['Antara', 'Daerah', 'Banyuwangi', 'Pasar Rakyat'])
    expect(item?.content).toMatch(
      /<p>Sumber: <a href="https:\/\/kantor.example\/1">Antara<\/a><\/p><p>ANTARA<\/p>$/,
    )
    expect(item?.title).toBe(anEntry().title)
  })

  it('FE-12 name corrections under the same guid, in front of the text', () => {
    const [before] = itemsOf({})
    const [after] = itemsOf({
      entries: [anEntry({ corrections: [aCorrection()], modifiedAt: '2026-11-25T03:05:00.000Z' })],
    })
    expect(after?.guid).toBe(before?.guid)
    expect(after?.modified).toBe('2026-11-25T03:05:00.000Z')
    expect(after?.content).toMatch(/^<p><strong>Ralat \(.*<\/p><p>Pasar Rogojampi/)
  })

  it.each([
    ['DT-08 that is none', null, null],
    ['DT-08 before the publication', '2026-11-24T17:00:00.000Z', null],
    ['DT-08 at the publication', '2026-11-24T17:30:00.000Z', null],
    ['after it', '2026-11-24T17:30:01.000Z', '2026-11-24T17:30:01.000Z'],
    ['in another zone', '2026-11-25T00:31:00+07:00', '2026-11-25T00:31:00+07:00'],
    ['that cannot be read', 'kemarin', null],
  ])('know a change %s', (_, modifiedAt, modified) => {
    expect(itemsOf({ entries: [anEntry({ modifiedAt })] })[0]?.modified).toBe(modified)
  })

  it('name sections and topics once each', () => {
    const [item] = itemsOf({ entries: [anEntry({ topics: ['Pasar Rakyat', 'Banyuwangi'] })] })
    expect(item?.categories).toEqual(['Daerah', 'Banyuwangi', 'Pasar Rakyat'])
  })

  it('have the summary only of a paid article, and its corrections', () => {
    const paid = anEntry({ isFree: false })
    expect(itemsOf({ entries: [paid] })[0]).toMatchObject({ content: null, summary: paid.lead })
    const [corrected] = itemsOf({ entries: [{ ...paid, corrections: [aCorrection()] }] })
    expect(corrected?.content).toMatch(/^<p><strong>Ralat [^]*bukan lima\.<\/a><\/p>$/)
  })

  it('have no content where there is no text', () => {
    expect(itemsOf({ entries: [anEntry({ html: '<script>x</script>' })] })[0]?.content).toBeNull()
  })
})

describe('the size of a feed', () => {
  const html = (bytes: number) => `<p>${'a'.repeat(bytes - 7)}</p>`

  it('FE-08 leaves an entry of a megabyte and more its summary only', () => {
    const escaped = 4 * 5
    const limit = mostBytes.ofEntry - escaped
    const lengths = [limit, limit + 1].map(
      (bytes) => itemsOf({ entries: [anEntry({ html: html(bytes) })] })[0]?.content?.length ?? null,
    )
    expect(lengths).toEqual([limit, null])
  })

  it('FE-08 leaves older entries their summaries once there are two megabytes', () => {
    const items = itemsOf({
      entries: [
        ...entries(4, { html: html(700_000) }),
        anEntry({ guid: 'tag:z', publishedAt: '2020-01-01T00:00:00Z' }),
      ],
    })
    expect(items.map(({ content }) => content !== null)).toEqual([true, true, false, false, true])
    expect(items.map(({ summary }) => summary)).toEqual(items.map(() => anEntry().lead))
  })

  it('FE-08 is never over two megabytes of text', () => {
    const sizes = fc.array(fc.integer({ max: 1_200_000, min: 10 }), { maxLength: 5 })
    fc.assert(
      fc.property(sizes, (sizes) => {
        const list = entries(sizes.length).map((entry, index) => ({
          ...entry,
          html: html(sizes[index] ?? 10),
        }))
        const bytes = itemsOf({ entries: list }).map(({ content }) => byteLength(content ?? ''))

        expect(Math.max(0, ...bytes)).toBeLessThanOrEqual(1_000_000)
        expect(bytes.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(2_000_000)
      }),
      { numRuns: 10 },
    )
  })
})

describe('the last change of a feed', () => {
  const changeOf = (feed: ReturnType<typeof feedFactsOf>) =>
    lastChange({ feed, items: feedItems(feed) })

  it('is the newest publication or change of an entry', () => {
    const [first, second] = entries(2)
    expect(changeOf(feedFactsOf({ entries: entries(3) }))).toBe('2026-11-24T12:00:00.000Z')
    const changed = [first, second].flatMap((entry) =>
      entry ? [{ ...entry, modifiedAt: '2026-11-25T01:00:00.000Z' }] : [],
    )
    expect(changeOf(feedFactsOf({ entries: changed }))).toBe('2026-11-25T01:00:00.000Z')
  })

  it('is the beginning of a feed without entries', () => {
    expect(changeOf(feedFactsOf({ entries: [] }))).toBe('2026-01-01T00:00:00.000Z')
  })
})
