/** What a write did to an article as readers see it. */
export type Transition = 'change' | 'firstPublish' | 'none' | 'republish' | 'takedown'

/**
 * Decides what a write did, from the live row before and after it: `firstPublish` and `republish`
 * bring the article on the air (`republish` if it has been there before), `change` is a write to an
 * article that stays on the air, `takedown` takes it off by whatever route, `none` never touched
 * what readers see.
 *
 * `firstPublishedAt` is the value stored before the write; null or empty if there was none.
 */
export function decideTransition({
  wasLive,
  isLive,
  firstPublishedAt,
}: {
  readonly wasLive: boolean
  readonly isLive: boolean
  readonly firstPublishedAt: string | null
}): Transition {
  if (wasLive) {
    return isLive ? 'change' : 'takedown'
  }
  if (!isLive) {
    return 'none'
  }
  return firstPublishedAt ? 'republish' : 'firstPublish'
}
