import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { factsOf, type PlanFacts } from '../../support/planFacts.js'
import { executedDuring, explainNothing, listenToPlans } from '../../support/planRecorder.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { entriesIn, makeNewsdesk, type Newsdesk } from './newsdesk.js'

/** Articles of the archive: enough that reading all of them would be seen. */
const count = 30_000

/** More than enough executions for a prepared statement to have its plan for all values. */
const warmUp = 12

let booted: Booted
let payload: Payload
let served: Served
let desk: Newsdesk

beforeAll(async () => {
  listenToPlans()
  booted = await bootPayload({ name: 'feed-plans' })
  payload = booted.payload
  served = await serve(payload)
  desk = await makeNewsdesk({ payload })
  await fill()
}, 120_000)

afterAll(async () => {
  await payload.delete({ collection: 'media', overrideAccess: true, where: {} })
  await served.close()
  await booted.stop()
})

/**
 * Article n is n minutes old, and was created in that order. Every third is in the section Banyuwangi. The institution and the topic
 * are in every tenth, the author wrote those of the second half of the archive and none since.
 */
const fill = async (): Promise<void> => {
  const related = (path: string, id: number, which: string): string =>
    `insert into articles_rels (parent_id, path, "order", ${path}_id)
     select ${count} + 1 - n, '${path}', 1, ${id} from generate_series(1, ${count}) as n where ${which}`
  const client = await payload.db.pool.connect()
  for (const statement of [
    explainNothing,
    `insert into articles (id, title, lead, body, kind, slug, outlet_id, section_id, _status,
      first_published_at, modified_at, created_at, updated_at)
    select ${count} + 1 - n, 'Kabar ' || n, 'Teras', '{"root":{"type":"root","children":[]}}', 'news', 'kabar-' || n,
      ${desk.warta}, case when n % 3 = 0 then ${desk.banyuwangi} end, 'published', t, t, t, t
    from generate_series(1, ${count}) as n cross join lateral (select now() - n * interval '1 minute') as x (t)`,
    related('institutions', desk.institution, 'n % 10 = 0'),
    related('topics', desk.topic, 'n % 10 = 0'),
    related('authors', desk.author, `n > ${count / 2}`),
    'vacuum analyze',
    'set auto_explain.log_min_duration = 0',
  ]) {
    await client.query(statement)
  }
  client.release()
}

type Asked = { readonly facts: PlanFacts; readonly titles: readonly string[] }

/** What was read to find the articles of a feed, and what it has. */
const ask = async (path: string): Promise<Asked> => {
  let text = ''
  const read = async (): Promise<void> => {
    const response = await fetch(
      `${served.origin}/api/newsroom/sites/warta.example/feeds/${path}feed.json`,
    )
    text = await response.text()
  }
  for (let time = 0; time < warmUp; time += 1) {
    await read()
  }
  const executed = await executedDuring(read)
  const [found] = executed.filter((one) => one.text.startsWith('select newest.id'))
  if (found === undefined) {
    throw new Error('The articles of the feed were not asked for.')
  }
  const titles = entriesIn({ format: 'feed.json', text }).map(({ title }) => title)
  return { facts: factsOf(found), titles }
}

const numbered = (first: number, step: number): readonly string[] =>
  Array.from({ length: 60 }, (_, index) => `Kabar ${first + index * step}`)

describe('the articles of a feed are found without reading the archive', () => {
  it.each([
    ['of the outlet', '', numbered(1, 1), 200],
    ['of a section with those below it', 'section/daerah/', numbered(3, 3), 200],
    ['of an institution in every tenth article', 'institution/dinas-pasar/', numbered(10, 10), 700],
    ['of a topic in every tenth article', 'topic/pasar-rakyat/', numbered(10, 10), 700],
  ])('%s', async (_, path, titles, most) => {
    const { facts, titles: found } = await ask(path)
    expect(found).toEqual(titles)
    expect(facts.scanned).toEqual([])
    expect(facts.visited).toBeLessThanOrEqual(most)
  })

  it('of an author who wrote half of the archive long ago', async () => {
    const { facts, titles } = await ask('author/rina/')
    expect(titles).toEqual(numbered(count / 2 + 1, 1))
    expect(facts.scanned).toEqual([])
    expect(facts.visited).toBeLessThanOrEqual(3001)
    expect(facts.sorted).toBeLessThanOrEqual(3001)
  })

  it('of a rare topic, however old', async () => {
    const { id } = await payload.create({
      collection: 'topics',
      data: { name: 'Gerhana', slug: 'gerhana' },
      overrideAccess: true,
    })
    const old = [count - 1, count - 5, count - 9]
    await rows({
      payload,
      statement: `insert into articles_rels (parent_id, path, "order", topics_id)
        select ${count} + 1 - n, 'topics', 2, $2 from unnest($1::int[]) as n`,
      values: [old, id],
    })
    const { facts, titles } = await ask('topic/gerhana/')
    expect(titles).toEqual(old.toReversed().map((number) => `Kabar ${number}`))
    expect(facts.scanned).toEqual([])
    expect(facts.visited).toBeLessThanOrEqual(3001)
  })
})
