import type { Config } from 'payload'

import { postgresAdapter } from '@payloadcms/db-postgres'
import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

import { bacaJuga, newsroom } from '../../src/index.js'
import { withCommand } from '../../src/withCommand.js'

const config: Config = {
  bin: [{ key: 'hello', scriptPath: '/app/hello.ts' }],
  collections: [
    {
      slug: 'posts',
      fields: [
        { name: 'title', type: 'text' },
        { name: 'slug', type: 'text' },
        { name: 'content', type: 'richText' },
      ],
    },
  ],
  db: postgresAdapter({ pool: {} }),
  secret: 'only-for-tests',
}

const withPosts = bacaJuga({
  collections: { posts: { title: 'title', body: 'content', url: '/posts/:slug' } },
})
const withNewsroom = newsroom({ outlet: { name: 'Kabar Kota', domain: 'kabarkota.example' } })

const keysOf = ({ bin = [] }: Config): readonly string[] => bin.map(({ key }) => key)

describe('the commands', () => {
  it('for links are there where only links are installed, beside those of the application', async () => {
    expect(keysOf(await withPosts(config))).toEqual(['hello', 'newsroom:rebuild'])
  })

  it('are there once each, in whatever order the plugins stand', async () => {
    for (const [first, second] of [
      [withNewsroom, withPosts],
      [withPosts, withNewsroom],
    ] as const) {
      expect([...keysOf(await second(await first(config)))].sort()).toEqual([
        'hello',
        'newsroom:check-institutions',
        'newsroom:gazetteer',
        'newsroom:import',
        'newsroom:rebuild',
        'newsroom:why-not',
      ])
    }
  })

  it('have files that exist', () => {
    const { bin = [] } = withCommand({ config, file: 'rebuildLinks', key: 'newsroom:rebuild' })
    expect(bin.map(({ scriptPath }) => existsSync(scriptPath))).toEqual([false, true])
  })
})
