import { describe, expect, it } from 'vitest'

import { cutSlug, maxSlugLength } from '../../../src/domain/text/cutSlug.js'
import { numberedSlug } from '../../../src/domain/text/numberedSlug.js'

describe('cutSlug', () => {
  it.each([
    { slug: 'pasar-pagi', length: 10, cut: 'pasar-pagi' },
    { slug: 'pasar-pagi', length: 9, cut: 'pasar' },
    { slug: 'pasar-pagi', length: 5, cut: 'pasar' },
    { slug: 'pasar-pagi', length: 4, cut: 'pasa' },
    { slug: 'a-b-c', length: 3, cut: 'a-b' },
  ])('cuts $slug to $length characters: $cut', ({ slug, length, cut }) => {
    expect(cutSlug({ slug, length })).toBe(cut)
  })

  it('cuts to 80 characters unless told otherwise', () => {
    expect(cutSlug({ slug: 'a'.repeat(100) })).toHaveLength(maxSlugLength)
    expect(maxSlugLength).toBe(80)
  })
})

describe('numberedSlug', () => {
  it.each([
    { number: 1, slug: 'pasar', numbered: 'pasar' },
    { number: 2, slug: 'pasar', numbered: 'pasar-2' },
    { number: 100, slug: 'pasar', numbered: 'pasar-100' },
    { number: 1, slug: 'a'.repeat(90), numbered: 'a'.repeat(80) },
    { number: 12, slug: 'a'.repeat(80), numbered: `${'a'.repeat(77)}-12` },
  ])('gives $numbered as form $number of its slug', ({ number, slug, numbered }) => {
    expect(numberedSlug({ slug, number })).toBe(numbered)
  })
})
