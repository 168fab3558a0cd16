import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

import { logIn, origin, readPublic, test } from './newsroomPage.js'

type Article = {
  readonly id: number
  readonly slug: string
  readonly title: string
  readonly bacaJuga: readonly { readonly links: readonly { readonly title: string }[] }[]
}

const newestArticle = async (): Promise<Article> => {
  const { docs } = await readPublic('/api/articles?limit=1&sort=-firstPublishedAt')
  const [article] = docs as readonly Article[] // as the collection says
  if (article === undefined) {
    throw new Error('The demo has no live article.')
  }
  return article
}

const openArticle = async ({ id, page }: { readonly id: number; readonly page: Page }) => {
  await page.goto(`${origin()}/admin/collections/articles/${id}`)
  const panel = page.getByRole('region', { name: 'Tautan BACA JUGA' })
  await expect(panel).toBeVisible()
  return panel
}

test('an editor sees in Indonesian which links an article has, where and why', async ({ page }) => {
  const article = await newestArticle()
  const titles = article.bacaJuga.flatMap(({ links }) => links.map(({ title }) => title))
  await logIn({ page, role: 'editor' })
  const panel = await openArticle({ id: article.id, page })

  expect(titles.length).toBeGreaterThan(0)
  for (const title of titles) {
    await expect(panel.getByRole('link', { name: title })).toBeVisible()
  }
  await expect(panel.getByText(/Setelah bagian \d+/).first()).toBeVisible()
  await expect(panel.getByText(/topik sama: /).first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Naskah' })).toBeVisible()
  if (process.env['UPDATE_SCREENSHOTS'] === '1') {
    await page.screenshot({ path: 'docs/images/article-editor-id.png' })
  }
})

test('the panel of links has nothing that axe calls serious', async ({ page }) => {
  const { id } = await newestArticle()
  await logIn({ page, role: 'editor' })
  await openArticle({ id, page })
  const { violations } = await new AxeBuilder({ page })
    .include('section[aria-labelledby^="read-also-"]')
    .analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  )
})

test('the panel of links fits a phone', async ({ page }) => {
  const { id } = await newestArticle()
  await page.setViewportSize({ height: 800, width: 360 })
  await logIn({ page, role: 'editor' })
  const panel = await openArticle({ id, page })
  const box = await panel.boundingBox()
  expect(box?.x ?? -1).toBeGreaterThanOrEqual(0)
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
})

test('what an editor writes and publishes is served with links, and a withdrawn target is not linked', async ({
  page,
}) => {
  const title = 'Petugas membuka pos pantau pasang Sungai Musi'
  await logIn({ page, role: 'editor' })
  await page.goto(`${origin()}/admin/collections/articles/create`)
  await page.locator('#field-title').fill(title)
  const body = page.locator('[contenteditable="true"]').first()
  await body.click()
  for (const paragraph of paragraphs) {
    await page.keyboard.type(paragraph)
    await page.keyboard.press('Enter')
  }
  await page.getByRole('button', { name: 'Publikasikan perubahan' }).click()
  await expect(page.getByText(/Status: ?Diterbitkan|Diterbitkan/).first()).toBeVisible()

  const path = '/api/newsroom/articles/petugas-membuka-pos-pantau-pasang-sungai-musi'
  const article = (await readPublic(path)) as unknown as Article // as the endpoint answers
  const [first] = article.bacaJuga.flatMap(({ links }) => links.map((link) => link.title))
  expect(article.title).toBe(title)
  expect(first).toBeTruthy()

  await page.goto(`${origin()}/admin/collections/articles/${article.id}`)
  await page.getByRole('link', { name: first ?? '' }).click()
  await page.waitForURL(/\/articles\/(?!create)\d+/)
  await withdraw(page)
  await expect(async () => {
    const after = (await readPublic(path)) as unknown as Article // as above
    expect(JSON.stringify(after.bacaJuga)).not.toContain(first)
  }).toPass()
})

test('a draft shows which links it would get, and the panel opens by keyboard', async ({
  page,
}) => {
  await logIn({ page, role: 'editor' })
  await page.goto(`${origin()}/admin/collections/articles/create`)
  await page.locator('#field-title').fill('Warga tepian menyiapkan perahu saat pasang Sungai Musi')
  const body = page.locator('[contenteditable="true"]').first()
  await body.click()
  for (const paragraph of paragraphs) {
    await page.keyboard.type(paragraph)
    await page.keyboard.press('Enter')
  }
  const panel = page.getByRole('region', { name: 'Tautan BACA JUGA' })
  await expect(panel.getByText('Jika terbit sekarang, tautan inilah yang dipilih.')).toBeVisible({
    timeout: 30_000,
  })
  await expect(panel.getByText(/Setelah bagian \d+/).first()).toBeVisible({ timeout: 30_000 })

  const summary = panel.locator('summary').first()
  await summary.focus()
  await page.keyboard.press('Enter')
  await expect(panel.locator('details').first()).toHaveAttribute('open', '')
})

test('a reporter finds no button that publishes', async ({ page }) => {
  await logIn({ page, role: 'reporter' })
  await page.goto(`${origin()}/admin/collections/articles/create`)
  await expect(page.locator('#field-title')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publikasikan perubahan' })).toHaveCount(0)
})

const withdraw = async (page: Page): Promise<void> => {
  await page.locator('.doc-controls__popup button').first().click()
  await page.getByRole('button', { name: 'Batalkan Publikasi' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Konfirmasi' }).click()
}

const paragraphs = [
  'Petugas membuka pos pantau pasang Sungai Musi di dua kecamatan tepian mulai Senin pagi.',
  'Pos dijaga bergantian selama dua puluh empat jam dan melayani pertanyaan warga.',
  'Warga dapat melihat papan tinggi air yang diperbarui setiap tiga jam.',
  'Perahu karet dan pelampung disiapkan di dermaga terdekat.',
]
