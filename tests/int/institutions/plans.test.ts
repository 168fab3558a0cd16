import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { factsOf, type PlanFacts } from '../../support/planFacts.js'
import { executedDuring, explainNothing, listenToPlans } from '../../support/planRecorder.js'
import { serve, type Served } from '../../support/serve.js'

/** Articles of the archive: enough that reading all of them would be seen. */
const count = 40_000

let booted: Booted
let payload: Payload
let served: Served

beforeAll(async () => {
  listenToPlans()
  booted = await bootPayload({ name: 'institution-plans' })
  payload = booted.payload
  served = await serve(payload)
  await fill()
}, 120_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

/**
 * Article n is n minutes old. Institution 1 is in every third article; 2, which was dissolved, in
 * those of the older half; 3 in three old ones. Four hundred are part of 4, each in every
 * four-hundredth article.
 */
const fill = async (): Promise<void> => {
  const related = (institution: string, which: string): string =>
    `insert into articles_rels (parent_id, path, "order", institutions_id)
     select ${count} + 1 - n, 'institutions', 1, ${institution} from generate_series(1, ${count}) as n
     where ${which}`
  const client = await payload.db.pool.connect()
  for (const statement of [
    explainNothing,
    `insert into institutions (id, name, slug, kind, parent_id, created_at, updated_at)
      select n, 'Badan ' || n, 'badan-' || n, 'agency', case when n > 4 then 4 end, now(), now()
      from generate_series(1, 404) as n`,
    `insert into articles (id, title, lead, body, kind, slug, _status,
      first_published_at, modified_at, created_at, updated_at)
    select ${count} + 1 - n, 'Kabar ' || n, 'Teras', '{"root":{"type":"root","children":[]}}', 'news',
      'kabar-' || n, 'published', t, t, t, t
    from generate_series(1, ${count}) as n cross join lateral (select now() - n * interval '1 minute') as x (t)`,
    `insert into regions (id, name, kind, created_at, updated_at)
      select code, 'Wilayah ' || code, 'regency', now(), now() from unnest(array['98', '98.71', '98.72', '99']) as code`,
    // Half of the archive is in the province 98, every fourth in 98.71; of 98.72 there are three old ones.
    `update articles set region_id = case when id in (2, 6, 10) then '98.72'
      when id % 4 = 0 then '98.71' else '98' end where id % 2 = 0`,
    related('1', 'n % 3 = 0'),
    related('2', `n > ${count / 2}`),
    related('3', `n in (${count - 9}, ${count - 5}, ${count - 1})`),
    related('5 + n % 400', 'true'),
    'vacuum analyze',
    'set auto_explain.log_min_duration = 0',
  ]) {
    await client.query(statement)
  }
  client.release()
}

type Asked = {
  readonly facts: PlanFacts
  readonly next: string | null
  readonly titles: readonly string[]
}

/** What a page has, and what was read to find its articles. */
const ask = async (path: string, of = 'institutions'): Promise<Asked> => {
  let body: {
    readonly articles: readonly { readonly title: string }[]
    readonly next: string | null
  } = { articles: [], next: null }
  const executed = await executedDuring(async () => {
    ;({ body } = await served.anonymous.get(`/api/newsroom/${of}/${path}`))
  })
  const [found] = executed.filter((one) => one.text.startsWith('with recent'))
  if (found === undefined) {
    throw new Error('The articles were not asked for.')
  }
  return {
    facts: factsOf(found),
    next: body.next,
    titles: body.articles.map(({ title }) => title),
  }
}

const numbered = (first: number, step: number, length = 20): readonly string[] =>
  Array.from({ length }, (_, index) => `Kabar ${first + index * step}`)

describe('a page of the articles of an institution is found without reading the archive', () => {
  it('of one in every third article, also a later page', async () => {
    const first = await ask('badan-1/articles')
    expect(first.titles).toEqual(numbered(3, 3))
    expect(first.facts.scanned).toEqual([])
    expect(first.facts.visited).toBeLessThanOrEqual(100)
    const second = await ask(`badan-1/articles?after=${first.next}`)
    expect(second.titles).toEqual(numbered(63, 3))
    expect(second.facts.visited).toBeLessThanOrEqual(100)
  })

  it('of a rare one, however old', async () => {
    const { facts, next, titles } = await ask('badan-3/articles')
    expect(titles).toEqual([count - 9, count - 5, count - 1].map((n) => `Kabar ${n}`))
    expect(next).toBeNull()
    expect(facts.scanned).toEqual([])
    expect(facts.visited).toBeLessThanOrEqual(3001)
  })

  it('of one with more articles than are sorted that has fallen silent, in short pages', async () => {
    let page = await ask('badan-2/articles')
    let pages = 0
    for (; page.titles.length === 0 && page.next !== null; pages += 1) {
      expect(page.facts.scanned).toEqual([])
      expect(page.facts.visited).toBeLessThanOrEqual(10_001)
      page = await ask(`badan-2/articles?after=${page.next}`)
    }
    expect(page.titles).toEqual(numbered(count / 2 + 1, 1))
    expect(pages).toBe(Math.floor(count / 2 / 3000))
  })

  it('of four hundred below one', async () => {
    const { facts, titles } = await ask('badan-4/articles?with=children')
    expect(titles).toEqual(numbered(1, 1))
    expect(facts.scanned).toEqual([])
    expect(facts.visited).toBeLessThanOrEqual(500)
  })
})

describe('a page of the articles of a region is found without reading the archive', () => {
  it('of a province that half of it is in', async () => {
    const { facts, titles } = await ask('98/articles', 'regions')
    expect(titles).toEqual(numbered(1, 2))
    expect(facts.scanned).toEqual([])
    expect(facts.visited).toBeLessThanOrEqual(100)
  })

  it('of a place with few old ones', async () => {
    const { facts, next, titles } = await ask('98.72/articles', 'regions')
    expect(titles).toEqual([10, 6, 2].map((id) => `Kabar ${count + 1 - id}`))
    expect(next).toBeNull()
    expect(facts.scanned).toEqual([])
    expect(facts.visited).toBeLessThanOrEqual(3001)
  })
})
