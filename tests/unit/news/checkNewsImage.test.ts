import { describe, expect, it } from 'vitest'

import type { CheckedImage } from '../../../src/domain/news/check/checkFacts.js'

import { findingsIn, foundIn } from './checkNewsFactsOf.js'

const ofImage = (image: Partial<CheckedImage>) =>
  findingsIn({ image }).map(({ code, field }) => `${code} ${field}`)

const share = (choices: Partial<NonNullable<CheckedImage['share']>>) => ({
  share: { bytes: 180_000, height: 630, mimeType: 'image/jpeg', width: 1200, ...choices },
})

describe('a main image', () => {
  it('NA-04 is missed', () => {
    expect(foundIn({ image: null })).toEqual(['warning NA-04 mainImage'])
  })

  it('NA-04 is no logo', () => {
    expect(foundIn({ image: { isLogo: true } })).toEqual(['warning NA-04-logo mainImage'])
  })

  it.each([
    [250, 199, ['NA-05 mainImage', 'DI-01 mainImage']],
    [250, 200, ['DI-01 mainImage']],
    [1199, 900, ['DI-01 mainImage']],
    [1200, 250, ['DI-01 mainImage']],
    [1200, 251, []],
    [null, null, []],
  ])('NA-05 DI-01 of %s × %s pixels', (width, height, expected) => {
    expect(ofImage({ height, width })).toEqual(expected)
  })

  it('DI-01 says how large it is', () => {
    expect(findingsIn({ image: { height: 600, width: 800 } })[0]?.values).toEqual({
      height: 600,
      width: 800,
    })
  })

  it.each([
    [[], null, undefined],
    [[], 1600, '16:9, 4:3'],
    [[{ height: 675, width: 1200 }], 1600, '4:3'],
    [[{ height: 675, width: 1200 }], null, '4:3, 1:1'],
    [
      [
        { height: 675, width: 1180 },
        { height: 900, width: 1200 },
      ],
      1600,
      undefined,
    ],
    [
      [
        { height: 675, width: 1150 },
        { height: 900, width: 1200 },
      ],
      1600,
      '16:9',
    ],
  ])('NA-05 in the shapes %j and a square of %s pixels', (crops, side, shapes) => {
    const found = findingsIn({ image: { crops, height: side, width: side } })

    expect(found.find(({ code }) => code === 'NA-05-shapes')?.values?.shapes).toBe(shapes)
  })

  it.each([
    ['pasar.jpg', 'image/jpeg', true],
    ['pasar.JPEG', 'image/jpeg', true],
    ['pasar.rogojampi.webp', 'image/webp', true],
    ['pasar.avif', 'image/avif', true],
    ['pasar.png', 'image/png', true],
    ['pasar.gif', 'image/gif', true],
    ['pasar.bmp', 'image/bmp', true],
    ['pasar.svg', 'image/svg+xml', true],
    ['pasar.png', 'image/jpeg', false],
    ['pasar', 'image/jpeg', false],
    ['pasar.tif', 'image/tiff', false],
    ['pasar.heic', 'image/heic', false],
    ['pasar.pdf', 'application/pdf', false],
  ])('NA-06 %s of type %s is read: %s', (fileName, mimeType, isRead) => {
    expect(ofImage({ fileName, mimeType })).toEqual(isRead ? [] : ['NA-06 mainImage'])
  })
})

describe('NA-05 a picture of which one side is unknown', () => {
  it.each([
    [null, 1600],
    [1600, null],
  ])('%s × %s counts by its crops alone', (width, height) => {
    const found = findingsIn({ image: { crops: [{ height: 1200, width: 1200 }], height, width } })

    expect(found.map(({ values }) => values)).toEqual([{ shapes: '16:9, 4:3' }])
  })
})

describe('a credit', () => {
  it.each(['', ' '])('IM-01 is missed (%j)', (credit) => {
    expect(ofImage({ credit })).toEqual(['IM-01 mainImageCredit'])
  })

  it.each(['ist', 'ist.', 'Ist.', 'Foto: ist.', 'foto:ist', '(Istimewa)', 'ISTIMEWA', 'Internet'])(
    'IM-01 %s is none',
    (credit) => {
      expect(findingsIn({ image: { credit } })).toEqual([
        { code: 'IM-01-ist', field: 'mainImageCredit', severity: 'warning', values: { credit } },
      ])
    },
  )

  it.each(['Isti Contoh', 'foto: budi/contoh', 'Dok. Dinas Perdagangan', 'Internet Desa Contoh'])(
    'IM-01 %s is one',
    (credit) => {
      expect(ofImage({ credit })).toEqual([])
    },
  )
})

describe('a picture for sharing', () => {
  it.each([
    [{}, []],
    [{ bytes: null }, []],
    [{ height: 199, width: 380 }, ['OG-04 mainImage']],
    [{ height: 200, width: 382 }, []],
    [{ height: 900, width: 1200 }, ['OG-04 mainImage']],
    [{ bytes: 8_000_000 }, ['OG-05 mainImage']],
    [{ bytes: 8_000_001 }, ['OG-04 mainImage', 'OG-05 mainImage']],
  ])('OG-04 is a wide one: %j', (choices, expected) => {
    expect(ofImage(share(choices))).toEqual(expected)
  })

  it.each([
    [{ bytes: 599_999 }, []],
    [{ bytes: 600_000 }, ['OG-05 mainImage']],
    [{ height: 158, width: 300 }, ['OG-04 mainImage']],
    [{ height: 300, width: 1200 }, ['OG-04 mainImage']],
    [{ height: 157, width: 299 }, ['OG-04 mainImage', 'OG-05 mainImage']],
    [{ height: 200, width: 820 }, ['OG-04 mainImage', 'OG-05 mainImage']],
    [{ height: 2000, width: 400 }, ['OG-04 mainImage', 'OG-05 mainImage']],
  ])('OG-05 is shown by WhatsApp: %j', (choices, expected) => {
    expect(ofImage(share(choices))).toEqual(expected)
  })

  it.each([
    ['image/jpeg', []],
    ['image/png', []],
    ['image/webp', ['OG-06 mainImage']],
    ['image/avif', ['OG-06 mainImage']],
  ])('OG-06 is a JPEG or PNG: %s', (mimeType, expected) => {
    expect(ofImage(share({ mimeType }))).toEqual(expected)
  })

  it('OG-04 is described in words', () => {
    expect(ofImage({ alt: ' ' })).toEqual(['OG-04-alt mainImage'])
  })

  it('may be missing', () => {
    expect(ofImage({ share: null })).toEqual([])
  })
})
