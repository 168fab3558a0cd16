/** Size of every scene in pixels, 4:3. */
export const sceneSize = { height: 1200, width: 1600 } as const
