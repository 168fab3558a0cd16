import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'

import { origin, readPublic, test } from './newsroomPage.js'
import { getPage, type ReadArticle, readArticles, readOne } from './readerPages.js'

/** One of the demo with links, sources and a picture: what other tests publish has less. */
const richArticle = async (): Promise<ReadArticle> => {
  const all = await readArticles('where[kind][equals]=news')
  const rich = all.find(
    ({ bacaJuga, mainImage, sources }) =>
      bacaJuga.length > 0 &&
      mainImage !== null &&
      sources.some(({ source }) => typeof source === 'object' && source.kind !== 'ownReporting'),
  )
  return rich ?? readOne()
}

const openArticle = async (page: Page): Promise<ReadArticle> => {
  const article = await richArticle()
  await page.goto(`${origin()}/berita/${article.slug}`)
  return article
}

test('an article page shows title, blocks at their places, sources and the footer line', async ({
  page,
}) => {
  const { slug, title } = await openArticle(page)
  const served = await readPublic(`/api/newsroom/articles/${slug}`)
  const blocks = served['bacaJuga'] as readonly { readonly afterBlock: number }[] // as the contract says

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
  const places = await page
    .locator('.text > *')
    .evaluateAll((nodes) => nodes.flatMap((node, at) => (node.matches('aside') ? [at] : [])))
  expect(places).toEqual(blocks.map(({ afterBlock }, before) => afterBlock + before))
  await expect(page.getByText(/^Sumber: ./)).toBeVisible()
  await expect(page.getByText(/^Tayang .* pukul \d\d\.\d\d WIB$/)).toBeVisible()
  await expect(page.getByRole('link', { name: /di Google News$/ })).toBeVisible()
  if (process.env['UPDATE_SCREENSHOTS'] === '1') {
    await page.setViewportSize({ height: 1450, width: 1000 })
    const picture = sharp(await page.screenshot()).png({ palette: true })
    await picture.toFile('docs/images/reader-article-id.png')
  }
})

for (const [kind, pathOf] of [
  ['article', async () => `/berita/${(await richArticle()).slug}`],
  ['front page', async () => ''],
  ['section', async () => '/rubrik/daerah'],
  ['topic', async () => '/topik/cuaca'],
  ['institution', async () => '/lembaga/bmkg'],
  ['region', async () => '/wilayah/16'],
  ['author', async () => '/penulis/melur-handaraja'],
] as const) {
  test(`the source of the page of ${kind} has one JSON-LD graph, and its own address in the head`, async () => {
    const path = await pathOf()
    const { response, text } = await getPage(path)
    const [graph, ...others] = [
      ...text.matchAll(/<script[^>]*type="application\/ld\+json"[^>]*>(.*?)<\/script>/gs),
    ].map(([, json]) => JSON.parse(json ?? '') as { readonly '@graph': readonly object[] }) // JSON-LD

    expect(response.status).toBe(200)
    expect(others).toEqual([])
    expect(graph?.['@graph'].length).toBeGreaterThan(0)
    const [head = ''] = text.split('</head>')
    expect(head).toMatch(new RegExp(`<link rel="canonical" href="${origin()}${path}/?"/>`))
    expect(head).toContain('max-image-preview:large')
  })
}

test('readers come from the front page to a section, and back in time', async ({ page }) => {
  await page.goto(origin())
  await page.getByRole('navigation', { name: 'Rubrik' }).getByRole('link').first().click()
  await expect(page).toHaveURL(/\/rubrik\//)
  // Of the front page, for it has more pages than one, whatever other tests withdraw.
  await page.goto(origin())
  const first = await page.getByRole('heading', { level: 2 }).first().textContent()
  await page.getByRole('link', { name: 'Lebih lama' }).click()
  await expect(page).toHaveURL(/halaman=2$/)
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(first ?? '')
})

for (const kind of ['live', 'review', 'advertorial']) {
  test(`an article of the kind ${kind} says so, and shows what only that kind has`, async ({
    page,
  }) => {
    const { slug } = await readOne(`where[kind][equals]=${kind}`)
    await page.goto(`${origin()}/berita/${slug}`)
    await expect(page.locator('.kicker')).toContainText(/Langsung|Ulasan|Advertorial/)
    await expect(page.locator('.live, .reviewed, .sponsor')).toBeVisible()
  })
}

test('pages of the reader site have nothing that axe calls serious', async ({ page }) => {
  const { slug } = await richArticle()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    for (const path of ['/', `/berita/${slug}`]) {
      await page.goto(`${origin()}${path}`)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const serious = violations.filter(({ impact }) => /serious|critical/.test(impact ?? ''))
      expect(serious.map(({ id }) => id)).toEqual([])
    }
  }
})

test('pages fit a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ height: 640, width: 320 })
  const { slug } = await richArticle()
  for (const path of ['/', `/berita/${slug}`, '/rubrik/daerah', '/tidak-ada']) {
    await page.goto(`${origin()}${path}`)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('an article can be read, and its links lead on', async ({ page }) => {
    const { title } = await openArticle(page)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title)
    await expect(page.locator('figure img')).toBeVisible()
    await page.locator('.baca-juga a').first().click()
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(title)
    await expect(page.getByText(/^Tayang .* pukul \d\d\.\d\d WIB$/)).toBeVisible()
  })
})

test('an address without a page is answered with 404, on a page of the site', async ({ page }) => {
  for (const path of ['/berita/tidak-ada', '/rubrik/tidak-ada', '/tidak/ada', '/?halaman=999']) {
    const response = await page.goto(`${origin()}${path}`)
    expect(response?.status()).toBe(404)
    await expect(page.getByRole('heading', { name: 'Halaman tidak ditemukan' })).toBeVisible()
  }
})
