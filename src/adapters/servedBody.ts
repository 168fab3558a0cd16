import type { ServedBlock } from './links/readBlocks.js'

import { mergeBlocks } from '../domain/placement/mergeBlocks.js'
import {
  dropReadAlso,
  type LexicalNode,
  readAlsoBlockType,
  rootNodes,
  withRootNodes,
} from './lexical.js'

/**
 * A body with its BACA JUGA blocks at their places, as readers get it. Where an editor dropped a
 * block of his own, the served one takes its place; one without links is left out.
 */
export const servedBody = ({
  blocks,
  value,
}: {
  readonly blocks: readonly ServedBlock[]
  readonly value: unknown
}): unknown => {
  // An editor's block counts as a root node, so it keeps its place until the others are put in.
  const places = rootNodes(value).map((node) => dropReadAlso([node])[0] ?? null)
  const merged = mergeBlocks<LexicalNode | null, ServedBlock>({
    blocks,
    nodes: places,
    toNode: toBlockNode,
  })
  return withRootNodes({ nodes: merged.filter((node) => node !== null), value })
}

const toBlockNode = ({ id, links }: ServedBlock): LexicalNode => ({
  type: 'block',
  fields: { id, blockName: '', blockType: readAlsoBlockType, links },
  format: '',
  version: 2,
})
