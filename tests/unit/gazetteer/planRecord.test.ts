import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Installed, RecordPlan } from '../../../src/gazetteer/planRecord.js'
import type { RecordFields } from '../../../src/gazetteer/records.js'

import { planRecord } from '../../../src/gazetteer/planRecord.js'

type Choices = {
  readonly installed?: Partial<Installed> | null
  readonly restores?: boolean
  readonly stored?: Partial<RecordFields> | null
  readonly wanted?: Partial<RecordFields>
}

const empty: RecordFields = { lists: {}, texts: {} }

const plan = ({
  installed = {},
  restores = false,
  stored = {},
  wanted = {},
}: Choices): RecordPlan =>
  planRecord({
    installed: installed && { ...empty, ...installed },
    restores,
    stored: stored && { ...empty, ...stored },
    wanted: { ...empty, ...wanted, key: 'bkpm' },
  })

const texts = (name: string | null): Pick<RecordFields, 'texts'> => ({ texts: { name } })
const lists = (...aliases: readonly string[]): Pick<RecordFields, 'lists'> => ({
  lists: { aliases },
})

/** The text that is written; undefined where none is. */
const nameWritten = (choices: Choices): string | null | undefined => {
  const made = plan(choices)
  return 'changes' in made ? made.changes.texts['name'] : undefined
}

const aliasesWritten = (choices: Choices): readonly string[] | undefined => {
  const made = plan(choices)
  return 'changes' in made ? made.changes.lists['aliases'] : undefined
}

describe('a document that is not there', () => {
  it.each([
    ['never installed', null, false, 'create'],
    ['installed, so deleted by editors', {}, false, 'deleted'],
    ['deleted, and to be restored', {}, true, 'create'],
  ] as const)('%s', (_, installed, restores, kind) => {
    expect(plan({ installed, restores, stored: null }).kind).toBe(kind)
  })
})

describe('a text', () => {
  it.each([
    ['is renewed where it stands as installed', 'A', 'A', 'B', 'B'],
    ['is left where it is the same', 'A', 'A', 'A', undefined],
    ['is left where editors changed it', 'A', 'X', 'B', undefined],
    ['is left where editors emptied it', 'A', null, 'B', undefined],
    ['is filled where nothing was known', null, null, 'B', 'B'],
    ['is emptied where the gazetteer knows it no longer', 'A', 'A', null, null],
    ['is left where editors wrote it into an empty field', null, 'X', 'B', undefined],
    ['is filled where a document of the newsroom has none', undefined, null, 'B', 'B'],
    ['is left where a document of the newsroom has one', undefined, 'X', 'B', undefined],
  ] as const)('%s', (_, base, current, next, expected) => {
    expect(
      nameWritten({
        installed: base === undefined ? null : texts(base),
        stored: texts(current),
        wanted: texts(next),
      }),
    ).toBe(expected)
  })

  it('is named where the gazetteer and an editor say different things', () => {
    const edited = (base: string, current: string, next: string): unknown =>
      plan({ installed: texts(base), stored: texts(current), wanted: texts(next) })
    expect(edited('A', 'X', 'B')).toMatchObject({ edited: ['name'], kind: 'keep' })
    expect(edited('A', 'X', 'A')).toMatchObject({ edited: [], kind: 'keep' })
    expect(edited('A', 'B', 'B')).toMatchObject({ edited: [], kind: 'keep' })
  })

  it('follows again when an editor puts back what was installed', () => {
    const kept = plan({ installed: texts('A'), stored: texts('X'), wanted: texts('B') })
    const installed = 'installed' in kept ? kept.installed : empty
    expect(nameWritten({ installed, stored: texts('A'), wanted: texts('B') })).toBe('B')
  })
})

describe('a list', () => {
  it.each([
    ['gets what was added', ['a'], ['a'], ['a', 'b'], ['a', 'b']],
    ['loses what was taken out', ['a', 'b'], ['a', 'b'], ['a'], ['a']],
    ['keeps what editors added', ['a'], ['a', 'x'], ['a', 'b'], ['a', 'x', 'b']],
    ['does without what editors deleted', ['a', 'b'], ['b'], ['a', 'b'], undefined],
    ['has nothing twice', ['a'], ['a', 'b'], ['a', 'b'], undefined],
    ['of another order is left', ['a', 'b'], ['b', 'a'], ['a', 'b'], undefined],
    ['of a document of the newsroom is filled when empty', undefined, [], ['a'], ['a']],
    ['of a document of the newsroom is left', undefined, ['x'], ['a'], undefined],
  ] as const)('%s', (_, base, current, next, expected) => {
    expect(
      aliasesWritten({
        installed: base === undefined ? null : lists(...base),
        stored: lists(...current),
        wanted: lists(...next),
      }),
    ).toEqual(expected)
  })

  it('of a document of the newsroom gets what is added later', () => {
    const first = plan({ installed: null, stored: lists('x'), wanted: lists('a') })
    const installed = 'installed' in first ? first.installed : empty
    expect(aliasesWritten({ installed, stored: lists('x'), wanted: lists('a', 'b') })).toEqual([
      'x',
      'b',
    ])
  })
})

describe('any update', () => {
  const word = fc.constantFrom('a', 'b', 'c', 'd')
  const fields = fc.record({
    lists: fc.record({ aliases: fc.uniqueArray(word) }),
    texts: fc.record({ name: fc.option(word) }),
  })

  it('changes nothing when it is run a second time', () => {
    fc.assert(
      fc.property(fc.option(fields), fields, fields, (installed, stored, next) => {
        const wanted = { ...next, key: 'k' }
        const first = planRecord({ installed, restores: false, stored, wanted })
        if (!('changes' in first)) {
          throw new Error('The document is there.')
        }
        const after = {
          lists: { ...stored.lists, ...first.changes.lists },
          texts: { ...stored.texts, ...first.changes.texts },
        }
        const again = { installed: first.installed, restores: false, stored: after, wanted }
        expect(planRecord(again)).toMatchObject({ installed: first.installed, kind: 'keep' })
      }),
    )
  })
})
