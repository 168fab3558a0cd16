import type { Random } from './shapes.js'

import { indoorScenes } from './indoorScenes.js'
import { outdoorScenes } from './outdoorScenes.js'
import { sceneSize } from './sceneSize.js'

/** The scenes that can be drawn. */
export type SceneName = keyof typeof scenes

/** Draws a scene as SVG. The same numbers from `random` give the same picture. */
export const drawScene = ({
  random,
  scene,
}: {
  readonly random: Random
  readonly scene: SceneName
}): string => {
  const { height, width } = sceneSize
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${scenes[scene](random)}</svg>`
}

const scenes = { ...indoorScenes, ...outdoorScenes }
