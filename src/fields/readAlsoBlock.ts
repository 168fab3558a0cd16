import type { Block } from 'payload'

import { mostLinksInBlock, readAlsoBlockType } from '../adapters/lexical.js'

/**
 * The block that an editor drops into a text where he wants links: it says how many. What is served
 * has the links themselves in its place.
 */
export const readAlsoBlock = (): Block => ({
  slug: readAlsoBlockType,
  fields: [
    {
      name: 'count',
      type: 'number',
      defaultValue: 1,
      label: { en: 'Number of links', id: 'Jumlah tautan' },
      max: mostLinksInBlock,
      min: 1,
    },
  ],
  labels: { plural: 'BACA JUGA', singular: 'BACA JUGA' },
})
