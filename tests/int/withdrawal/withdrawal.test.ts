import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ChangedHost } from '../../../src/linkOptions.js'
import type { Client } from '../../support/client.js'

import { articleData, longParagraphs } from '../../support/anArticle.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { rows } from '../../support/rows.js'
import { serve, type Served } from '../../support/serve.js'
import { signInStaff } from '../../support/signInStaff.js'
import { countStale, settle } from '../ledger/ledger.js'
import { linksByGraphQL, linksByID, linksBySlug, linksInList, linksOfAll } from './hostReads.js'
import { hostCount, hotID, seedHosts } from './seedHosts.js'

/** Long enough for a machine that is busy with something else; a quiet one needs a tenth of it. */
const patience = 600_000

let booted: Booted
let payload: Payload
let served: Served
let editor: Client
let hostsBefore: unknown
let told: ChangedHost[] = []

beforeAll(async () => {
  const links = { onChange: ({ hosts }: { readonly hosts: readonly ChangedHost[] }) => tell(hosts) }
  booted = await bootPayload({
    name: 'withdrawal',
    config: async () => newsroomConfig({ links }),
  })
  payload = booted.payload
  served = await serve(payload)
  editor = (await signInStaff({ payload, served })).editor.client
  await seedHosts({ payload, url: booted.url })
  await publishHot()
  hostsBefore = await storedHosts()
  told = []
}, patience)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const tell = (hosts: readonly ChangedHost[]): void => {
  told.push(...hosts)
}

/** What its publication asks of a job is there already. */
const publishHot = async (): Promise<void> => {
  const { id } = await payload.create({
    collection: 'articles',
    data: articleData({
      _status: 'published',
      paragraphs: longParagraphs(10),
      title: 'Panduan mengurus izin lapak di pasar kabupaten',
    }),
    depth: 0,
    overrideAccess: true,
  })
  expect(id).toBe(hotID)
  await rows({ payload, statement: 'delete from nr_articles_stale' })
  await rows({ payload, statement: 'delete from payload_jobs' })
}

/** Versions of all rows of the hosts, which any write would change, with the times that they show. */
const storedHosts = async (): Promise<unknown> =>
  rows({
    payload,
    statement: `
select count(*)::int as hosts, md5(string_agg(concat_ws(' ', id, xmin, _status, updated_at, modified_at),
  ',' order by id)) as rows,
  (select count(*)::int from _articles_v where parent_id <> ${hotID}) as versions
from articles where id <> ${hotID}`,
  })

type Host = { readonly id: number; readonly slug: string; readonly targets: readonly string[] }

/** Fifty hosts from all over the archive, with what each serves without the hot article. */
const sampleHosts = async (): Promise<readonly Host[]> => {
  const found = await rows({
    payload,
    statement: `
select a.id, a.slug, (select array_agg(c.target::text order by c.rank) from chosen c
  where c.host = a.id and c.rank < 1000 + jsonb_array_length(d.slots)) as targets
from articles a join nr_articles_documents d on d.document = a.id
where a.id % ${hostCount / 50} = 7 and a.id <= ${hostCount} order by a.id`,
  })
  return found as readonly Host[] // as selected
}

/** What readers are served of each host, by two ways; by the third of a few. */
const readSample = async (hosts: readonly Host[]) => {
  const anonymous = served.anonymous
  const byID = await Promise.all(hosts.map(async ({ id }) => linksByID({ id, client: anonymous })))
  const bySlug = await Promise.all(
    hosts.map(async ({ slug }) => linksBySlug({ client: anonymous, slug })),
  )
  const few = hosts.slice(0, 8)
  const byGraphQL = await Promise.all(
    few.map(async ({ id }) => linksByGraphQL({ id, client: anonymous })),
  )
  return { byGraphQL, byID, bySlug }
}

const expectServed = async (hosts: readonly Host[]): Promise<void> => {
  const targets = hosts.map((host) => host.targets)
  expect(await readSample(hosts)).toEqual({
    byGraphQL: targets.slice(0, 8),
    byID: targets,
    bySlug: targets,
  })
}

describe(
  'an article that ten thousand others link to is unpublished',
  { timeout: patience },
  () => {
    it('BJ-02 BJ-03 and the next read of each has the runner-up in its place, before any job', async () => {
      const hosts = await sampleHosts()
      expect(hosts).toHaveLength(50)
      await expectServed(
        hosts.map((host) => ({
          ...host,
          targets: [String(hotID), ...host.targets.slice(0, -1)],
        })),
      )
      const { status } = await editor.patch(`/api/articles/${hotID}`, { _status: 'draft' })
      expect(status).toBe(200)
      await expectServed(hosts)
      const [{ n } = {}] = await rows({
        payload,
        statement: `select count(*)::int as n from nr_articles_links where target = ${hotID}`,
      })
      expect(n).toBe(hostCount)
    })

    it('and the jobs leave no link to it, and every list as the ranker would have it', async () => {
      await settle(payload)
      expect(await countStale(payload)).toBe(0)
      const [found] = await rows({
        payload,
        statement: `
with stored as (
  select host, 999 + row_number() over (partition by host order by rank) as rank, target
  from nr_articles_links where origin = 'automatic' and host <> ${hotID})
select (select count(*)::int from nr_articles_links where target = ${hotID}) as hot,
  (select count(distinct host)::int from stored) as hosts,
  (select count(*)::int from (table stored except select host, rank, target from chosen) x) as more,
  (select count(*)::int from (select host, rank, target from chosen except table stored) x) as less`,
      })
      expect(found).toEqual({ hosts: hostCount, hot: 0, less: 0, more: 0 })
    })

    it('and every place of every host has a link', async () => {
      const links = await linksOfAll(payload)
      const places = await rows({
        payload,
        statement: `select document::text as id, jsonb_array_length(slots) as n
        from nr_articles_documents order by document`,
      })
      expect(places).toHaveLength(hostCount)
      expect(places.filter(({ id, n }) => links.get(String(id))?.length !== n)).toEqual([])
      expect([...links.values()].filter((targets) => targets.includes(String(hotID)))).toEqual([])
      const listed = await linksInList({ client: served.anonymous, first: 4001 })
      expect(listed.size).toBe(100)
      for (const [id, targets] of listed) {
        expect(targets).toEqual(links.get(id))
      }
      await expectServed(await sampleHosts())
    })

    it('BJ-10 and no host is written, nor has it a new version', async () => {
      expect(await storedHosts()).toEqual(hostsBefore)
    })

    it('and the application is told of every host once, with its address', async () => {
      const addresses = await rows({
        payload,
        statement: `select id, 'https://kabarmusi.example/berita/' || slug as url, 'articles' as collection
        from articles where id <> ${hotID} order by id`,
      })
      expect(told).toHaveLength(hostCount)
      expect(told.toSorted((one, other) => Number(one.id) - Number(other.id))).toEqual(addresses)
    })
  },
)
