import type { Plugin } from 'payload'
import type {
  ArticleKind,
  BacaJugaOptions,
  NewsroomOptions,
  ServedBlock,
} from 'payload-newsroom/types'

import { bacaJuga, mergeBlocks, newsroom } from 'payload-newsroom'
import { describe, expectTypeOf, it } from 'vitest'

const outlet = { name: 'Kabar Kota', domain: 'kabarkota.example' }

describe('the plugins', () => {
  it('are curried, as Payload plugins are', () => {
    expectTypeOf(newsroom).parameters.toEqualTypeOf<[NewsroomOptions]>()
    expectTypeOf(newsroom).returns.toEqualTypeOf<Plugin>()
    expectTypeOf(bacaJuga).parameters.toEqualTypeOf<[BacaJugaOptions]>()
    expectTypeOf(bacaJuga).returns.toEqualTypeOf<Plugin>()
  })
})

describe('the options of newsroom', () => {
  it('need an outlet with name and domain only', () => {
    expectTypeOf<{ outlet: { name: string; domain: string } }>().toExtend<NewsroomOptions>()
    expectTypeOf<{ outlet: { name: string } }>().not.toExtend<NewsroomOptions>()
  })

  it('know the time zones of Indonesia and no others', () => {
    newsroom({ outlet: { ...outlet, timeZone: 'Asia/Makassar' } })
    // @ts-expect-error — the newsroom's clock does not stand in Singapore
    newsroom({ outlet: { ...outlet, timeZone: 'Asia/Singapore' } })
  })

  it('let collections of ours be overridden, and no others', () => {
    newsroom({ outlet, overrides: { articles: ({ defaultCollection }) => defaultCollection } })
    // @ts-expect-error — `posts` is none of ours
    newsroom({ outlet, overrides: { posts: ({ defaultCollection }) => defaultCollection } })
  })
})

describe('the options of bacaJuga', () => {
  it('need title, body and url of each collection', () => {
    bacaJuga({ collections: { posts: { title: 'title', body: 'content', url: '/posts/:slug' } } })
    // @ts-expect-error — without url no link could lead anywhere
    bacaJuga({ collections: { posts: { title: 'title', body: 'content' } } })
  })
})

describe('what is served', () => {
  it('has the shape that reader sites rely on', () => {
    expectTypeOf<ServedBlock>().toHaveProperty('afterBlock').toEqualTypeOf<number>()
    expectTypeOf<ServedBlock['links'][number]['origin']>().toEqualTypeOf<
      'automatic' | 'imported' | 'pinned'
    >()
    expectTypeOf<'factCheck'>().toExtend<ArticleKind>()
  })

  it('can be put between the nodes of a body of any kind', () => {
    const blocks: readonly ServedBlock[] = []
    const toNode = ({ links }: ServedBlock) => `${links.length} links`
    expectTypeOf(mergeBlocks({ blocks, nodes: ['text'], toNode })).toEqualTypeOf<
      readonly string[]
    >()
  })
})
