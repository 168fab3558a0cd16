import sharp from 'sharp'

import { drawScene, type SceneName } from './drawScene.js'
import { seeded } from './shapes.js'

/**
 * Draws a picture of the demo as a JPEG of 1600 × 1200 pixels. The same scene and seed give the
 * same picture.
 */
export const drawPicture = async ({
  scene,
  seed,
}: {
  readonly scene: SceneName
  readonly seed: number
}): Promise<Buffer> =>
  sharp(Buffer.from(drawScene({ random: seeded(seed), scene })))
    .jpeg({ quality: 82 })
    .toBuffer()
