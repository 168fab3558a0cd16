import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type ExpectedSource, expectedSources } from '../../support/expectedSources.js'
import { type NewsDesk, openNewsDesk } from '../news/newsDesk.js'
import { byGraphQL, followsOfDoc, passedOn, wordsOfText } from './followsOf.js'

let desk: NewsDesk
let texts: Readonly<Record<'feed' | 'partner' | 'sitemap', string>>
const ids = new Map<string, number>()

const site = '/api/newsroom/sites/kabar.example'

const titleOf = ({ kind, republishing }: ExpectedSource): string =>
  `Sayur dari ${kind} dengan ${republishing} dijual lagi`

beforeAll(async () => {
  desk = await openNewsDesk('source-consequences')
  for (const expected of expectedSources) {
    const { kind, republishing } = expected
    const source = await desk.make('sources', {
      name: `Sumber ${kind} ${republishing}`,
      kind,
      medium: { name: 'Antara', url: 'https://kantor.example' },
      republishing,
      url: 'https://kantor.example/1',
    })
    const { id } = await desk.publish({
      paragraphs: [`${wordsOfText} setiap pagi.`, 'Pasar buka pukul empat.'],
      sources: [{ gave: 'fullText', source }],
      title: titleOf(expected),
    })
    ids.set(titleOf(expected), id)
  }
  const { client } = desk.people.admin
  const outlet = Number(desk.complete['outlet'])
  const { body } = await client.patch(`/api/outlets/${outlet}`, {
    partners: [{ name: 'Portal Mitra' }],
  })
  const get = async (path: string) => String((await client.send(`${site}${path}`)).body)
  texts = {
    feed: await get('/feeds/rss.xml'),
    partner: await get(`/feeds/partner/${body.doc.partners[0].token}/rss.xml`),
    sitemap: await get('/sitemap-news.xml'),
  }
}, 180_000)

afterAll(async () => {
  await desk.stop()
})

describe.each(expectedSources)('the whole text of $kind × $republishing', (source) => {
  const { kind: _, republishing: __, ...expected } = source
  const title = titleOf(source)
  const idOf = () => ids.get(title) ?? 0
  const shown = () => ({
    isListed: texts.sitemap.includes(`${title}<`),
    partners: passedOn({ text: texts.partner, title }),
  })

  it('is told by REST', async () => {
    const doc = await desk.read(idOf())

    expect(followsOfDoc({ doc, ...shown() })).toEqual(expected)
  })

  it('is told by GraphQL', async () => {
    const doc = await byGraphQL({ client: desk.people.anonymous.client, id: idOf() })

    expect(followsOfDoc({ doc, ...shown() })).toEqual(expected)
  })

  it('is told by the page, the same as by REST', async () => {
    const { slug } = await desk.read(idOf())
    const { body } = await desk.people.anonymous.client.get(`/api/newsroom/articles/${slug}`)

    expect(followsOfDoc({ doc: body, ...shown() })).toEqual(expected)
    expect(body.attribution).toEqual((await desk.read(idOf())).attribution)
  })

  it('is told by the feed and the item for agencies', async () => {
    const item = texts.feed.split('<item>').find((part) => part.includes(title)) ?? ''
    const { body } = await desk.people.anonymous.client.get(
      `/api/newsroom/articles/${idOf()}/ninjs`,
    )
    const isWhole = expected.partners === 'whole'

    expect(item.includes(wordsOfText)).toBe(isWhole)
    expect(item.includes('Sumber: ')).toBe(isWhole && expected.isNamed)
    expect(item.includes('<title>Rilis: ')).toBe(expected.label === 'Rilis')
    expect(item.includes('<category>Antara</category>')).toBe(expected.label === 'Antara')
    expect(body.representationType).toBe(isWhole ? 'full' : 'partial')
    expect(JSON.stringify(body.bodies).includes(wordsOfText)).toBe(isWhole)
    expect(body.copyrightHolder).toBe(expected.label === 'Antara' ? 'Antara' : 'Kabar Uji')
  })
})
