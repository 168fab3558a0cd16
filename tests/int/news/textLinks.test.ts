import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { lexicalBody, linkedParagraph } from '../../support/anArticle.js'
import { type NewsDesk, openNewsDesk } from './newsDesk.js'

let desk: NewsDesk

beforeAll(async () => {
  desk = await openNewsDesk('news-text-links')
})

afterAll(async () => {
  await desk.stop()
})

/** A text that links to articles, each by the name that is given. */
const bodyTo = (links: Readonly<Record<string, number | string>>) =>
  lexicalBody(Object.entries(links).map(([name, value]) => linkedParagraph(name, value)))

/** The text as HTML. At a depth of 0 Payload does not read the articles that it links to itself. */
const htmlOf = async (id: number | string, depth = 0): Promise<string> =>
  (await desk.people.anonymous.client.get(`/api/articles/${id}`, { depth })).body.contentHTML

const linked = (slug: string, name: string): string =>
  `<a href="https://kabar.example/berita/${slug}">${name}</a>`

describe('the text of an article by id', () => {
  it('leads to the pages of the articles that it links to, also of one that links back', async () => {
    const harga = await desk.publish({ title: 'Harga Cabai Turun' })
    const panen = await desk.publish({
      body: bodyTo({ 'berita harga': harga.id }),
      title: 'Panen Cabai Melimpah',
    })
    await desk.save(harga.id, { body: bodyTo({ 'berita panen': panen.id }) })

    for (const depth of [0, 2]) {
      expect(await htmlOf(harga.id, depth)).toContain(
        linked('panen-cabai-melimpah', 'berita panen'),
      )
      expect(await htmlOf(panen.id, depth)).toContain(linked('harga-cabai-turun', 'berita harga'))
    }
  })

  it('leads to itself when it links to itself', async () => {
    const { id } = await desk.publish({ title: 'Daftar Isi' })
    await desk.save(id, { body: bodyTo({ 'ke atas': id }) })

    expect(await htmlOf(id)).toContain(linked('daftar-isi', 'ke atas'))
  })

  it('keeps its live links when others lead to what is not there', async () => {
    const live = await desk.publish({ title: 'Masih Tayang' })
    const draft = await desk.write({ title: 'Baru Konsep' })
    const { id } = await desk.publish({ title: 'Banyak Tautan' })
    // As an import or a deletion leaves them: no save of a form would let all of these pass.
    const links = {
      hidup: live.id,
      konsep: draft.id,
      lain: 'abc',
      mati: 999_999,
      raya: 99_999_999_999,
    }
    await desk.payload.db.pool.query('update articles set body = $2 where id = $1', [
      id,
      JSON.stringify(bodyTo(links)),
    ])
    const contentHTML = await htmlOf(id)

    expect(contentHTML).toContain(linked('masih-tayang', 'hidup'))
    expect(contentHTML.match(/<p><a /g)).toHaveLength(1)
    for (const name of Object.keys(links)) {
      expect(contentHTML).toContain(name)
    }
  })
})
