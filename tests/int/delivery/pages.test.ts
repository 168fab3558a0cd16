import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'

const domain = 'kabar.example'

let booted: Booted
let served: Served

beforeAll(async () => {
  booted = await bootPayload({ name: 'pages' })
  served = await serve(booted.payload)
  await make('outlets', { name: 'Kabar Uji', domain })
  const region = await make('sections', { name: 'Wilayah' })
  await make('sections', {
    name: 'Banyuwangi',
    description: 'Kabar dari kecamatan.',
    parent: await make('sections', { name: 'Jawa Timur', parent: region }),
  })
  await make('authors', {
    name: 'Rina Contoh',
    bio: 'Menulis tentang pasar.',
    jobTitle: 'Wartawan',
  })
  await make('topics', { name: 'Pasar Rakyat' })
  await make('institutions', {
    name: 'Perpustakaan Nasional',
    kind: 'agency',
    parent: await make('institutions', { name: 'Badan Contoh', kind: 'agency' }),
  })
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const make = async (
  collection: string,
  data: Readonly<Record<string, unknown>>,
): Promise<number | string> =>
  (await booted.payload.create({ collection, data, depth: 0, overrideAccess: true })).id

const pageOf = async (path: string, host = domain) =>
  served.anonymous.get(`/api/newsroom/sites/${host}/pages/${path}`)

const canonical = ({ body }: Awaited<ReturnType<typeof pageOf>>) => body.head.links[0].href

describe('a page that lists articles', () => {
  it.each([
    ['section/banyuwangi', 'Banyuwangi', 'https://kabar.example/rubrik/banyuwangi'],
    ['topic/pasar-rakyat', 'Pasar Rakyat', 'https://kabar.example/topik/pasar-rakyat'],
    [
      'institution/perpustakaan-nasional',
      'Perpustakaan Nasional',
      'https://kabar.example/lembaga/perpustakaan-nasional',
    ],
    ['author/rina-contoh', 'Rina Contoh', 'https://kabar.example/penulis/rina-contoh'],
    ['front', 'Kabar Uji', 'https://kabar.example/'],
  ])('%s has its name, address, head, graph and footer', async (path, name, url) => {
    const page = await pageOf(path)

    expect(page.status).toBe(200)
    expect(page.body).toMatchObject({
      footer: { kind: 'preferredSource' },
      jsonLd: { '@context': 'https://schema.org' },
      name,
      url,
    })
    expect(canonical(page)).toBe(url)
  })

  it('of a section has the way over all sections above it', async () => {
    const { body } = await pageOf('section/banyuwangi')
    const trail = body.jsonLd['@graph'].find(
      (node: { '@type': string }) => node['@type'] === 'BreadcrumbList',
    )

    expect(trail.itemListElement.map(({ name }: { name: string }) => name)).toEqual([
      'Beranda',
      'Wilayah',
      'Jawa Timur',
      'Banyuwangi',
    ])
    expect(body.description).toBe('Kabar dari kecamatan.')
  })

  it('of an institution has no way over what it is part of', async () => {
    const { body } = await pageOf('institution/perpustakaan-nasional')
    const [page, trail] = body.jsonLd['@graph']

    expect(trail.itemListElement).toHaveLength(2)
    expect(page.about.parentOrganization.name).toBe('Badan Contoh')
  })

  it('NA-13 of an author is a profile', async () => {
    const { body } = await pageOf('author/rina-contoh')

    expect(body.jsonLd['@graph'][0]).toMatchObject({
      '@type': 'ProfilePage',
      mainEntity: { '@type': 'Person', jobTitle: 'Wartawan', name: 'Rina Contoh' },
    })
  })

  it('is answered with 304 to who has it', async () => {
    const url = `${served.origin}/api/newsroom/sites/${domain}/pages/front`
    const etag = (await fetch(url)).headers.get('etag') ?? ''
    const again = await fetch(url, { headers: { 'If-None-Match': etag } })

    expect(etag).not.toBe('')
    expect(again.status).toBe(304)
  })

  it.each([
    ['section/tidak-ada', domain, 'notFound'],
    ['section/%00', domain, 'notFound'],
    ['media/satu', domain, 'unknownScope'],
    ['front', 'lain.example', 'unknownSite'],
  ])('%s of %s is not there: %s', async (path, host, code) => {
    const { body, status } = await pageOf(path, host)

    expect([status, body.errors[0].data.code]).toEqual([404, code])
  })
})
