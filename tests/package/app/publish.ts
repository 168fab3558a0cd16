// Publishes three posts and three articles that belong together, and writes down what is read back.
import config from '@payload-config'
import { writeFileSync } from 'node:fs'
import { getPayload } from 'payload'

const payload = await getPayload({ config })

const stories = [
  'Polres Banyuwangi ungkap pencurian motor di Pasar Rogojampi',
  'Polres Banyuwangi tangkap penadah motor curian dari Rogojampi',
  'Polres Banyuwangi kembalikan motor curian kepada pedagang Rogojampi',
]

const paragraphs = [
  'Polres Banyuwangi menerangkan perkara pencurian motor di Pasar Rogojampi pada Senin pagi.',
  'Perkara itu bermula ketika pedagang pasar melaporkan motor yang hilang dari halaman parkir.',
  'Penyidik kemudian memeriksa rekaman kamera di sekitar pasar dan meminta keterangan saksi.',
  'Barang bukti sekarang disimpan di kantor polisi sampai perkara dilimpahkan ke kejaksaan.',
  'Pedagang berharap halaman parkir pasar dijaga lebih baik, terutama pada pagi hari.',
  'Pengelola pasar menyatakan akan menambah penjaga dan lampu mulai bulan depan.',
]

const body = {
  root: {
    type: 'root',
    children: paragraphs.map((text) => ({
      type: 'paragraph',
      children: [
        {
          type: 'text',
          detail: 0,
          format: 0,
          mode: 'normal' as const,
          style: '',
          text,
          version: 1,
        },
      ],
      direction: 'ltr' as const,
      format: '' as const,
      indent: 0,
      textFormat: 0,
      version: 1,
    })),
    direction: 'ltr' as const,
    format: '' as const,
    indent: 0,
    version: 1,
  },
}

for (const [at, title] of stories.entries()) {
  await payload.create({
    collection: 'posts',
    data: { _status: 'published', content: body, slug: `cerita-${String(at + 1)}`, title },
    overrideAccess: true,
  })
  await payload.create({
    collection: 'articles',
    data: { _status: 'published', body, kind: 'news', lead: paragraphs[0] ?? '', title },
    overrideAccess: true,
  })
}

const newest = { depth: 0, limit: 1, sort: '-id' } as const
const posts = await payload.find({ collection: 'posts', overrideAccess: true, ...newest })
const articles = await payload.find({ collection: 'articles', overrideAccess: true, ...newest })
writeFileSync('published.json', JSON.stringify({ article: articles.docs[0], post: posts.docs[0] }))
