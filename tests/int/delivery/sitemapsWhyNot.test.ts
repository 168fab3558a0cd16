import { execFile } from 'node:child_process'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Role } from '../../../src/access/roles.js'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { textsOf } from '../../support/readXML.js'
import { serve, type Served } from '../../support/serve.js'
import { type Person, signInStaff } from '../../support/signInStaff.js'
import { root } from '../../support/sourceFacts.js'
import { sitemapsDesk, type SitemapsDesk } from './sitemapsDesk.js'

let booted: Booted
let served: Served
let desk: SitemapsDesk
let people: Readonly<Record<Role, Person>>

beforeAll(async () => {
  booted = await bootPayload({ name: 'sitemaps-why-not', config: async () => newsroomConfig({}) })
  served = await serve(booted.payload)
  desk = sitemapsDesk({ payload: booted.payload, served })
  people = await signInStaff({ payload: booted.payload, served })
}, 120_000)

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const ask = async ({ as = 'editor', id }: { readonly as?: Role; readonly id: number | string }) =>
  people[as].client.get(`/api/newsroom/articles/${id}/news-sitemap`)

const codesOf = async (id: number): Promise<readonly string[]> => {
  const { body } = await ask({ id })
  return body.reasons.map(({ code }: { readonly code: string }) => code)
}

describe('why an article is not in the news sitemap', () => {
  it('of one that is in it has no reason, and it is known when it leaves', async () => {
    const id = await desk.publish('Berita di Dalam')
    await desk.sql(
      `update articles set first_published_at = date_trunc('hour', now()) where id = $1`,
      [id],
    )
    const { body, status } = await ask({ id })

    expect(status).toBe(200)
    expect(body).toEqual({ isIncluded: true, leavesAt: expect.any(String), reasons: [] })
    const [row] = await desk.sql('select first_published_at as at from articles where id = $1', [
      id,
    ])
    expect(Date.parse(body.leavesAt) - Date.parse(String(row?.['at']))).toBe(48 * 3_600_000)
    expect(body.leavesAt).toMatch(/\+07:00$/)
  })

  it('says each rule with its code and in both languages', async () => {
    const id = await desk.publish('Promo yang Sudah Lama', { kind: 'advertorial' })
    await desk.age(id, 49 * 60)
    const { body } = await ask({ id })

    expect(body).toMatchObject({ isIncluded: false, leavesAt: null })
    expect(body.reasons).toEqual([
      {
        at: expect.stringMatching(/\+07:00$/),
        code: 'tooOld',
        en: expect.any(String),
        id: expect.stringContaining('48 jam'),
        rule: 'NS-11',
      },
      {
        at: null,
        code: 'kind',
        en: expect.any(String),
        id: expect.any(String),
        rule: 'NS-22',
      },
    ])
  })

  it('is told of drafts, of what is in the trash, and of each switch', async () => {
    const draft = await booted.payload.create({
      collection: 'articles',
      data: { title: 'Draf' },
      draft: true,
      overrideAccess: true,
    })
    const trashed = await desk.publish('Di Tempat Sampah')
    await desk.change(trashed, { deletedAt: new Date().toISOString() })
    const switched = await desk.publish('Bukan untuk Google', { notForGoogleNews: true })
    const copy = await desk.publish('Salinan', { isSyndicated: true })
    const unready = await desk.publish('Ada Temuan')
    await desk.sql('update articles set news_eligible = false where id = $1', [unready])

    expect(await codesOf(Number(draft.id))).toContain('notLive')
    expect(await codesOf(trashed)).toContain('trashed')
    expect(await codesOf(switched)).toEqual(['notForGoogleNews'])
    expect(await codesOf(copy)).toEqual(['syndicated'])
    expect(await codesOf(unready)).toEqual(['notEligible'])
  })

  it('agrees with the sitemap about each article of an outlet', async () => {
    const ids = await Promise.all(
      ['news', 'opinion', 'advertorial', 'pressRelease', 'feature'].map(async (kind, at) => {
        const id = await desk.publish(`Serba-serbi ${kind}`, { kind })
        await desk.age(id, 24 * 60 * (at % 3) + 10)
        return id
      }),
    )
    const file = await desk.get('/sitemap-news.xml')
    const titles = new Set(textsOf(file.xml(), 'news:title'))
    for (const id of ids) {
      const [row] = await desk.sql('select title from articles where id = $1', [id])
      const { body } = await ask({ id })

      expect(body.isIncluded).toBe(titles.has(String(row?.['title'])))
    }
  })

  it('is for the desk, and only of what they may read', async () => {
    const live = await desk.publish('Sudah Tayang')
    const { id: draft } = await booted.payload.create({
      collection: 'articles',
      data: { createdBy: people.editor.userID, title: 'Draf Penyunting' },
      draft: true,
      overrideAccess: true,
    })
    const statusOf = async (as: Role, id: number | string) => (await ask({ as, id })).status

    for (const role of ['admin', 'editor', 'reporter', 'contributor'] as const) {
      expect(await statusOf(role, live)).toBe(200)
    }
    expect(await statusOf('anonymous', live)).toBe(401)
    expect(await statusOf('reporter', draft)).toBe(200)
    expect(await statusOf('contributor', draft)).toBe(404)
    expect(await statusOf('anonymous', draft)).toBe(401)
  })

  it.each(['0', '999999', 'tiada', '1e9', '9999999999999999999'])(
    'is not found for %s',
    async (id) => {
      const { body, status } = await ask({ id })

      expect(status).toBe(404)
      expect(body.errors[0].data.code).toBe('notFound')
    },
  )
})

describe('newsroom:why-not on the command line', () => {
  it('names the reasons of an article by its slug, and by its id', async () => {
    const id = await desk.publish('Kapal Cadangan Disiapkan')
    await desk.age(id, 49 * 60)
    const bySlug = await run('kapal-cadangan-disiapkan')
    const byID = await run(String(id))

    expect(bySlug).toMatchObject({ exitCode: 0 })
    expect(bySlug.stdout).toContain('"Kapal Cadangan Disiapkan" tidak ada di sitemap berita')
    expect(bySlug.stdout).toContain('[NS-11]')
    expect(byID.stdout).toBe(bySlug.stdout)
  })

  it('says so of what can be no id', async () => {
    for (const [name, { exitCode, stderr, stdout }] of await Promise.all(
      ['1.5', '1e10'].map(async (word) => [word, await run(word)] as const),
    )) {
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' })
      expect(stderr.trim().split('\n').at(-1)).toBe(`Artikel "${name}" tidak ada.`)
    }
  })

  it('says so when there is no such article, or none is named', async () => {
    const [unknown, none] = await Promise.all([run('tiada-di-sini'), run()])

    expect(unknown).toMatchObject({ exitCode: 1, stdout: '' })
    expect(unknown.stderr).toContain('Artikel "tiada-di-sini" tidak ada.')
    expect(none).toMatchObject({ exitCode: 1, stdout: '' })
    expect(none.stderr).toContain('Cara pakai: newsroom:why-not')
  })
}, 180_000)

type Finished = { readonly exitCode: number; readonly stderr: string; readonly stdout: string }

const run = async (...words: readonly string[]): Promise<Finished> =>
  new Promise((resolve) => {
    const child = execFile(
      'npm',
      ['run', '--silent', 'payload', '--', 'newsroom:why-not', ...words],
      { cwd: root, env: { ...process.env, DATABASE_URL: booted.url } },
      (_, stdout, stderr) => {
        resolve({ exitCode: child.exitCode ?? -1, stderr, stdout })
      },
    )
  })
