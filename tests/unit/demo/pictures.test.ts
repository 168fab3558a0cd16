import sharp from 'sharp'
import { expect, it } from 'vitest'

import { pictures } from '../../../dev/demo/data/pictures.js'
import { drawPicture } from '../../../dev/demo/pictures.js'

it.each(pictures)(
  '$key is a JPEG of at least 1600 × 1200 that shows something',
  async ({ scene }) => {
    const drawn = sharp(await drawPicture({ scene, seed: 1 }))
    const { format, height, width } = await drawn.metadata()
    expect(format).toBe('jpeg')
    expect(width).toBeGreaterThanOrEqual(1600)
    expect(height).toBeGreaterThanOrEqual(1200)
    const { entropy } = await drawn.stats()
    expect(entropy).toBeGreaterThan(1)
  },
)

it('the same seed draws the same picture, another seed another one', async () => {
  const [one, same, other] = await Promise.all(
    [7, 7, 8].map((seed) => drawPicture({ scene: 'market', seed })),
  )
  expect(same).toEqual(one)
  expect(other).not.toEqual(one)
})

it('every picture is described to those who do not see it', () => {
  expect(pictures.filter(({ alt }) => alt.length < 20 || alt.length > 150)).toEqual([])
})
