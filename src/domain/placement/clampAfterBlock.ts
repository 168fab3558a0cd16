/**
 * The place a wanted `afterBlock` comes to in a body of `blocks` root blocks: at least 1, at most
 * the last block. A body without blocks has only place 0.
 */
export function clampAfterBlock({
  afterBlock,
  blocks,
}: {
  readonly afterBlock: number
  readonly blocks: number
}): number {
  const whole = Math.trunc(afterBlock) || 1
  return Math.min(Math.max(1, whole), blocks)
}
