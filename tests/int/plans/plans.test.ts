import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { newsroomConfig } from '../../support/newsroomConfig.js'
import { factsOf, type PlanFacts } from '../../support/planFacts.js'
import { executedDuring, listenToPlans } from '../../support/planRecorder.js'
import { rows } from '../../support/rows.js'
import { serve } from '../../support/serve.js'
import { signInStaff } from '../../support/signInStaff.js'
import { settle } from '../ledger/ledger.js'
import { growArchive } from './bigArchive.js'
import { changesWithJobs } from './changeScenarios.js'
import { atTheDesk, readsByAll } from './readScenarios.js'
import { publishStory, type Scenario, type Stage } from './stage.js'

/** Articles of the archive when plans are recorded for the first and for the second time. */
const sizes = { large: 20_000, small: 5_000 } as const

/** Written by the newsroom itself, and copied. */
const originals = 20

/** More than enough executions for a prepared statement to have its plan for all values. */
const warmUp = 12

let booted: Booted
let stage: Stage
let variants = originals
let small: readonly Recorded[]
let large: readonly Recorded[]

beforeAll(async () => {
  listenToPlans()
  const links = { onChange: () => undefined }
  booted = await bootPayload({ name: 'plans', config: async () => newsroomConfig({ links }) })
  const { payload } = booted
  const served = await serve(payload)
  const { admin, editor } = await signInStaff({ payload, served })
  stage = { admin: admin.client, editor: editor.client, payload, served }
  for (let variant = 0; variant < originals; variant += 1) {
    await publishStory({ editor: stage.editor, variant })
  }
  await settle(payload)
  small = await recordAt({ count: sizes.small, from: 0 })
  large = await recordAt({ count: sizes.large, from: sizes.small })
}, 600_000)

afterAll(async () => {
  await stage.served.close()
  await booted.stop()
})

type Recorded = Scenario & { readonly statements: readonly PlanFacts[] }

const recordAt = async ({
  count,
  from,
}: {
  readonly count: number
  readonly from: number
}): Promise<readonly Recorded[]> => {
  await growArchive({ count, from, originals, url: booted.url })
  const topic = await payloadTopic(count)
  for (let n = 0; n < warmUp; n += 1) {
    variants += 1
    await publishStory({
      editor: stage.editor,
      topics: n === 0 ? [topic] : [],
      variant: variants,
    })
  }
  await settle(stage.payload)
  const recorded: Recorded[] = []
  const middle = count / 2 + 4
  variants += 1
  for (const scenario of [
    ...(await readsByAll({ ...stage, middle })),
    ...atTheDesk({ ...stage, middle }),
    ...changesWithJobs({ ...stage, middle, topic, variant: variants }),
  ]) {
    const executed = await executedDuring(scenario.run)
    recorded.push({ ...scenario, statements: executed.map(factsOf) })
  }
  return recorded
}

const payloadTopic = async (count: number): Promise<number> =>
  Number(
    (
      await stage.payload.create({
        collection: 'topics',
        data: { name: `Topik langka ${count}`, slug: `topik-langka-${count}` },
        overrideAccess: true,
      })
    ).id,
  )

/** Tables that grow with the archive. What is stale is a list that is short or empty. */
const growing = new Set(
  [
    ['articles', 'articles_texts', 'storylines_entries'],
    ['documents', 'signals', 'links', 'bans'].map((name) => `nr_articles_${name}`),
  ].flat(),
)

const readsAll = ({ scanned }: PlanFacts): boolean => scanned.some((table) => growing.has(table))

/** Statements on tables of ours, whoever sends them, and what else reads a table that grows. */
const concernsUs = (facts: PlanFacts): boolean =>
  /\bnr_articles_|^with stories|articles_texts|"articles"."slug" = /.test(facts.text) ||
  readsAll(facts)

const told = ({ facts, name }: { readonly facts: PlanFacts; readonly name: string }): string =>
  `${name}: rows ${facts.visited}, sorted ${facts.sorted}, pages ${facts.pages}: ${facts.text.slice(0, 300)}`

/** All statements of recorded scenarios for which something holds, as lines to read. */
const those = (
  recorded: readonly Recorded[],
  holds: (facts: PlanFacts, scenario: Recorded) => boolean,
): readonly string[] =>
  recorded.flatMap((scenario) =>
    scenario.statements
      .filter((facts) => concernsUs(facts) && holds(facts, scenario))
      .map((facts) => told({ facts, name: scenario.name })),
  )

const shapeOf = ({ text }: PlanFacts): string => text.replaceAll(/\$\d+(, \$\d+)*/g, '$')

/** The most rows that a statement of this shape has looked at in the small archive; null if none. */
const visitedBefore = ({ facts, name }: { readonly facts: PlanFacts; readonly name: string }) => {
  const same = small
    .filter((scenario) => scenario.name === name)
    .flatMap(({ statements }) => statements)
    .filter((other) => shapeOf(other) === shapeOf(facts))
  return same.length === 0 ? null : Math.max(...same.map(({ visited }) => visited))
}

const looksAtMore =
  (atLeast: number) =>
  ({ sorted, visited }: PlanFacts, { most }: Recorded): boolean =>
    Math.max(sorted, visited) > Math.max(most, atLeast)

/** A small table is read whole where that is cheaper: that many rows more are no growth. */
const slack = 2000

describe('with an index and a ledger of twenty thousand articles', () => {
  it('all statements that matter are recorded', () => {
    const missing = [...small, ...large].flatMap(({ name, sends, statements }) =>
      sends
        .filter((pattern) => !statements.some(({ text }) => pattern.test(text)))
        .map((pattern) => `${name}: ${pattern}`),
    )
    expect(missing).toEqual([])
  })

  it('no table that grows is read from one end to the other', () => {
    expect(those(large, readsAll)).toEqual([])
  })

  it('no statement looks at, or sorts, more rows than its bound', () => {
    expect(those(large, looksAtMore(0))).toEqual([])
  })

  it('nor with five thousand, where a table of one row for each may be read whole', () => {
    expect(those(small, looksAtMore(sizes.small * 1.2))).toEqual([])
  })

  it('and none looks at more rows than it did with five thousand', () => {
    const grown = those(large, (facts, { name }) => {
      const visited = visitedBefore({ facts, name })
      return visited !== null && facts.visited > visited * 1.5 + slack
    })
    expect(grown).toEqual([])
  })

  it('candidates are read along the indexes, by a plan that is not compiled first', () => {
    const planned = large
      .flatMap(({ statements }) => statements)
      .filter(({ text }) => text.startsWith('with hosts as materialized'))
      .map(({ settings }) => settings)
    expect(planned.length).toBeGreaterThan(5)
    for (const settings of planned) {
      expect(settings).toMatchObject({
        enable_bitmapscan: 'off',
        enable_seqscan: 'off',
        jit: 'off',
      })
    }
  })

  it('the archive is as large as it says', async () => {
    const [found] = await rows({
      payload: stage.payload,
      statement: `select (select count(*) from nr_articles_documents) >= ${sizes.large} as documents,
        (select count(*) from nr_articles_links) >= ${15 * sizes.large} as links`,
    })
    expect(found).toEqual({ documents: true, links: true })
  })
})
