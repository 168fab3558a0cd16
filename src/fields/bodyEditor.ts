import { BlocksFeature, type BlocksFeatureProps, lexicalEditor } from '@payloadcms/richtext-lexical'

import { readAlsoBlock } from './readAlsoBlock.js'

/**
 * The application's own rich text editor, with the BACA JUGA block in its slash menu. Of two
 * features of one kind Lexical takes the last, so the application's own blocks go along.
 */
export const bodyEditor = (): ReturnType<typeof lexicalEditor> =>
  lexicalEditor({
    features: ({ defaultFeatures, rootFeatures }) => {
      const features = rootFeatures.length === 0 ? defaultFeatures : rootFeatures
      // Made by a call of BlocksFeature with these.
      const own = features.find(({ key }) => key === 'blocks')?.serverFeatureProps as
        BlocksFeatureProps | undefined
      return [
        ...features.filter(({ key }) => key !== 'blocks'),
        BlocksFeature(withReadAlso(own ?? {})),
      ]
    },
  })

const withReadAlso = (props: BlocksFeatureProps): BlocksFeatureProps => {
  const block = readAlsoBlock()
  const others = (props.blocks ?? []).filter(
    (other) => (typeof other === 'string' ? other : other.slug) !== block.slug,
  )
  return { ...props, blocks: [...others, block] }
}
