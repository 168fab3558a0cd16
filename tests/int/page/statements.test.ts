import { createLocalReq } from 'payload'
import { afterAll, beforeAll, expect, it } from 'vitest'

import { lexicalBody, linkedParagraph, paragraphNode } from '../../support/anArticle.js'
import { executedDuring, listenToPlans } from '../../support/planRecorder.js'
import { type NewsDesk, openNewsDesk } from '../news/newsDesk.js'

let desk: NewsDesk

/** The versions of lists are asked for where the statement of the whole article has not brought them. */
const order = ['select "articles"."id",', 'select (select to_json(', 'select (select string_a']

beforeAll(async () => {
  listenToPlans()
  desk = await openNewsDesk('page-statements')
})

afterAll(async () => desk.stop())

it('a page costs one statement, however many documents its article names', async () => {
  const topics = await Promise.all(
    ['Angkutan', 'Pasar', 'Pelabuhan'].map(async (name) => desk.make('topics', { name })),
  )
  const { slug } = await desk.publish({ title: 'Jadwal kapal diumumkan', topics })
  const page = `/api/newsroom/articles/${slug}`
  const { client } = desk.people.anonymous
  expect((await client.get(page)).body.topics).toHaveLength(3)

  const executed = await executedDuring(async () => client.get(page))

  expect(executed.map(({ text }) => text.slice(0, 23))).toEqual(['select (select to_json('])
})

it('a page whose text links to articles costs one more, however many they are', async () => {
  const { client } = desk.people.anonymous
  const targets = await Promise.all(
    ['Loket', 'Dermaga', 'Karcis'].map(async (title) => desk.publish({ title })),
  )
  const { slug } = await desk.publish({
    body: lexicalBody([
      ...targets.map(({ id, title }) => linkedParagraph(title, id)),
      linkedParagraph('yang hilang', 99_999),
      paragraphNode('Semua loket buka.'),
    ]),
    title: 'Rangkuman pelabuhan',
  })
  const page = `/api/newsroom/articles/${slug}`
  expect(JSON.stringify((await client.get(page)).body.content)).toContain('/berita/karcis')

  const executed = await executedDuring(async () => client.get(page))

  expect(executed.map(({ text }) => text.slice(0, 23))).toEqual([
    'select (select to_json(',
    'select "articles"."id",',
  ])
})

it('an article by id costs two statements besides that of Payload, or one when that comes first', async () => {
  const { id } = await desk.publish({ title: 'Jadwal bus diumumkan' })
  const executed = await executedDuring(async () =>
    desk.people.anonymous.client.get(`/api/articles/${id}?depth=0`),
  )
  const [article, whole, ...others] = executed
    .map(({ text }) => text.slice(0, 23))
    .sort((one, other) => order.indexOf(one) - order.indexOf(other))
  expect([article, whole]).toEqual(order.slice(0, 2))
  expect([[], [order[2]]]).toContainEqual(others)
})

it('an article that is read, changed and read again in one request is served as it is then', async () => {
  const { id } = await desk.publish({ title: 'Jadwal angkot lama' })
  const { payload } = desk
  const req = await createLocalReq({}, payload)
  const read = async () => {
    const article = await payload.findByID({
      id,
      collection: 'articles',
      overrideAccess: true,
      req,
    })
    return JSON.stringify('news' in article ? article.news : null)
  }
  expect(await read()).toContain('Jadwal angkot lama')

  await payload.update({
    id,
    collection: 'articles',
    data: { _status: 'published', title: 'Jadwal angkot baru' },
    overrideAccess: true,
    req,
  })

  expect(await read()).toContain('Jadwal angkot baru')
})
