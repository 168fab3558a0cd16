import type { Payload } from 'payload'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { InstitutionSuggestion } from '../../../src/adapters/institutions/readSuggestions.js'

import { type Booted, bootPayload } from '../../support/bootPayload.js'
import { serve, type Served } from '../../support/serve.js'
import { signInStaff } from '../../support/signInStaff.js'
import { newsDesk, type NewsDesk } from './newsDesk.js'

let booted: Booted
let payload: Payload
let served: Served
let desk: NewsDesk
let people: Awaited<ReturnType<typeof signInStaff>>

beforeAll(async () => {
  booted = await bootPayload({ name: 'named-institutions' })
  payload = booted.payload
  served = await serve(payload)
  people = await signInStaff({ payload, served })
  desk = newsDesk(payload)
})

afterAll(async () => {
  await served.close()
  await booted.stop()
})

const makeInstitution = async (data: object): Promise<number> => {
  const { id } = await payload.create({
    collection: 'institutions',
    data: { kind: 'organization', name: 'Lembaga Contoh', ...data },
    overrideAccess: true,
  })
  return Number(id)
}

const suggestionsFor = async (id: number | string): Promise<readonly InstitutionSuggestion[]> => {
  const { body, status } = await people.reporter.client.get(
    `/api/articles/${id}/named-institutions`,
  )
  expect(status).toBe(200)
  return body.suggestions
}

describe('the institutions that an article names', () => {
  it('EN-05 are proposed as soon as there is one, with the words around them, and why', async () => {
    const id = await makeInstitution({ name: 'Balai Pasang Surut', acronym: 'BPSU' })
    const article = await desk.draft('Papan tinggi air dipasang', {
      lead: 'Petugas Balai Pasang Surut memasang papan tinggi air di dermaga.',
    })
    const [first, ...more] = await suggestionsFor(article.id)
    expect(more).toEqual([])
    expect(first).toMatchObject({
      name: 'Balai Pasang Surut',
      after: ' memasang papan tinggi air di dermaga.',
      before: 'Petugas ',
      choices: [{ id, name: 'Balai Pasang Surut' }],
      successors: [],
    })
    expect(first?.reason.id).not.toBe('')
    expect(first?.confidence).toBeGreaterThanOrEqual(0.9)
  })

  it('are not proposed when they are attached or rejected', async () => {
    const id = await makeInstitution({ name: 'Balai Perahu Sungai' })
    const lead = 'Balai Perahu Sungai membuka pendaftaran perahu.'
    const attached = await desk.draft('Pendaftaran perahu dibuka', { institutions: [id], lead })
    const rejected = await desk.draft('Pendaftaran perahu ditutup', { lead })
    const saved = await people.editor.client.patch(`/api/articles/${rejected.id}?draft=true`, {
      rejectedInstitutions: [id],
    })

    expect(saved.status).toBe(200)
    expect(await suggestionsFor(attached.id)).toEqual([])
    expect(await suggestionsFor(rejected.id)).toEqual([])
  })

  it('are left open with all that they may be, where the text does not tell', async () => {
    const one = await makeInstitution({ name: 'Balai Dermaga Hulu', acronym: 'BDGA' })
    const other = await makeInstitution({ name: 'Balai Dermaga Hilir', acronym: 'BDGA' })
    const article = await desk.draft('Dermaga diperbaiki', { lead: 'BDGA memperbaiki dermaga.' })
    const [first] = await suggestionsFor(article.id)
    expect(first?.name).toBe('BDGA')
    expect(first?.choices.map((choice) => choice.id).sort()).toEqual([one, other].sort())
  })

  it('are proposed with those that took over, where the body had ended', async () => {
    const successor = await makeInstitution({ name: 'Balai Rawa Baru', validFrom: '2024-10-21' })
    const former = await makeInstitution({
      name: 'Balai Rawa Lama',
      successors: [successor],
      validTo: '2024-10-20',
    })
    const article = await desk.draft('Rawa dipetakan', { lead: 'Balai Rawa Lama memetakan rawa.' })
    const [first] = await suggestionsFor(article.id)
    expect(first?.choices).toEqual([{ id: former, name: 'Balai Rawa Lama' }])
    expect(first?.successors).toEqual([{ id: successor, name: 'Balai Rawa Baru' }])
  })

  it('are told to staff alone, of articles that there are', async () => {
    const article = await desk.publish('Dermaga dibuka')
    const anonymous = await fetch(`${served.origin}/api/articles/${article}/named-institutions`)
    expect(anonymous.status).toBe(401)
    for (const id of ['99999999', 'keliru']) {
      const { status } = await people.editor.client.get(`/api/articles/${id}/named-institutions`)
      expect(status, id).toBe(404)
    }
  })
})
