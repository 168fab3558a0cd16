import { describe, expect, it } from 'vitest'

import { statedSignals } from '../../../src/domain/related/statedSignals.js'

const polri = { id: 1, name: 'Polri' }
const polda = { id: 2, name: 'Polda Jatim' }
const polres = {
  id: 3,
  name: 'Polres Banyuwangi',
  regions: [{ id: 'Kabupaten Banyuwangi', name: 'Kabupaten Banyuwangi' }],
  parents: [polda, polri],
}

describe('statedSignals', () => {
  it('weighs institutions and topics 1, regions and what institutions belong to 0.5', () => {
    const signals = statedSignals({
      institutions: [polres],
      topics: [{ id: 'mudik', name: 'Mudik' }],
    })

    expect(signals.map(({ key, label, weight }) => [key, label, weight])).toEqual([
      ['institution:3', 'Polres Banyuwangi', 1],
      ['topic:mudik', 'Mudik', 1],
      ['region:kabupaten banyuwangi', 'Kabupaten Banyuwangi', 0.5],
      ['institution:2', 'Polda Jatim', 0.5],
      ['institution:1', 'Polri', 0.5],
    ])
    expect(signals.every(({ key, kind }) => key.startsWith(`${kind}:`))).toBe(true)
  })

  it('takes an institution that is named and belonged to once, with its own weight', () => {
    const signals = statedSignals({
      institutions: [polres, { ...polda, regions: [], parents: [polri] }],
      topics: [],
    })

    expect(signals.map(({ key, weight }) => [key, weight])).toEqual([
      ['institution:3', 1],
      ['institution:2', 1],
      ['region:kabupaten banyuwangi', 0.5],
      ['institution:1', 0.5],
    ])
  })

  it('takes spellings of a region as one, and none for a region without a word', () => {
    const signals = statedSignals({
      institutions: [' KABUPATEN  Banyuwangi', 'Kabupaten Banyuwangi', '-', ''].map(
        (region, index) => ({
          id: index,
          name: `Dinas ${index}`,
          parents: [],
          regions: [{ id: region, name: region }],
        }),
      ),
      topics: [],
    })

    expect(signals.filter(({ kind }) => kind === 'region')).toHaveLength(1)
  })

  it('weighs the region of an article 2, and half of it each one that it is part of', () => {
    const province = { id: '35', name: 'Jawa Timur' }
    const regency = { id: '35.10', name: 'Kabupaten Banyuwangi' }
    const district = { id: '35.10.14', name: 'Rogojampi' }
    const signals = statedSignals({
      institutions: [{ ...polres, parents: [], regions: [regency, province] }],
      regions: [district, regency, province],
      topics: [],
    })

    expect(signals.map(({ key, label, weight }) => [key, label, weight])).toEqual([
      ['institution:3', 'Polres Banyuwangi', 1],
      ['region:35 10 14', 'Rogojampi', 2],
      ['region:35 10', 'Kabupaten Banyuwangi', 1],
      ['region:35', 'Jawa Timur', 0.5],
    ])
  })

  it('counts a region with the greatest weight that it has', () => {
    const region = { id: '35', name: 'Jawa Timur' }
    const above = [{ id: '35.10', name: 'Kabupaten Banyuwangi' }, region]
    const signals = statedSignals({
      institutions: [
        { ...polres, parents: [], regions: above },
        { ...polda, parents: [], regions: [region] },
      ],
      topics: [],
    })

    expect(signals.filter(({ key }) => key === 'region:35').map(({ weight }) => weight)).toEqual([
      0.5,
    ])
  })

  it('counts a topic that is stated twice once', () => {
    const topic = { id: 1, name: 'Mudik' }

    expect(statedSignals({ institutions: [], topics: [topic, topic] })).toHaveLength(1)
  })

  it('tells an institution from a topic with its id', () => {
    const signals = statedSignals({ institutions: [polres], topics: [{ id: 3, name: 'Mudik' }] })

    expect(signals.slice(0, 2).map(({ key }) => key)).toEqual(['institution:3', 'topic:3'])
  })
})
