import type { Payload } from 'payload'

import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { institutionsNamedIn } from '../../../src/adapters/gazetteer.js'
import { gazetteerReport } from '../../../src/adapters/institutions/gazetteerReport.js'
import { expandGazetteer } from '../../../src/gazetteer/expandGazetteer.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { install, tally } from './desk.js'

const parts = ['agencies', 'universities'] as const
const shipped = expandGazetteer({ parts }).institutions

let booted: Booted
let payload: Payload
let ownID: number

beforeAll(async () => {
  booted = await bootPayload({ name: 'gazetteer' })
  payload = booted.payload
  const { id } = await payload.create({
    collection: 'institutions',
    data: {
      name: 'Komisi Pemberantasan Korupsi',
      kind: 'agency',
      slug: 'kpk',
      website: 'https://kpk.example',
    },
    overrideAccess: true,
  })
  ownID = Number(id)
})

afterAll(async () => {
  await booted.stop()
})

const byKey = async (key: string) => {
  const { docs } = await payload.find({
    collection: 'institutions',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    where: { key: { equals: key } },
  })
  return docs[0]
}

const count = async (collection: 'institutions' | 'regions'): Promise<number> =>
  (await payload.count({ collection, overrideAccess: true })).totalDocs

/** All that is stored, as one text. */
const everything = async (): Promise<string> => {
  const { rows } = await payload.db.pool.query(`
    select (select json_agg(i order by id) from institutions i) as institutions,
      (select json_agg(a order by _parent_id, _order) from institutions_aliases a) as aliases,
      (select json_agg(r order by parent_id, path, "order") from institutions_rels r) as rels,
      (select json_agg(r order by id) from regions r) as regions,
      (select json_agg(g order by list, key) from nr_gazetteer g) as installed`)
  return JSON.stringify(rows)
}

/** Has the gazetteer have said something else when it was installed. */
const wasInstalled = async (key: string, fields: object): Promise<void> => {
  await payload.db.pool.query(
    `update nr_gazetteer set installed = jsonb_set(installed, '{texts}', installed->'texts' || $2)
     where list = 'institutions' and key = $1`,
    [key, JSON.stringify(fields)],
  )
}

const edit = async (key: string, data: object): Promise<void> => {
  await payload.update({
    collection: 'institutions',
    data,
    overrideAccess: true,
    where: { key: { equals: key } },
  })
}

describe('the first installation', () => {
  it('writes nothing when it is tried only, and says what it would write', async () => {
    const before = await everything()
    const outcome = await install({ dryRun: true, parts, payload })
    expect(await everything()).toBe(before)
    expect(tally(outcome)).toEqual({ create: shipped.length - 1, update: 1 })
    const report = gazetteerReport({ dryRun: true, outcome })
    expect(report).toContain('+ bmkg: BMKG')
    expect(report).toContain('= kpk: ')
    expect(report).toContain('552 baru')
  })

  it('EN-07 installs regions and institutions with all that belongs to them', async () => {
    const outcome = await install({ parts, payload })
    expect(outcome.isComplete).toBe(true)
    expect(await count('regions')).toBe(552)
    expect(await count('institutions')).toBe(shipped.length)
    expect(
      await payload.findByID({
        id: '16.71',
        collection: 'regions',
        depth: 0,
        overrideAccess: true,
      }),
    ).toMatchObject({ kind: 'city', name: 'Kota Palembang', parent: '16' })
    const lemsaneg = await byKey('lemsaneg')
    const bssn = await byKey('bssn')
    expect(lemsaneg).toMatchObject({
      name: 'Lemsaneg',
      kind: 'agency',
      officialName: 'Lembaga Sandi Negara',
      slug: 'lemsaneg',
      successors: [bssn?.id],
      validTo: '2017-05-18T12:00:00.000Z',
    })
    expect((await byKey('unsri'))?.region).toMatch(/^16/)
  })

  it("takes an institution of the newsroom's own for what it is and fills its empty fields", async () => {
    const kpk = await byKey('kpk')
    expect(kpk).toMatchObject({
      id: ownID,
      name: 'Komisi Pemberantasan Korupsi',
      officialName: 'Komisi Pemberantasan Korupsi',
      website: 'https://kpk.example',
    })
    expect(kpk?.aliases?.map(({ name }: { readonly name: string }) => name)).toContain(
      'Lembaga Antirasuah',
    )
  })

  it('is seen by the next publish', async () => {
    const named = await institutionsNamedIn({
      doc: { title: 'BMKG ingatkan hujan lebat' },
      req: await createLocalReq({}, payload),
    })
    expect(named).toEqual([(await byKey('bmkg'))?.id])
  })
})

describe('an update', () => {
  it('changes nothing where nothing is new', async () => {
    const before = await everything()
    const outcome = await install({ parts, payload })
    expect(tally(outcome)).toEqual({ keep: shipped.length })
    expect(await everything()).toBe(before)
  })

  it('renews what stands as it was installed, and has the index follow', async () => {
    await edit('bnn', { name: 'BNN Lama' })
    await payload.delete({ collection: 'payload-jobs', overrideAccess: true, where: {} })
    await wasInstalled('bnn', { name: 'BNN Lama' })
    expect(tally(await install({ parts, payload }))['update']).toBe(1)
    const bnn = await byKey('bnn')
    expect(bnn?.name).toBe('BNN')
    const { docs } = await payload.find({ collection: 'payload-jobs', overrideAccess: true })
    expect(docs.map(({ input }) => input)).toContainEqual({
      inCollection: 'articles',
      signal: `institution:${bnn?.id}`,
    })
  })

  it('has the index follow a region that was renamed', async () => {
    await payload.delete({ collection: 'payload-jobs', overrideAccess: true, where: {} })
    await payload.db.pool.query(`update regions set name = 'Kota Lama' where id = '16.71'`)
    await payload.db.pool.query(
      `update nr_gazetteer set installed = jsonb_set(installed, '{texts,name}', '"Kota Lama"')
       where list = 'regions' and key = '16.71'`,
    )
    await install({ parts, payload })
    const { docs } = await payload.find({ collection: 'payload-jobs', overrideAccess: true })
    expect(docs.map(({ input }) => input)).toEqual([
      { inCollection: 'articles', signal: 'region:16 71' },
    ])
  })

  it('leaves what editors changed, and says so', async () => {
    await edit('bnpt', { name: 'BNPT RI', aliases: [{ name: 'Badan Antiteror' }] })
    await wasInstalled('bnpt', { name: 'BNPT Lama' })
    const outcome = await install({ parts, payload })
    const bnpt = await byKey('bnpt')
    expect(bnpt).toMatchObject({ aliases: [{ name: 'Badan Antiteror' }], name: 'BNPT RI' })
    expect(gazetteerReport({ dryRun: false, outcome })).toContain('bnpt (name)')
  })

  it('does not bring back what editors deleted, unless it is told to', async () => {
    await payload.delete({
      collection: 'institutions',
      overrideAccess: true,
      where: { key: { equals: 'bssn' } },
    })
    await payload.delete({ id: '96', collection: 'regions', overrideAccess: true })
    const outcome = await install({ parts, payload })
    expect(tally(outcome)['deleted']).toBe(1)
    expect(gazetteerReport({ dryRun: false, outcome })).toMatch(
      /Dihapus redaksi.*96, bssn.*--restore/,
    )
    expect(await byKey('bssn')).toBeUndefined()
    expect((await byKey('lemsaneg'))?.successors).toEqual([])

    await install({ parts, payload, restores: true })
    expect(await byKey('bssn')).toMatchObject({ name: 'BSSN', slug: 'bssn' })
    expect(await count('regions')).toBe(552)
  })

  it('with other parts leaves alone those that it does not name, and joins the two', async () => {
    const before = await count('institutions')
    await install({ parts: ['police'], payload })
    expect(await count('institutions')).toBe(
      before + expandGazetteer({ parts: ['police'] }).institutions.length,
    )
    const polres = await byKey('polres-kota-palembang')
    const polda = await byKey('polda-sumatera-selatan')
    expect(polres?.parent).toBe(polda?.id)
    expect(await byKey('bmkg')).toBeDefined()
    expect(await byKey('mahkamah-agung')).toBeUndefined()
  })

  it('says what the gazetteer has no longer', async () => {
    await payload.db.pool.query(
      `insert into nr_gazetteer values ('{"lists": {}, "texts": {}}', 'badan-lampau', 'institutions')`,
    )
    const { retired } = await install({ dryRun: true, parts, payload })
    expect(retired).toEqual(['badan-lampau'])
  })
})

describe('an installation beside editors', () => {
  it('waits for them and they for it, and nobody loses anything', async () => {
    const { docs } = await payload.find({
      collection: 'institutions',
      depth: 0,
      limit: 30,
      overrideAccess: true,
      select: {},
      // Others than those below: of two editors of one document, Payload lets the later one win.
      where: { name: { like: 'Universitas' } },
    })
    const saves = docs.map(async ({ id }) =>
      payload.update({
        id,
        collection: 'institutions',
        data: { wikidata: `Q${id}` },
        overrideAccess: true,
      }),
    )
    const all = payload.update({
      collection: 'institutions',
      data: { website: 'https://kampus.example' },
      overrideAccess: true,
      where: { name: { like: 'Politeknik' } },
    })
    await Promise.all([install({ parts: ['prosecutors', 'universities'], payload }), all, ...saves])
    expect((await all).errors).toEqual([])
    const { rows } = await payload.db.pool.query(
      "select count(*)::int as saved from institutions where wikidata = 'Q' || id",
    )
    expect(rows).toEqual([{ saved: docs.length }])
    expect(tally(await install({ parts: ['prosecutors'], payload }))).toEqual({
      keep: expandGazetteer({ parts: ['prosecutors'] }).institutions.length,
    })
  })
})

describe('an installation that is stopped', () => {
  it('leaves whole institutions, and the next run goes on from there', async () => {
    const controller = new AbortController()
    const stopped = await install({
      onBatch: (list) => {
        if (list === 'institutions') {
          controller.abort()
        }
      },
      parts: ['courts'],
      payload,
      signal: controller.signal,
    })
    expect(stopped.isComplete).toBe(false)
    expect(tally(stopped)).toEqual({ create: 100 })

    const { isComplete, ...rest } = await install({ parts: ['courts'], payload })
    expect(isComplete).toBe(true)
    expect(tally({ ...rest, isComplete })['keep']).toBe(100)
  })

  it('has written nothing of the batch that failed', async () => {
    const before = await everything()
    await payload.db.pool.query(`create function nr_refuse() returns trigger language plpgsql as
      $$ begin raise exception 'Disk penuh'; end $$`)
    await payload.db.pool.query(`create trigger nr_refuse before insert on nr_gazetteer
      for each row execute function nr_refuse()`)
    await expect(install({ parts: ['military'], payload })).rejects.toThrow()
    await payload.db.pool.query('drop trigger nr_refuse on nr_gazetteer')
    expect(await everything()).toBe(before)
  })
})
