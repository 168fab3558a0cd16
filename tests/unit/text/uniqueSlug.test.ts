import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { uniqueSlug } from '../../../src/domain/text/uniqueSlug.js'

const long = `${'a'.repeat(39)}-${'b'.repeat(40)}`

describe('uniqueSlug', () => {
  it.each([
    { slug: 'pasar', taken: [], unique: 'pasar' },
    { slug: 'pasar', taken: ['pasar-baru'], unique: 'pasar' },
    { slug: 'pasar', taken: ['pasar'], unique: 'pasar-2' },
    { slug: 'pasar', taken: ['pasar', 'pasar-2', 'pasar-3'], unique: 'pasar-4' },
    { slug: 'pasar', taken: ['pasar', 'pasar-3'], unique: 'pasar-2' },
    { slug: 'pasar-2', taken: ['pasar-2'], unique: 'pasar-2-2' },
    { slug: long, taken: [long], unique: `${'a'.repeat(39)}-2` },
    { slug: 'a'.repeat(80), taken: ['a'.repeat(80)], unique: `${'a'.repeat(78)}-2` },
  ])('gives $unique for $slug where $taken are taken', ({ slug, taken, unique }) => {
    expect(uniqueSlug({ slug, taken: new Set(taken) })).toBe(unique)
  })

  it('stays within 80 characters when the number grows', () => {
    const slug = 'a'.repeat(80)
    const taken = new Set([slug])
    for (let count = 0; count < 120; count += 1) {
      taken.add(uniqueSlug({ slug, taken }))
    }

    expect(taken.size).toBe(121)
    expect(Math.max(...[...taken].map(({ length }) => length))).toBe(80)
  })

  it('gives a free slug of a slug’s shape whatever is taken', () => {
    const words = fc.array(fc.stringMatching(/^[a-z0-9]{1,30}$/), { minLength: 1, maxLength: 5 })
    const slugs = words.map((parts) => parts.join('-').slice(0, 80).replace(/-$/, ''))

    fc.assert(
      fc.property(slugs, fc.array(slugs), fc.nat(5), (slug, others, repeats) => {
        const taken = new Set(others)
        for (let count = 0; count <= repeats; count += 1) {
          const unique = uniqueSlug({ slug, taken })
          expect(taken.has(unique)).toBe(false)
          expect(unique).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
          taken.add(unique)
        }
      }),
    )
  })
})
