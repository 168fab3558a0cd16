import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import type { Article, Ranker } from '../../scripts/eval/ranker.js'

/** An article as the file of the evaluation has it. */
export type ArticleLine = {
  readonly id: string
  readonly set: string
  readonly outlet: string
  readonly site: string
  readonly title: string
  readonly publishedAt: string
  readonly section: string
  readonly tags: readonly string[]
  readonly paragraphs: readonly string[]
}

/** A link as the file of the evaluation has it, as far as it is read. */
export type LinkLine = {
  readonly articleId: string
  readonly targetId: string
  readonly topical: boolean
}

const article = (
  line: Partial<ArticleLine> & Pick<ArticleLine, 'id' | 'publishedAt' | 'title'>,
): ArticleLine => ({
  set: 'harian-2025-06',
  outlet: 'Harian Osing',
  site: 'harian.example',
  section: 'daerah',
  tags: [],
  paragraphs: [],
  ...line,
})

/** One paper, and two regional sites of a set whose name starts with `tribun-`. */
export const articleLines: readonly ArticleLine[] = [
  article({
    id: 'banjir',
    publishedAt: '2025-06-02T01:00:00+07:00',
    section: 'peristiwa',
    title: 'Banjir Rendam Tiga Desa di Singojuruh',
    paragraphs: [
      'Sungai meluap dan banjir merendam tiga desa di Singojuruh.',
      'Warga Singojuruh mengungsi ke balai desa.',
    ],
  }),
  article({
    id: 'cabai',
    publishedAt: '2025-06-02T02:00:00+07:00',
    section: 'ekonomi',
    title: 'Harga Cabai Turun di Pasar Genteng',
    paragraphs: ['Panen raya membuat harga cabai turun di Pasar Genteng.'],
  }),
  article({
    id: 'dermaga',
    publishedAt: '2025-06-02T03:00:00+07:00',
    title: 'Pelabuhan Ketapang Tambah Dermaga',
    paragraphs: ['Dermaga kelima mulai dibangun untuk kapal feri.'],
  }),
  article({
    id: 'kopi',
    publishedAt: '2025-06-02T04:00:00+07:00',
    section: 'wisata',
    title: 'Festival Kopi Osing Digelar Pekan Depan',
    paragraphs: ['Kebun kopi di lereng gunung menjadi tempat festival.'],
  }),
  article({
    id: 'surut',
    // Four hours after the festival: the offset counts.
    publishedAt: '2025-06-02T01:00:00Z',
    title: 'Banjir Singojuruh Surut, Warga Bersihkan Rumah',
    paragraphs: [
      'Banjir di Singojuruh surut sejak subuh.',
      'Petugas membantu warga membersihkan lumpur.',
    ],
  }),
  article({
    id: 'bantuan',
    publishedAt: '2025-06-02T08:00:00+07:00',
    title: 'Bantuan Banjir Singojuruh Mulai Dibagikan',
    paragraphs: ['Beras dan selimut dibagikan di balai desa.'],
  }),
  article({
    id: 'pasar',
    publishedAt: '2025-06-02T09:00:00+07:00',
    section: 'ekonomi',
    title: 'Pedagang Pasar Genteng Keluhkan Harga Cabai',
    paragraphs: ['Harga cabai yang turun merugikan pedagang.'],
  }),
  ...['satu', 'dua'].flatMap((site) => [
    article({
      id: `${site}-lama`,
      publishedAt: '2025-06-02T05:00:00+07:00',
      set: 'tribun-2025-06',
      site: `${site}.example`,
      title: 'Jembatan Blambangan Ditutup untuk Perbaikan',
    }),
    article({
      id: `${site}-baru`,
      publishedAt: '2025-06-02T06:00:00+07:00',
      set: 'tribun-2025-06',
      site: `${site}.example`,
      title: 'Jembatan Blambangan Dibuka Lagi',
    }),
  ]),
]

/** What the editors of that corpus linked. */
export const linkLines: readonly LinkLine[] = [
  { articleId: 'surut', targetId: 'banjir', topical: true },
  { articleId: 'surut', targetId: 'kopi', topical: false },
  { articleId: 'pasar', targetId: 'cabai', topical: true },
  { articleId: 'satu-baru', targetId: 'satu-lama', topical: false },
]

/** JSON lines. */
export const toLines = (values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('')

/** A folder for one test file: writes files there, and removes it with all of them. */
export const openFolder = () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'newsroom-eval-'))
  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name)
    writeFileSync(file, content)
    return file
  }
  return {
    remove: (): void => rmSync(folder, { force: true, recursive: true }),
    write,
    /** The corpus, and links in place of its own where they are given. */
    writeCorpus: (links: readonly LinkLine[] = linkLines) => ({
      articlesFile: write('articles.jsonl', toLines(articleLines)),
      linksFile: write('links.jsonl', toLines(links)),
    }),
  }
}

/** What a ranker answers for articles made up on the spot, the oldest first; the last is the host. */
export const answerFor = (
  ranker: Ranker,
  lines: readonly Partial<Article>[],
): readonly string[] => {
  const articles = lines.map((line, index) => ({
    id: String(index),
    instant: index,
    paragraphs: [],
    publishedAt: new Date(index).toISOString(),
    section: 'daerah',
    set: 'harian',
    site: 'harian.example',
    tags: [],
    title: '',
    ...line,
  }))
  const [host, ...candidates] = articles.toReversed()
  return host === undefined ? [] : ranker(articles.toReversed())({ article: host, candidates })
}
