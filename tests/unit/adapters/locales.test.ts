import type { BasePayload, Field } from 'payload'

import { flattenAllFields } from 'payload'
import { describe, expect, it } from 'vitest'

import { inLocale, localeCodes, localeOf } from '../../../src/adapters/locales.js'

const payloadWith = (localization: unknown): BasePayload =>
  // Only these two are read.
  ({ blocks: {}, config: { localization } }) as unknown as BasePayload

const payload = payloadWith({ defaultLocale: 'id', localeCodes: ['en', 'id', 'jv'] })

describe('localeCodes', () => {
  it('begin with the default locale, and are none without localization', () => {
    expect(localeCodes(payload)).toEqual(['id', 'en', 'jv'])
    expect(localeCodes(payloadWith(false))).toEqual([])
  })
})

describe('localeOf', () => {
  it.each([
    ['en', 'en'],
    ['all', 'id'],
    ['xx', 'id'],
    [undefined, 'id'],
  ])('serves a read in %s in %s', (locale, served) => {
    // Payload's type knows the locales of the development app only.
    expect(localeOf({ locale, payload } as Parameters<typeof localeOf>[0])).toBe(served)
  })

  it('is null without localization', () => {
    expect(localeOf({ locale: undefined as never, payload: payloadWith(false) })).toBeNull()
  })
})

const fieldsOf = (fields: readonly Field[]) => flattenAllFields({ fields: [...fields] })

describe('inLocale', () => {
  const fields = fieldsOf([
    { name: 'title', type: 'text', localized: true },
    { name: 'slug', type: 'text' },
    {
      name: 'meta',
      type: 'group',
      fields: [{ name: 'summary', type: 'text', localized: true }],
    },
    {
      name: 'card',
      type: 'group',
      fields: [{ name: 'title', type: 'text', localized: true }],
      localized: true,
    },
    {
      name: 'rows',
      type: 'array',
      fields: [{ name: 'text', type: 'text', localized: true }],
    },
    {
      name: 'layout',
      type: 'blocks',
      blocks: [{ slug: 'quote', fields: [{ name: 'text', type: 'text', localized: true }] }],
    },
  ])
  const doc = {
    card: { id: { title: 'Kartu' }, en: { title: 'Card' } },
    layout: [{ blockType: 'quote', text: { id: 'Kutipan', en: 'Quote' } }],
    meta: { summary: { id: 'Ringkas', en: 'Brief' } },
    rows: [{ text: { id: 'Baris', en: 'Row' } }],
    slug: 'feri',
    title: { id: 'Feri', en: 'Ferry' },
  }

  it('takes the values of the locale out of groups, lists and blocks', () => {
    expect(inLocale({ doc, fields, locale: 'en', payload })).toEqual({
      card: { title: 'Card' },
      layout: [{ blockType: 'quote', text: 'Quote' }],
      meta: { summary: 'Brief' },
      rows: [{ text: 'Row' }],
      slug: 'feri',
      title: 'Ferry',
    })
  })

  it('has no value where the locale has none, whatever others have', () => {
    expect(inLocale({ doc, fields, locale: 'jv', payload })).toMatchObject({
      card: undefined,
      meta: { summary: undefined },
      title: undefined,
    })
  })

  it('leaves a document alone that is in one locale already', () => {
    const flat = { ...doc, card: { title: 'Kartu' }, layout: [], meta: {}, rows: [], title: 'Feri' }
    expect(inLocale({ doc: flat, fields, locale: 'en', payload })).toEqual(flat)
  })
})
