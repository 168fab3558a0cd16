import type { Payload } from 'payload'

import { articleData } from '../../support/anArticle.js'

/** The states in which an article meets a request. */
export const states = [
  'draft',
  'live',
  'liveWithDraft',
  'withdrawn',
  'trashedDraft',
  'trashedLive',
] as const

/** One of {@link states}. */
export type State = (typeof states)[number]

/** An article made for a test, with the ids of versions that can be restored. */
export type Article = {
  readonly id: number
  readonly slug: string
  readonly title: string
  /** The oldest version, a draft. */
  readonly draftVersion: string
  /** A version that was published, or null where there never was one. */
  readonly publishedVersion: string | null
}

/** All that could have changed: the public row, the newest version, and how many there are. */
export type Trace = {
  readonly row: Readonly<Record<string, unknown>> | null
  readonly latest: Readonly<Record<string, unknown>> | null
  readonly versions: number
}

type Stored = { readonly id: number; readonly [field: string]: unknown }

let made = 0

/** Makes an article in a state, past all access, in the name of the account `createdBy`. */
export const makeArticle = async ({
  createdBy,
  payload,
  state,
}: {
  readonly createdBy: number
  readonly payload: Payload
  readonly state: State
}): Promise<Article> => {
  made += 1
  const title = `Pasar desa ke-${made} dibuka`
  const { id } = await payload.create({
    collection: 'articles',
    data: articleData({ title }),
    depth: 0,
    draft: true,
    overrideAccess: true,
    user: { id: createdBy, collection: 'users' },
  })
  for (const step of stepsTo[state]) {
    await payload.update({
      id,
      collection: 'articles',
      data: step.data,
      depth: 0,
      draft: step.draft ?? false,
      overrideAccess: true,
      trash: true,
    })
  }
  const { docs } = await payload.findVersions({
    collection: 'articles',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    sort: 'id',
    trash: true,
    where: { parent: { equals: id } },
  })
  const published = docs.find(({ version }) => version['_status'] === 'published')
  const row = await payload.db.findOne<Stored>({
    collection: 'articles',
    where: { id: { equals: id } },
  })
  return {
    id: Number(id),
    draftVersion: String(docs[0]?.id),
    publishedVersion: published ? String(published.id) : null,
    slug: String(row?.['slug']),
    title,
  }
}

type Step = { readonly data: Readonly<Record<string, unknown>>; readonly draft?: boolean }

const publish: Step = { data: { _status: 'published' } }
const trash: Step = { data: { deletedAt: '2025-01-02T03:04:05.000Z' } }

const stepsTo: Readonly<Record<State, readonly Step[]>> = {
  draft: [{ data: { kicker: 'Naskah kedua' }, draft: true }],
  live: [publish],
  liveWithDraft: [publish, { data: { kicker: 'Rancangan rahasia' }, draft: true }],
  trashedDraft: [trash],
  trashedLive: [publish, trash],
  withdrawn: [publish, { data: { _status: 'draft' } }],
}

/** Whether readers are served an article in that state. */
export const isLiveState = (state: State): boolean => state === 'live' || state === 'liveWithDraft'

/** Reads everything a request could have changed, past all access and hooks. */
export const traceOf = async ({
  id,
  payload,
}: {
  readonly id: number
  readonly payload: Payload
}): Promise<Trace> => {
  const row = await payload.db.findOne<Stored>({
    collection: 'articles',
    where: { id: { equals: id } },
  })
  const { docs, totalDocs } = await payload.db.findVersions<Stored>({
    collection: 'articles',
    limit: 1,
    pagination: true,
    sort: '-id',
    where: { parent: { equals: id } },
  })
  return { latest: docs[0]?.version ?? null, row: row ?? null, versions: totalDocs }
}
