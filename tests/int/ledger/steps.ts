import type { Payload } from 'payload'

import fc from 'fast-check'

import type { Booted } from '../../support/bootPayload.js'

import { rows } from '../../support/rows.js'
import { settle } from './ledger.js'
import { storyData, themeCount, titleOf } from './stories.js'
import { changeStoryline, openStorylines, storylineKinds } from './storylineSteps.js'
import { keepTables } from './tables.js'

const kinds = [
  'ban',
  'banBothWays',
  'deleteForGood',
  'editText',
  'moveSection',
  'noAutomaticLinks',
  'neverLinked',
  'evergreen',
  'pin',
  'publish',
  'rename',
  'renameTopic',
  'restore',
  'saveDraft',
  'changeSection',
  'sectionNeverLinked',
  'trash',
  'unban',
  'unpin',
  'unpublish',
  'work',
  ...storylineKinds,
] as const

/** Something an editor does, or jobs run. Articles, sections and texts are numbers of lists. */
export type Step = {
  readonly kind: (typeof kinds)[number]
  readonly article: number
  readonly other: number
  readonly variant: number
}

/** How many articles a newsroom has. */
const articleCount = 12

/** Any step. */
export const stepArbitrary: fc.Arbitrary<Step> = fc.record({
  article: fc.nat({ max: articleCount - 1 }),
  kind: fc.constantFrom(...kinds),
  other: fc.nat({ max: articleCount - 1 }),
  variant: fc.nat({ max: 20 }),
})

/** A small newsroom to do things in. */
export type Newsroom = {
  /** Puts everything back as it was at first. */
  readonly reset: () => Promise<void>
  /** Does a step; one that is not possible now does nothing. */
  readonly take: (step: Step) => Promise<void>
  /** Queues the job that works through what is stale. */
  readonly queue: () => Promise<void>
  readonly close: () => Promise<void>
}

type Desk = {
  readonly payload: Payload
  readonly sections: readonly number[]
  readonly storylines: readonly number[]
  readonly topics: readonly number[]
  /** Ids of the articles; null for one that was deleted. */
  articles: readonly (number | null)[]
}

/** Fills a newsroom: three themes, each with a section, a topic and four articles, one not live. */
export const openNewsroom = async (booted: Booted): Promise<Newsroom> => {
  const { payload } = booted
  const desk = await fillDesk(payload)
  const first = desk.articles
  await settle(payload)
  const tables = await keepTables(booted)
  return {
    close: tables.close,
    queue: async () => {
      await payload.jobs.queue({
        input: { inCollection: 'articles' },
        queue: 'newsroom',
        task: 'newsroomSettle',
      })
    },
    reset: async () => {
      desk.articles = first
      await tables.restore()
    },
    take: async (step) => takeStep({ desk, step }),
  }
}

const fillDesk = async (payload: Payload): Promise<Desk> => {
  const sections: number[] = []
  const topics: number[] = []
  for (let theme = 0; theme < themeCount; theme += 1) {
    const name = `Tema ${titleOf({ theme, variant: 0 })}`
    const [section, topic] = [
      await payload.create({ collection: 'sections', data: { name }, overrideAccess: true }),
      await payload.create({ collection: 'topics', data: { name }, overrideAccess: true }),
    ]
    sections.push(Number(section.id))
    topics.push(Number(topic.id))
  }
  const storylines = await openStorylines(payload)
  const desk: Desk = { articles: [], payload, sections, storylines, topics }
  for (let article = 0; article < articleCount; article += 1) {
    const id = await createArticle({ article, desk, isLive: article % 4 < 3 })
    desk.articles = [...desk.articles, id]
  }
  return desk
}

/** Hours before the first of them that the articles were published: near, far, and two at once. */
const hoursAgo = [0, 1, 1, 30, 5, 90, 2, 700, 3, 3, 50, 12]

const createArticle = async ({
  article,
  desk: { payload, sections, topics },
  isLive,
}: {
  readonly article: number
  readonly desk: Desk
  readonly isLive: boolean
}): Promise<number> => {
  const theme = article % themeCount
  const hours = hoursAgo[article] ?? 0
  const { id } = await payload.create({
    collection: 'articles',
    data: storyData({
      _status: isLive ? 'published' : 'draft',
      firstPublishedAt: new Date(Date.UTC(2026, 2, 2, 12) - hours * 3_600_000).toISOString(),
      section: sections[theme],
      theme,
      topics: [topics[theme]],
      variant: Math.floor(article / themeCount),
    }),
    depth: 0,
    draft: !isLive,
    overrideAccess: true,
  })
  return Number(id)
}

type Row = Readonly<Record<string, unknown>>

const takeStep = async ({
  desk,
  step,
}: {
  readonly desk: Desk
  readonly step: Step
}): Promise<void> => {
  const { article, kind, variant } = step
  const id = desk.articles[article] ?? null
  if (kind === 'work') {
    await desk.payload.jobs.run({ limit: 1 + (variant % 3), queue: 'newsroom', silent: true })
  } else if (kind === 'renameTopic' || kind === 'sectionNeverLinked' || kind === 'moveSection') {
    await changeLists({ desk, step })
  } else if (isOfStoryline(kind)) {
    await changeStoryline({ ...desk, article: id, kind, variant })
  } else if (id === null) {
    const created = await createArticle({ article, desk, isLive: kind === 'publish' })
    desk.articles = desk.articles.map((known, index) => (index === article ? created : known))
  } else {
    await changeArticle({ desk, id, step })
  }
}

const isOfStoryline = (kind: Step['kind']): kind is (typeof storylineKinds)[number] =>
  storylineKinds.some((known) => known === kind)

const changeLists = async ({
  desk: { payload, sections, topics },
  step: { kind, other, variant },
}: {
  readonly desk: Desk
  readonly step: Step
}): Promise<void> => {
  const of = (list: readonly number[], index: number): number => list[index % list.length] ?? 0
  const section = of(sections, variant)
  if (kind === 'renameTopic') {
    await payload.update({
      id: of(topics, variant),
      collection: 'topics',
      data: { name: `Topik ${titleOf({ theme: variant, variant: other })}` },
      overrideAccess: true,
    })
    return
  }
  const [row] = await rows({
    payload,
    statement: 'select never_linked, parent_id from sections where id = $1',
    values: [section],
  })
  // Only the first section is put below another, so that none is below itself.
  const data =
    kind === 'sectionNeverLinked'
      ? { neverLinked: row?.['never_linked'] !== true }
      : {
          parent:
            row?.['parent_id'] === null && section !== of(sections, 1) ? of(sections, 1) : null,
        }
  await payload.update({ id: section, collection: 'sections', data, overrideAccess: true })
}

const changeArticle = async ({
  desk,
  id,
  step,
}: {
  readonly desk: Desk
  readonly id: number
  readonly step: Step
}): Promise<void> => {
  const { payload } = desk
  const [row] = await rows({
    payload,
    statement:
      'select _status, deleted_at, never_linked, evergreen, no_automatic_links from articles where id = $1',
    values: [id],
  })
  const isTrashed = row?.['deleted_at'] !== null
  if (step.kind === 'deleteForGood') {
    await payload.delete({ id, collection: 'articles', overrideAccess: true, trash: true })
    desk.articles = desk.articles.map((known) => (known === id ? null : known))
  } else if (isTrashed !== (step.kind === 'restore')) {
    return // only what is in the trash is restored, and nothing else is done to it
  } else {
    const isLive = row?.['_status'] === 'published'
    const data = dataOf({ desk, row: row ?? {}, step })
    const isDraft = step.kind === 'saveDraft' || (!isLive && data['_status'] === undefined)
    await payload.update({
      id,
      collection: 'articles',
      data: { ...(isDraft ? {} : { _status: 'published' }), ...data },
      depth: 0,
      draft: isDraft,
      overrideAccess: true,
      trash: isTrashed,
    })
  }
}

/** What a step changes in an article. */
const dataOf = ({
  desk: { articles, sections },
  row,
  step: { article, kind, other, variant },
}: {
  readonly desk: Desk
  readonly row: Row
  readonly step: Step
}): Row => {
  const theme = article % themeCount
  const target = other === article ? null : (articles[other] ?? null)
  const toggled = (column: string): boolean => row[column] !== true
  const changes: Partial<Record<Step['kind'], Row>> = {
    ban: { bans: target === null ? [] : [{ target }] },
    banBothWays: { bans: target === null ? [] : [{ bothWays: true, target }] },
    changeSection: { section: variant % 4 === 3 ? null : sections[variant % themeCount] },
    editText: storyData({ theme: variant % themeCount, variant }),
    evergreen: { evergreen: toggled('evergreen') },
    neverLinked: { neverLinked: toggled('never_linked') },
    noAutomaticLinks: { noAutomaticLinks: toggled('no_automatic_links') },
    pin: { pins: target === null ? [] : [{ target }] },
    publish: { _status: 'published' },
    rename: { title: titleOf({ theme, variant }) },
    restore: { _status: variant % 2 === 0 ? 'published' : 'draft', deletedAt: null },
    saveDraft: { body: storyData({ theme, variant }).body, title: titleOf({ theme, variant }) },
    trash: { deletedAt: new Date().toISOString() },
    unban: { bans: [] },
    unpin: { pins: [] },
    unpublish: { _status: 'draft' },
  }
  return changes[kind] ?? {}
}
