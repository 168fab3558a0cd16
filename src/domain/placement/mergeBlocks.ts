import { clampAfterBlock } from './clampAfterBlock.js'

/**
 * The root nodes of a body with a node made of each block standing after its root node. Blocks that
 * want the same place keep their order; one that wants a place beyond the body comes to its end.
 * Nothing else changes: without the inserted nodes the body is the same again.
 */
export function mergeBlocks<N, B extends { readonly afterBlock: number }>({
  nodes,
  blocks,
  toNode,
}: {
  readonly nodes: readonly N[]
  readonly blocks: readonly B[]
  readonly toNode: (block: B) => N
}): readonly N[] {
  const insertedAfter = (place: number): readonly N[] =>
    blocks
      .filter(({ afterBlock }) => clampAfterBlock({ afterBlock, blocks: nodes.length }) === place)
      .map(toNode)

  return [
    ...insertedAfter(0),
    ...nodes.flatMap((node, index) => [node, ...insertedAfter(index + 1)]),
  ]
}
