import { expect } from '@playwright/test'

import { origin, test } from './newsroomPage.js'
import { getPage, readOne } from './readerPages.js'

const pathOfArticle = async (): Promise<string> =>
  `/berita/${(await readOne('where[kind][equals]=news')).slug}`

test('NA-20 a crawler is let in, and told to show the page', async () => {
  const path = await pathOfArticle()
  const { response, text } = await getPage(path, {
    'User-Agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
  })
  const robots = await getPage('/robots.txt')
  const closed = Array.from(robots.text.matchAll(/^Disallow: *(\S+)/gm), ([, rule = '']) => rule)

  expect(response.status).toBe(200)
  expect(response.headers.get('x-robots-tag') ?? '').not.toContain('noindex')
  expect(text).toMatch(/<meta[^>]+name="robots"/)
  expect(text).not.toMatch(/<meta[^>]+name="robots"[^>]+noindex/)
  expect(closed.filter((rule) => path.startsWith(rule))).toEqual([])
})

test('CN-04 links to articles lead to the address that the page itself gives as its own', async ({
  page,
}) => {
  await page.goto(`${origin()}${await pathOfArticle()}`)
  const links = await page
    .locator('a[href*="/berita/"]')
    .evaluateAll((nodes) => nodes.map((node) => (node as HTMLAnchorElement).href)) // links are such

  expect(links.length).toBeGreaterThan(0)
  for (const link of new Set(links)) {
    const { pathname, search } = new URL(link)
    const { text } = await getPage(pathname)
    const canonical = /<link[^>]+rel="canonical"[^>]+href="(?<href>[^"]+)"/.exec(text)?.groups?.href
    expect(search).toBe('')
    expect(new URL(canonical ?? 'about:blank').pathname, link).toBe(pathname)
  }
})

test('TI-02 an article has one main heading, the first on the page', async ({ page }) => {
  await page.goto(`${origin()}${await pathOfArticle()}`)

  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1)
  await expect(page.getByRole('main').getByRole('heading').first()).toHaveJSProperty(
    'tagName',
    'H1',
  )
})

test('DT-02 DT-12 date and time stand between headline and text, and no other dates around', async ({
  page,
}) => {
  await page.goto(`${origin()}${await pathOfArticle()}`)
  const parts = await page
    .locator('article h1, article time, article .text')
    .evaluateAll((nodes) => nodes.map((node) => (node.matches('.text') ? 'TEXT' : node.tagName)))
  const times = parts.slice(parts.indexOf('H1') + 1, parts.indexOf('TEXT'))

  expect(parts[0]).toBe('H1')
  expect(times.length).toBeGreaterThanOrEqual(1)
  expect(times.length).toBeLessThanOrEqual(2)
  expect(new Set(times)).toEqual(new Set(['TIME']))
  await expect(page.locator('aside time')).toHaveCount(0)
})
