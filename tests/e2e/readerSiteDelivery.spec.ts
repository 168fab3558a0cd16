import { expect } from '@playwright/test'

import { origin, test } from './newsroomPage.js'
import { editArticle, getPage, type ReadArticle, readArticles, readOne } from './readerPages.js'

/** How long a change may take to be seen by readers. */
const within = { intervals: [500], timeout: 20_000 }

/** A page that Next has kept; one that it had to make is asked for again. */
const keepPage = async (path: string): Promise<string> => {
  await getPage(path)
  const { response, text } = await getPage(path)
  expect(response.headers.get('x-nextjs-cache')).toBe('HIT')
  return text
}

const hostWithTarget = async (): Promise<{
  readonly host: ReadArticle
  readonly target: ReadArticle['bacaJuga'][number]['links'][number]
}> => {
  const articles = await readArticles()
  for (const host of articles) {
    const [target] = host.bacaJuga.flatMap(({ links }) => links)
    if (target !== undefined) {
      return { host, target }
    }
  }
  throw new Error('The demo has no article with links.')
}

test('when a target is withdrawn, the kept page of its host changes within seconds', async () => {
  const { host, target } = await hostWithTarget()
  const path = `/berita/${host.slug}`
  const { pathname } = new URL(target.url)
  const link = `class="baca-juga__link" href="${target.url}"`
  expect(await keepPage(path)).toContain(link)
  await keepPage(pathname)

  expect(await editArticle({ id: target.articleId, data: { _status: 'draft' } })).toBe(200)
  await expect.poll(async () => (await getPage(path)).text.includes(link), within).toBe(false)
  await expect.poll(async () => (await getPage(pathname)).response.status, within).toBe(404)

  expect(await editArticle({ id: target.articleId, data: { _status: 'published' } })).toBe(200)
  await expect.poll(async () => (await getPage(pathname)).response.status, within).toBe(200)
})

test('when a title changes, the kept front page changes within seconds', async () => {
  const { id, title } = await readOne()
  const changed = `${title} Malam Ini`
  await getPage('/')
  expect(await editArticle({ id, data: { title: changed, _status: 'published' } })).toBe(200)
  await expect.poll(async () => (await getPage('/')).text.includes(changed), within).toBe(true)
  expect(await editArticle({ id, data: { title, _status: 'published' } })).toBe(200)
})

test('a former slug leads to the current one for good', async () => {
  const { id, slug } = await readOne('where[kind][equals]=analysis')
  const renamed = `analisis-${Date.now()}`
  await getPage(`/berita/${slug}`)
  expect(await editArticle({ id, data: { _status: 'published', slug: renamed } })).toBe(200)
  await expect
    .poll(async () => (await getPage(`/berita/${slug}`)).response.headers.get('location'), within)
    .toBe(`/berita/${renamed}`)
  const { response } = await getPage(`/berita/${slug}`)
  expect([301, 308]).toContain(response.status)
  expect((await getPage(`/berita/${renamed}`)).response.status).toBe(200)
})

test('a call of the webhook that is not signed with the secret is refused', async () => {
  const call = async (headers: Readonly<Record<string, string>>): Promise<number> => {
    const body = JSON.stringify({ event: 'pages.changed', tags: ['lists'], urls: [] })
    const response = await fetch(`${origin()}/hooks/newsroom`, { body, headers, method: 'POST' })
    return response.status
  }
  const timestamp = String(Math.floor(Date.now() / 1000))
  expect(await call({})).toBe(401)
  expect(
    await call({
      'X-Newsroom-Signature': `sha256=${'0'.repeat(64)}`,
      'X-Newsroom-Timestamp': timestamp,
    }),
  ).toBe(401)
})

for (const [path, type] of [
  ['/robots.txt', 'text/plain; charset=utf-8'],
  ['/sitemap.xml', 'application/xml; charset=utf-8'],
  ['/sitemap-news.xml', 'application/xml; charset=utf-8'],
  ['/feed/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/feed/section/daerah/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed/feed.json', 'application/feed+json; charset=utf-8'],
] as const) {
  test(`${path} stands at the root with its type, and is not sent twice`, async () => {
    const { response, text } = await getPage(path)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe(type)
    // Compressed once, not twice: what is unpacked can be read.
    expect(text).toMatch(/^(?:<\?xml|\{|User-agent:)/)
    expect(response.headers.get('cache-control')).toMatch(/^public, max-age=\d+/)
    const tag = response.headers.get('etag') ?? ''
    const again = await getPage(path, { 'If-None-Match': tag })
    expect([again.response.status, again.text]).toEqual([304, ''])
  })
}

test('a sitemap, feed or key that is not there is answered with 404', async () => {
  for (const path of ['/sitemap-1999-01.xml', '/feed/topic/tidak-ada/rss.xml', '/kunci-lain.txt']) {
    expect((await getPage(path)).response.status).toBe(404)
  }
})
