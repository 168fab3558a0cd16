import type { Payload } from 'payload'

import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { ImportOptions } from '../../../src/adapters/importing/importArticle.js'

import { importFiles } from '../../../src/adapters/importing/importFiles.js'
import {
  type FailedFile,
  type ImportedFile,
  isFailed,
} from '../../../src/adapters/importing/importResult.js'
import { type Booted, bootPayload } from '../../support/bootPayload.js'

let booted: Booted
let payload: Payload
let client: pg.Client
let folder: string

beforeAll(async () => {
  booted = await bootPayload({ name: 'import-files' })
  payload = booted.payload
  client = new pg.Client({ connectionString: booted.url })
  await client.connect()
  folder = await mkdtemp(path.join(tmpdir(), 'newsroom-import-'))
})

afterAll(async () => {
  await client.end()
  await booted.stop()
  await rm(folder, { recursive: true })
})

describe('an imported text', () => {
  it('becomes a live article with lead, body, sources and places for its links', async () => {
    const result = await importText(
      newsText({
        paragraphs: [
          'Terminal Kembiritan dibuka kembali.',
          'BACA JUGA: Angkutan Pelajar Genteng Tambah Dua Trayek',
          'Penumpang naik dari pintu timur.',
        ],
        sources: 'Humas Terminal',
        title: 'Terminal Kembiritan Kembali Melayani Penumpang',
      }),
    )

    expect(result).toMatchObject({
      paragraphs: 2,
      readAlso: [
        {
          afterParagraph: 1,
          state: 'pending',
          title: 'Angkutan Pelajar Genteng Tambah Dua Trayek',
        },
      ],
      slug: 'terminal-kembiritan-kembali-melayani-penumpang',
      sources: ['Humas Terminal'],
      status: 'published',
      title: 'Terminal Kembiritan Kembali Melayani Penumpang',
      warnings: [],
    })
    const article = await stored(result)
    expect(article).toMatchObject({
      _status: 'published',
      kind: 'news',
      lead: 'Warga menunggu di terminal.',
      pendingLinks: [{ afterBlock: 1, title: 'Angkutan Pelajar Genteng Tambah Dua Trayek' }],
    })
    expect(texts(article.body)).toEqual([
      'Terminal Kembiritan dibuka kembali.',
      'Penumpang naik dari pintu timur.',
    ])
  })

  it('names the institutions that the stored article has', async () => {
    await payload.create({
      collection: 'institutions',
      data: { kind: 'localGovernment', name: 'Dinas Perhubungan Banyuwangi' },
      overrideAccess: true,
    })
    const result = await importText(
      newsText({
        paragraphs: ['Rambu dipasang oleh Dinas Perhubungan Banyuwangi.'],
        title: 'Rambu Baru di Simpang Lima',
      }),
    )

    expect(result.institutions).toEqual(['Dinas Perhubungan Banyuwangi'])
  })

  it('stays a draft that no reader sees unless it is published', async () => {
    const result = await importText(newsText({ title: 'Jadwal Sementara Kapal' }), {
      publish: false,
    })

    expect(result.status).toBe('draft')
    const { totalDocs } = await payload.count({
      collection: 'articles',
      overrideAccess: false,
      where: { id: { equals: result.id } },
    })
    expect(totalDocs).toBe(0)
  })

  it('was first published at the moment that is given', async () => {
    const result = await importText(newsText({ title: 'Arsip Pembukaan Taman' }), {
      publishedAt: '2024-10-08T03:00:00.000Z',
    })

    expect((await stored(result)).firstPublishedAt).toBe('2024-10-08T03:00:00.000Z')
  })

  it('stands in the section that is given', async () => {
    const section = await payload.create({
      collection: 'sections',
      data: { name: 'Daerah' },
      overrideAccess: true,
    })
    const result = await importText(newsText({ title: 'Kabar dari Desa' }), { section: section.id })

    expect((await stored(result)).section).toBe(section.id)
  })

  it('takes a source that is there already, however it is written', async () => {
    const source = await payload.create({
      collection: 'sources',
      data: { kind: 'agency', name: 'Kantor Berita Contoh' },
      overrideAccess: true,
    })
    const result = await importText(
      newsText({ sources: 'KANTOR BERITA CONTOH', title: 'Kiriman dari Kantor Berita' }),
    )

    expect((await stored(result)).sources).toMatchObject([{ source: source.id }])
    expect(result.sources).toEqual(['Kantor Berita Contoh'])
  })
})

describe('a BACA JUGA line', () => {
  const target = 'Dermaga Kecil Ketapang Selesai Diperbaiki'
  const host = () =>
    newsText({
      paragraphs: ['Kapal bersandar lagi.', `baca  juga : ${target}`, 'Penumpang turun.'],
      title: 'Kapal Kembali Bersandar di Ketapang',
    })

  it('is linked as soon as an article of its title is imported, and its host is not touched', async () => {
    const before = await importText(host())
    const rowsBefore = await rowsOf(before.id)

    const added = await importText(newsText({ title: `“${target.toUpperCase()}”` }))
    const after = await importText(host())

    expect(before.readAlso).toEqual([{ afterParagraph: 1, state: 'pending', title: target }])
    expect(after.readAlso).toEqual([
      { afterParagraph: 1, articleId: added.id, state: 'linked', title: target },
    ])
    expect(await rowsOf(before.id)).toEqual(rowsBefore)
    expect((await stored(before)).bacaJuga).toMatchObject([
      { afterBlock: 1, links: [{ articleId: String(added.id), origin: 'imported' }] },
    ])
  })

  it('is linked to an article that comes later in the same command', async () => {
    const [first, second] = await importTexts([
      newsText({
        paragraphs: ['Satu.', 'BACA JUGA: Berkas Kedua Berisi Kabar Lain', 'Dua.'],
        title: 'Berkas Pertama Menyebut yang Kedua',
      }),
      newsText({ title: 'Berkas Kedua Berisi Kabar Lain' }),
    ])

    expect(first?.readAlso).toMatchObject([{ articleId: second?.id, state: 'linked' }])
  })

  it('does not link an article to itself when it was given that title', async () => {
    const title = 'Loket Baru Dibuka di Stasiun'
    const text = newsText({
      paragraphs: ['Satu.', `BACA JUGA: ${title}`, 'Dua.'],
      title: 'Stasiun Menambah Loket',
    })
    const { id } = await importText(text)
    await payload.update({
      id,
      collection: 'articles',
      data: { _status: 'published', title },
      overrideAccess: true,
    })

    expect((await importText(text)).readAlso).toEqual([
      { afterParagraph: 1, state: 'pending', title },
    ])
  })
})

describe('the same text again', () => {
  it('changes nothing and says so', async () => {
    const text = newsText({ sources: 'Humas Pelabuhan', title: 'Pelabuhan Menambah Loket' })
    const first = await importText(text)
    const before = await everything()

    const second = await importText(text)

    expect(second).toEqual({ ...first, warnings: [expect.stringMatching(/^unchanged: /)] })
    expect(await everything()).toEqual(before)
  })

  it('is known with a byte order mark, other line ends and more space', async () => {
    const text = newsText({ title: 'Satu Naskah dalam Dua Bentuk' })
    const first = await importText(text)

    const second = await importText(`\uFEFF${text.replaceAll('\n', ' \r\n')}\r\n\r\n`)

    expect(second.id).toBe(first.id)
    expect(second.warnings).toEqual([expect.stringMatching(/^unchanged: /)])
  })

  it('publishes the draft it was imported as, when asked to', async () => {
    const text = newsText({ title: 'Naskah yang Menunggu Redaktur' })
    const draft = await importText(text, { publish: false })

    const published = await importText(text)

    expect(published).toMatchObject({ id: draft.id, status: 'published' })
    expect(published.warnings).toEqual([expect.stringMatching(/^published: /)])
  })

  it('does not put back what an editor has withdrawn', async () => {
    const text = newsText({ title: 'Kabar yang Ditarik Redaksi' })
    const first = await importText(text)
    await payload.update({
      collection: 'articles',
      data: { _status: 'draft' },
      id: first.id,
      overrideAccess: true,
    })

    const second = await importText(text)

    expect(second).toMatchObject({ id: first.id, status: 'draft' })
    expect(second.warnings).toEqual([expect.stringMatching(/^withdrawn: /)])
  })

  it('makes a new article when the first is in the trash', async () => {
    const text = newsText({ title: 'Kabar yang Dibuang' })
    const first = await importText(text)
    await payload.update({
      collection: 'articles',
      data: { deletedAt: new Date().toISOString() },
      id: first.id,
      overrideAccess: true,
    })

    const second = await importText(text)

    expect(second.id).not.toBe(first.id)
    expect(second.status).toBe('published')
  })
})

describe('a file that fails', () => {
  it('is named with line and reason and does not stop the others', async () => {
    await writeFile(
      path.join(folder, 'rusak.txt'),
      Buffer.concat([Buffer.from('Judul\n\n'), Buffer.from([0xe9, 0x20, 0xe8])]),
    )
    await writeFile(path.join(folder, 'kosong.txt'), '\n\n')
    await writeFile(path.join(folder, 'baik.txt'), newsText({ title: 'Berkas Baik di Antaranya' }))

    const results = await run(['rusak.txt', 'tiada.txt', 'kosong.txt', 'baik.txt'])

    expect(results).toMatchObject([
      { error: { line: 3, reason: expect.stringContaining('UTF-8') }, file: 'rusak.txt' },
      { error: { line: null, reason: 'Berkas ini tidak ada.' }, file: 'tiada.txt' },
      { error: { reason: expect.stringMatching(/\S/) }, file: 'kosong.txt' },
      { file: 'baik.txt', status: 'published' },
    ])
  })

  it('leaves nothing behind, not even its sources', async () => {
    const before = await everything()
    await writeFile(
      path.join(folder, 'panjang.txt'),
      newsText({
        lead: 'Terlalu panjang. '.repeat(70),
        sources: 'Sumber yang Batal',
        title: 'Artikel dengan Teras Terlalu Panjang',
      }),
    )

    const [result] = await run(['panjang.txt'])

    expect(result).toMatchObject({
      error: { line: null, reason: expect.stringMatching(/^(lead|Teras)/) },
    })
    expect(await everything()).toEqual(before)
  })
})

const defaults: ImportOptions = { publish: true, publishedAt: null, section: null }

const run = async (files: readonly string[], options: Partial<ImportOptions> = {}) =>
  importFiles({ baseDir: folder, files, options: { ...defaults, ...options }, payload })

const importTexts = async (
  list: readonly string[],
  options: Partial<ImportOptions> = {},
): Promise<readonly ImportedFile[]> => {
  const files = list.map((_, index) => `naskah-${index}.txt`)
  await Promise.all(
    list.map((text, index) => writeFile(path.join(folder, `naskah-${index}.txt`), text)),
  )
  return (await run(files, options)).map(imported)
}

const importText = async (
  text: string,
  options: Partial<ImportOptions> = {},
): Promise<ImportedFile> => {
  const [result] = await importTexts([text], options)
  if (result === undefined) {
    throw new Error('Nothing was imported.')
  }
  return result
}

const imported = (result: FailedFile | ImportedFile): ImportedFile => {
  if (isFailed(result)) {
    throw new Error(`${result.file}: ${result.error.reason}`)
  }
  return result
}

const newsText = ({
  title,
  lead = 'Warga menunggu di terminal.',
  paragraphs = ['Petugas membuka pintu pagi hari.', 'Antrean berjalan tertib.'],
  sources,
}: {
  readonly title: string
  readonly lead?: string
  readonly paragraphs?: readonly string[]
  readonly sources?: string
}): string =>
  [
    title,
    `${lead}--`,
    ...paragraphs,
    ...(sources === undefined ? [] : [`Sumber: ${sources}`]),
  ].join('\n\n')

const stored = async ({ id }: ImportedFile) =>
  payload.findByID({ id, collection: 'articles', depth: 0, overrideAccess: true })

const texts = (body: unknown): readonly string[] =>
  (body as { root: { children: { children: { text: string }[] }[] } }).root.children.map(
    ({ children }) => children.map(({ text }) => text).join(''),
  )

/** The article's row and all of its versions, as the database has them. */
const rowsOf = async (id: number | string) => ({
  article: (await client.query('select * from articles where id = $1', [id])).rows,
  versions: (await client.query('select * from _articles_v where parent_id = $1 order by id', [id]))
    .rows,
})

/** All articles, versions and sources. */
const everything = async () => ({
  articles: (await client.query('select * from articles order by id')).rows,
  sources: (await client.query('select * from sources order by id')).rows,
  versions: (await client.query('select * from _articles_v order by id')).rows,
})
