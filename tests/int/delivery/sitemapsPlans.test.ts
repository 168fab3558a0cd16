import { afterAll, beforeAll, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { factsOf, type PlanFacts } from '../../support/planFacts.js'
import { executedDuring, listenToPlans } from '../../support/planRecorder.js'
import { serve, type Served } from '../../support/serve.js'
import { domain, sitemapsDesk, type SitemapsDesk } from './sitemapsDesk.js'

/** Articles of the archive, and those of them in the month and in the window that are asked for. */
const archive = 20_000
const ofMonth = 600
const ofWindow = 200

let booted: Booted
let served: Served
let desk: SitemapsDesk

beforeAll(async () => {
  listenToPlans()
  booted = await bootPayload({ name: 'sitemaps-plans', config: async () => newsroomConfig({}) })
  served = await serve(booted.payload)
  desk = sitemapsDesk({ payload: booted.payload, served })
  const outlet = await desk.makeOutlet({ name: 'Kabar Musi Raya', domain })
  await desk.makeOutlet({ name: 'Kabar Lain', domain: 'lain.example' })
  // Half of it names no outlet, which makes it the oldest one's.
  for (const part of [{ outlet }, {}]) {
    await desk.fill({
      ...part,
      count: (archive - ofMonth - ofWindow) / 2,
      newest: '2026-08-20T03:00:00.000Z',
      seconds: 7200,
    })
    await desk.fill({
      ...part,
      count: ofMonth / 2,
      newest: '2026-09-28T03:00:00.000Z',
      seconds: 60,
    })
    await desk.fill({
      ...part,
      count: ofWindow / 2,
      newest: new Date(Date.now() - 60_000).toISOString(),
      seconds: 60,
    })
  }
  await desk.sql('vacuum analyze')
}, 240_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

/**
 * What is executed for a file after its statements have their plan for all values.
 *
 * @param args.before what has happened before each request
 */
const statementsFor = async ({
  before = async () => undefined,
  file,
}: {
  readonly before?: () => Promise<unknown>
  readonly file: string
}): Promise<readonly PlanFacts[]> => {
  for (let n = 0; n < 6; n += 1) {
    await before()
    await desk.get(file)
  }
  await before()
  const executed = await executedDuring(async () => {
    const { status } = await desk.get(file)
    expect(status).toBe(200)
  })
  return executed.map(factsOf).filter(({ text }) => text.includes('articles'))
}

/** What the news sitemap is made from at first, and after a change of one article. */
const newsStatements = async (): Promise<readonly PlanFacts[]> => {
  const rename = async () =>
    desk.sql(`update outlets set name = name || '!' where domain = $1`, [domain])
  const touch = async () =>
    desk.sql(`update articles set kicker = 'baru' where id = (select id from articles
      where first_published_at < now() order by first_published_at desc limit 1)`)
  const file = '/sitemap-news.xml'
  return [
    ...(await statementsFor({ before: rename, file })),
    ...(await statementsFor({ before: touch, file })),
  ]
}

it('the news sitemap reads the articles of its window and no others', async () => {
  const statements = await newsStatements()

  // All rows; all marks and one row.
  expect(statements).toHaveLength(3)
  for (const { scanned, visited } of statements) {
    expect(scanned).not.toContain('articles')
    expect(visited).toBeLessThanOrEqual(ofWindow)
  }
})

it('a month reads its own articles and no others', async () => {
  const statements = await statementsFor({ file: '/sitemap-2026-09.xml' })

  expect(statements.length).toBeGreaterThan(1)
  for (const { scanned, visited } of statements) {
    expect(scanned).not.toContain('articles')
    expect(visited).toBeLessThanOrEqual(ofMonth)
  }
})

it('the index reads an index alone, not the articles', async () => {
  const executed = await executedDuring(async () => desk.get('/sitemap.xml'))
  const months = executed.map(factsOf).filter(({ text }) => text.includes('row_number'))

  expect(months.map(({ scanned }) => scanned)).toEqual([[]])
  // Three pages of an index hold what a page of the table holds twice over.
  expect(months[0]?.pages).toBeLessThan(archive / 20)
})
