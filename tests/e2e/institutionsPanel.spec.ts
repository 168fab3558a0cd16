import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

import { headersOf, logIn, origin, test } from './newsroomPage.js'

const panelOf = (page: Page) => page.getByRole('region', { name: 'Lembaga dalam naskah' })

/** A draft that names three institutions of the demo and has none. */
const makeDraft = async (title: string): Promise<number> => {
  const response = await fetch(`${origin()}/api/articles?draft=true`, {
    body: JSON.stringify({
      body: {
        root: {
          type: 'root',
          children: [{ type: 'paragraph', children: [], version: 1 }],
          direction: null,
          format: '',
          indent: 0,
          version: 1,
        },
      },
      lead: 'Dinas Kesehatan Kota Palembang dan Dinas Perhubungan Kota Palembang membuka layanan bersama Kementerian Kesehatan.',
      title,
    }),
    headers: await headersOf('editor'),
    method: 'POST',
  })
  const { doc } = (await response.json()) as { readonly doc: { readonly id: number } } // Payload's answer
  return doc.id
}

const openDraft = async ({ page, title }: { readonly page: Page; readonly title: string }) => {
  const id = await makeDraft(title)
  await logIn({ page, role: 'editor' })
  await page.goto(`${origin()}/admin/collections/articles/${id}`)
  await expect(panelOf(page).getByRole('listitem').first()).toBeVisible({ timeout: 30_000 })
  return id
}

const savedInstitutions = async (id: number) => {
  const response = await fetch(`${origin()}/api/articles/${id}?draft=true&depth=1`, {
    headers: await headersOf('editor'),
  })
  const doc = (await response.json()) as {
    // as the collection says
    readonly institutions: readonly { readonly name: string }[]
    readonly rejectedInstitutions: readonly { readonly name: string }[]
  }
  return {
    attached: doc.institutions.map(({ name }) => name),
    rejected: doc.rejectedInstitutions.map(({ name }) => name),
  }
}

test('an editor accepts one institution, rejects another, and neither comes back', async ({
  page,
}) => {
  const id = await openDraft({ page, title: 'Layanan bersama dibuka di dermaga' })
  const panel = panelOf(page)
  await expect(panel.getByRole('listitem')).toHaveCount(3)
  if (process.env['UPDATE_SCREENSHOTS'] === '1') {
    await panel.scrollIntoViewIfNeeded()
    await page.screenshot({ path: 'docs/images/institutions-panel-id.png' })
  }
  await panel.getByRole('button', { name: /^Terima: Dinas Kesehatan/ }).click()
  await expect(panel.getByText(/^Ditambahkan: Dinas Kesehatan/)).toBeAttached()
  await panel.getByRole('button', { name: /^Tolak: Kementerian Kesehatan/ }).focus()
  await page.keyboard.press('Enter')
  await expect(panel.getByRole('listitem')).toHaveCount(1)

  await expect(async () => {
    const { attached, rejected } = await savedInstitutions(id)
    expect(attached).toHaveLength(1)
    expect(rejected).toEqual(['Kementerian Kesehatan'])
  }).toPass({ timeout: 30_000 })
  await page.reload()
  await expect(panelOf(page).getByRole('listitem')).toHaveCount(1)
})

test('all that is sure is accepted at once', async ({ page }) => {
  const id = await openDraft({ page, title: 'Layanan bersama dibuka di pasar' })
  await panelOf(page).getByRole('button', { name: 'Terima semua (3)' }).click()
  await expect(panelOf(page).getByText('Tidak ada lembaga lain')).toBeVisible()
  await expect(async () => {
    expect((await savedInstitutions(id)).attached).toHaveLength(3)
  }).toPass({ timeout: 30_000 })
})

test('a name that is not known becomes a new institution of the article', async ({ page }) => {
  const id = await openDraft({ page, title: 'Layanan bersama dibuka di terminal' })
  const panel = panelOf(page)
  await panel.getByText('Tambah lembaga atau nama lain').click()
  await panel.getByLabel('Nama dalam naskah').fill('Forum Layanan Dermaga')
  await panel.getByRole('button', { name: 'Lembaga baru' }).click()
  const drawer = page.getByRole('dialog')
  await expect(drawer.locator('#field-name')).toHaveValue('Forum Layanan Dermaga')
  await drawer.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect(panel.getByText('Ditambahkan: Forum Layanan Dermaga')).toBeAttached()
  await expect(async () => {
    expect((await savedInstitutions(id)).attached).toEqual(['Forum Layanan Dermaga'])
  }).toPass({ timeout: 30_000 })
})

test('a name that is not known becomes another name of an institution, and that one the article’s', async ({
  page,
}) => {
  const id = await openDraft({ page, title: 'Layanan bersama dibuka di stasiun' })
  const panel = panelOf(page)
  await panel.getByText('Tambah lembaga atau nama lain').click()
  await panel.getByLabel('Nama dalam naskah').fill('Kementerian Sehat')
  await panel.getByRole('button', { name: 'Nama lain untuk…' }).click()
  const drawer = page.getByRole('dialog')
  await drawer.getByPlaceholder(/^Cari berdasarkan/).fill('Kementerian Kesehatan')
  await drawer.getByRole('button', { name: 'Kementerian Kesehatan', exact: true }).click()
  await expect(panel.getByText('Ditambahkan: Kementerian Kesehatan')).toBeAttached()
  await expect(async () => {
    expect((await savedInstitutions(id)).attached).toEqual(['Kementerian Kesehatan'])
    const response = await fetch(
      `${origin()}/api/institutions?where[aliases.name][equals]=Kementerian%20Sehat`,
    )
    const { docs } = (await response.json()) as {
      readonly docs: readonly { readonly name: string }[]
    } // Payload's answer
    expect(docs.map(({ name }) => name)).toEqual(['Kementerian Kesehatan'])
  }).toPass({ timeout: 30_000 })
})

test('the panel of institutions fits a phone, and axe finds nothing serious in it', async ({
  page,
}) => {
  await page.setViewportSize({ height: 800, width: 360 })
  await openDraft({ page, title: 'Layanan bersama dibuka di halte' })
  const panel = panelOf(page)
  const box = await panel.boundingBox()
  expect((box?.x ?? 0) + (box?.width ?? 999)).toBeLessThanOrEqual(360)
  const { violations } = await new AxeBuilder({ page })
    .include('section:has(> h2[tabindex="-1"])')
    .analyze()
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual(
    [],
  )
})
