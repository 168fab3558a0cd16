import type { SanitizedConfig } from 'payload'

import { BlocksFeature, BoldFeature, lexicalEditor } from '@payloadcms/richtext-lexical'
import { describe, expect, it } from 'vitest'

import { bodyEditor } from '../../../src/fields/bodyEditor.js'

type Editor = ReturnType<typeof lexicalEditor>

/** The features of the body's editor in an application with that editor of its own. */
const featuresIn = async (root: Editor | null) => {
  // As much of a configuration as an editor reads.
  const config = { collections: [], i18n: { translations: {} } } as unknown as SanitizedConfig
  const asked = { config, isRoot: false, parentIsLocalized: false }
  const editor = root === null ? undefined : await root({ ...asked, isRoot: true })
  const { features } = await bodyEditor()({
    ...asked,
    config: { ...config, ...(editor && { editor }) },
  })
  return features
}

const blocksOf = (features: Awaited<ReturnType<typeof featuresIn>>): readonly unknown[] =>
  features
    .filter(({ key }) => key === 'blocks')
    .flatMap(({ serverFeatureProps }) => serverFeatureProps?.blocks ?? [])

describe('the editor of the body', () => {
  it('has the features of the application, and the block for links', async () => {
    const features = await featuresIn(lexicalEditor({ features: [BoldFeature()] }))
    expect(features.map(({ key }) => key).sort()).toEqual(['blocks', 'bold'])
    expect(blocksOf(features)).toMatchObject([{ slug: 'bacaJuga' }])
  })

  it('keeps the blocks that the application has already', async () => {
    const gallery = { slug: 'galeri', fields: [] }
    const root = lexicalEditor({ features: [BlocksFeature({ blocks: [gallery] })] })
    expect(blocksOf(await featuresIn(root))).toMatchObject([
      { slug: 'galeri' },
      { slug: 'bacaJuga' },
    ])
  })

  it('has the block for links once, with a number from 1 to 5', async () => {
    const count = expect.objectContaining({ name: 'count', defaultValue: 1, max: 5, min: 1 })
    const other = { slug: 'bacaJuga', fields: [] }
    const root = lexicalEditor({ features: [BlocksFeature({ blocks: [other] })] })
    expect(blocksOf(await featuresIn(root))).toMatchObject([
      { slug: 'bacaJuga', fields: expect.arrayContaining([count]) },
    ])
  })

  it('has what Lexical brings where the application has no editor', async () => {
    const keys = (await featuresIn(null)).map(({ key }) => key)
    expect(keys).toContain('heading')
    expect(keys).toContain('blocks')
  })
})
