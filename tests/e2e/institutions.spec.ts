import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

import { headersOf, logIn, origin, readPublic, test } from './newsroomPage.js'
import { getPage } from './readerPages.js'

const post = async (path: string, data: object): Promise<{ readonly id: number }> => {
  const response = await fetch(`${origin()}/api/${path}`, {
    body: JSON.stringify(data),
    headers: await headersOf('editor'),
    method: 'POST',
  })
  expect(response.status).toBe(201)
  const { doc } = (await response.json()) as { readonly doc: { readonly id: number } } // Payload's own answer
  return doc
}

/** Pictures for somebody to look at, where they are asked for. */
const picture = async ({ name, page }: { readonly name: string; readonly page: Page }) => {
  const folder = process.env['LOOK_AT']
  if (folder !== undefined) {
    await page.screenshot({ fullPage: true, path: `${folder}/${name}.png` })
  }
}

const fitsPhone = async (page: Page): Promise<void> => {
  await page.setViewportSize({ height: 800, width: 360 })
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(360)
}

const hasNothingSerious = async (page: Page, within = 'body'): Promise<void> => {
  const { violations } = await new AxeBuilder({ page }).include(within).analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  )
}

type Institution = {
  readonly appearsWith: readonly { readonly institution: { readonly name: string } }[]
  readonly name: string
}

test('the page of an institution shows what stands around it, and its articles page after page', async ({
  page,
}) => {
  const body = (await readPublic('/api/newsroom/institutions/bmkg')) as unknown as Institution // as the contract says
  const { id } = await readBySlug('bmkg')
  await post('institutions', { name: 'Stasiun Klimatologi Contoh', kind: 'agency', parent: id })
  await post('institutions', { name: 'Lembaga Meteorologi Lama', kind: 'agency', successors: [id] })
  await page.goto(`${origin()}/lembaga/bmkg`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(body.name)
  const around = (label: string) => page.getByRole('navigation', { name: label })
  for (const { institution } of body.appearsWith) {
    await expect(
      around('Sering diberitakan bersama').getByRole('link', { name: institution.name }),
    ).toBeVisible()
  }
  await expect(around('Bagian dari lembaga ini').getByRole('link')).toHaveText([
    'Stasiun Klimatologi Contoh',
  ])
  await expect(around('Pendahulu').getByRole('link')).toHaveText(['Lembaga Meteorologi Lama'])
  expect(await page.locator('.item').count()).toBeGreaterThan(0)
  await hasNothingSerious(page)
  await picture({ name: 'institution-1280', page })
  await fitsPhone(page)
  await picture({ name: 'institution-360', page })
})

test('the page of a region has the articles of all below it', async ({ page }) => {
  const [first] = (await readPublic('/api/articles?limit=1'))['docs'] as readonly { id: number }[]
  const response = await fetch(`${origin()}/api/articles/${first?.id}`, {
    body: JSON.stringify({ _status: 'published', region: '16.71' }),
    headers: await headersOf('editor'),
    method: 'PATCH',
  })
  expect(response.status).toBe(200)
  await page.goto(`${origin()}/wilayah/16`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Sumatera Selatan/)
  await expect(page.locator('.item')).toHaveCount(1)
  await page
    .getByRole('navigation', { name: 'Wilayah di bawahnya' })
    .getByRole('link', { name: 'Kota Palembang' })
    .click()
  await expect(page).toHaveURL(/\/wilayah\/16\.71$/)
  await expect(page.locator('.item')).toHaveCount(1)
  await hasNothingSerious(page)
  await picture({ name: 'region-1280', page })
  await fitsPhone(page)
  await picture({ name: 'region-360', page })
  expect((await getPage('/wilayah/99.99')).response.status).toBe(404)
  expect((await getPage('/wilayah/palembang')).response.status).toBe(404)
})

test('an editor merges an institution into another with the keyboard, and undoes it', async ({
  page,
}) => {
  const winner = await post('institutions', { name: 'Balai Uji Gabung', kind: 'agency' })
  const loser = await post('institutions', {
    name: 'Balai Uji Gabung Kembar',
    kind: 'agency',
    slug: 'balai-kembar',
  })
  await post('institutions', { name: 'Loket Balai Uji', kind: 'agency', parent: loser.id })
  await logIn({ page, role: 'editor' })
  const edit = (id: number) => `${origin()}/admin/collections/institutions/${id}`
  await page.goto(edit(loser.id))
  const panel = page.getByRole('region', { name: 'Penggabungan' })
  await panel.getByRole('button', { name: 'Gabungkan dengan…' }).focus()
  await picture({ name: 'merge-1', page })
  await page.keyboard.press('Enter')
  const choice = page.getByRole('button', { exact: true, name: 'Balai Uji Gabung' })
  await expect(choice).toBeVisible()
  await choice.focus()
  await picture({ name: 'merge-2', page })
  await page.keyboard.press('Enter')
  await expect(
    panel.getByRole('heading', { name: 'Gabungkan lembaga ini dengan “Balai Uji Gabung”?' }),
  ).toBeFocused()
  await expect(panel.getByText('Lembaga: 1')).toBeVisible()
  await expect(panel.getByText(/Balai Uji Gabung Kembar/)).toBeVisible()
  await hasNothingSerious(page, 'section[aria-labelledby="merge-institution"]')
  await picture({ name: 'merge-3', page })
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.waitForURL(edit(winner.id))
  await expect(panel.getByRole('heading', { name: 'Digabungkan ke sini' })).toBeVisible()
  await picture({ name: 'merge-4', page })
  expect((await getPage('/lembaga/balai-kembar')).response.headers.get('location')).toMatch(
    /\/lembaga\/balai-uji-gabung$/,
  )
  await panel.getByRole('button', { name: /^Urungkan/ }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL(edit(loser.id))
  await expect(page.locator('#field-name')).toHaveValue('Balai Uji Gabung Kembar')
})

test('a reporter is not offered to merge', async ({ page }) => {
  const { id } = await readBySlug('bmkg')
  await logIn({ page, role: 'reporter' })
  await page.goto(`${origin()}/admin/collections/institutions/${id}`)
  await expect(page.locator('#field-name')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Penggabungan' })).toHaveCount(0)
})

const readBySlug = async (slug: string): Promise<{ readonly id: number }> => {
  const { docs } = await readPublic(`/api/institutions?where[slug][equals]=${slug}`)
  const [found] = docs as readonly { readonly id: number }[] // as the collection says
  if (found === undefined) {
    throw new Error(`The demo has no institution ${slug}.`)
  }
  return found
}
