import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { articles } from '../../../dev/demo/data/articles.js'
import { drafts } from '../../../dev/demo/data/drafts.js'
import { institutions } from '../../../dev/demo/data/institutions.js'
import { pictures } from '../../../dev/demo/data/pictures.js'
import { storylines } from '../../../dev/demo/data/storylines.js'
import { seedAccounts } from '../../../dev/demo/seedAccounts.js'
import { seedDemo } from '../../../dev/demo/seedDemo.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'

type Block = { readonly links: readonly { readonly title: string }[] }

const now = new Date()
const all = { id: { exists: true } }
const seed = () => seedDemo({ log: () => {}, now, payload })
const count = async (collection: string) =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs
const live = async () =>
  (
    await payload.find({
      collection: 'articles',
      depth: 0,
      overrideAccess: false,
      pagination: false,
      sort: '-firstPublishedAt',
    })
  ).docs

let booted: Booted
let payload: Payload
let accounts: Awaited<ReturnType<typeof seedDemo>>['accounts']

beforeAll(async () => {
  booted = await bootPayload({ name: 'demo' })
  payload = booted.payload
  accounts = (await seed()).accounts
}, 300_000)

afterAll(async () => {
  await booted.stop()
})

describe('the demo', () => {
  it('is live for readers, and nothing failed on the way', async () => {
    const titles = (await live()).map(({ title }) => title)
    expect(titles.sort()).toEqual(articles.map(({ title }) => title).sort())
    expect(await count('institutions')).toBe(institutions.length)
    expect(await count('media')).toBe(pictures.length)
    expect(await count('failures')).toBe(0)
  })

  it('links nearly every article of a storyline to others of the same', async () => {
    const docs = await live()
    const storyOf = new Map(articles.map(({ storyline, title }) => [title, storyline]))
    // The third article of a story and later ones have two to point to.
    const later = docs.filter(({ title }, index) => {
      const story = storyOf.get(title)
      const older = docs.slice(index + 1).filter((doc) => storyOf.get(doc.title) === story)
      return story !== undefined && older.length >= 2
    })
    expect(later.length).toBeGreaterThan(20)
    const astray = later.filter(({ bacaJuga, title }) => {
      const targets = bacaJuga.flatMap((block: Block) => block.links)
      return !targets.some(
        (link: Block['links'][number]) => storyOf.get(link.title) === storyOf.get(title),
      )
    })
    // A short article has one link, which may go to something more alike.
    expect(astray.length / later.length).toBeLessThan(0.1)
  })

  it('has its storylines, with every article where it belongs', async () => {
    const { docs } = await payload.find({
      collection: 'storylines',
      depth: 1,
      overrideAccess: true,
      pagination: false,
    })
    const titleOf = new Map(articles.map(({ key, title }) => [key, title]))
    const told = docs.map(({ title, entries, outcome }) => ({
      title,
      entries: entries.map((entry: { article: { title: string }; stage: string }) => [
        entry.article.title,
        entry.stage,
      ]),
      outcome: [outcome.kind, outcome.article.title],
    }))
    expect(told).toEqual(
      storylines.map(({ title, entries, outcome }) => ({
        title,
        entries: entries.map(({ article, stage }) => [titleOf.get(article), stage]),
        outcome: [outcome.kind, titleOf.get(outcome.article)],
      })),
    )
  })

  it('gives every role an account that can sign in', async () => {
    for (const { email, password, role } of accounts) {
      const { user } = await payload.login({ collection: 'users', data: { email, password } })
      expect(user?.role).toBe(role)
    }
    expect(new Set(accounts.map(({ password }) => password)).size).toBe(5)
  })

  it('gives the drafts to those who wrote them', async () => {
    const { docs } = await payload.find({
      collection: 'articles',
      depth: 1,
      overrideAccess: true,
      pagination: false,
      where: { _status: { equals: 'draft' } },
    })
    const { docs: users } = await payload.find({ collection: 'users', overrideAccess: true })
    const roleOf = new Map(users.map(({ id, role }) => [id, role]))
    expect(docs.map((doc) => [doc.title, roleOf.get(doc.createdBy)]).sort()).toEqual(
      drafts.map(({ title, writtenBy }) => [title, writtenBy]).sort(),
    )
  })

  it('is not written again where somebody has an account', async () => {
    expect(await seed()).toEqual({ accounts: [] })
    expect(await count('articles')).toBe(articles.length + drafts.length)
  })

  it('goes on where an interrupted run stopped', async () => {
    await payload.delete({ collection: 'users', overrideAccess: true, where: all })
    await payload.delete({
      collection: 'articles',
      overrideAccess: true,
      where: { or: [{ _status: { equals: 'draft' } }, { importKey: { like: 'demo:kereta' } }] },
    })
    expect(await count('articles')).toBeLessThan(articles.length)

    expect((await seed()).accounts.length).toBe(5)
    expect(await count('articles')).toBe(articles.length + drafts.length)
    expect(await count('media')).toBe(pictures.length)
    expect(await count('storylines')).toBe(storylines.length)
  })

  it('makes all accounts or none', async () => {
    await payload.delete({ collection: 'users', overrideAccess: true, where: all })
    const none = new Map<string, number>()
    const lists = {
      authors: none,
      institutions: none,
      media: none,
      outlet: 0,
      sections: none,
      sources: none,
      topics: none,
    }
    await expect(seedAccounts({ lists, now, payload })).rejects.toThrow('has the key')
    expect(await count('users')).toBe(0)
  })
})
