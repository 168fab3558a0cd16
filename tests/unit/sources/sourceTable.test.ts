import { describe, expect, it } from 'vitest'

import { isKeptFromGoogleNews } from '../../../src/domain/news/isKeptFromGoogleNews.js'
import { sourceFields } from '../../../src/domain/news/sourceFields.js'
import { attributionOf } from '../../../src/domain/sources/attributionOf.js'
import { passOn } from '../../../src/domain/sources/passOn.js'
import { settledBySources } from '../../../src/domain/sources/settledBySources.js'
import { consequencesOf } from '../../../src/domain/sources/sourceTable.js'
import { republishingRules, sourceKinds } from '../../../src/domain/sources/sourceTypes.js'
import { expectedSources } from '../../support/expectedSources.js'
import { newsFactsOf } from '../news/newsFactsOf.js'
import { aWholeText } from './sourceOf.js'

const followsFrom = (source: ReturnType<typeof aWholeText>) => {
  const sources = [source]
  const article = settledBySources({ article: { isSyndicated: false, kind: 'news' }, sources })
  const attribution = attributionOf({ article, outlet: { language: 'id' }, sources })
  const fields = sourceFields(newsFactsOf({ sources }))
  return {
    isBasedOn: fields.isBasedOn !== undefined,
    isCredited: attribution.credit !== null,
    isForGoogleNews: !isKeptFromGoogleNews({ ...article, notForGoogleNews: false }),
    isNamed: attribution.line !== null,
    label: attribution.label,
    partners: passOn({ ...article, sources }),
  }
}

describe('the table of sources', () => {
  it('has every kind of source and every rule', () => {
    const pairs = sourceKinds.flatMap((kind) => republishingRules.map((rule) => `${kind} ${rule}`))
    const expected = expectedSources.map(({ kind, republishing }) => `${kind} ${republishing}`)

    expect(expected.toSorted()).toEqual(pairs.toSorted())
  })

  it.each(expectedSources)(
    'SO-09 SY-01 EL-05 decides what follows from the whole text of $kind × $republishing',
    ({ kind, republishing, ...expected }) => {
      expect(followsFrom(aWholeText({ kind, republishing }))).toEqual(expected)
    },
  )

  it.each(expectedSources)(
    'names $kind × $republishing in the line exactly where it is cited',
    ({ isNamed, kind, republishing }) => {
      const sources = [aWholeText({ kind, republishing })]

      expect(sourceFields(newsFactsOf({ sources })).citation !== undefined).toBe(isNamed)
    },
  )

  it('lets nothing be passed on that may not be taken over as a whole', () => {
    for (const kind of sourceKinds) {
      for (const republishing of republishingRules) {
        const { isNamed, mayTake, passOn: others } = consequencesOf({ kind, republishing })
        expect(mayTake === 'whole' || others !== 'whole').toBe(true)
        expect(isNamed || mayTake === 'whole').toBe(true)
      }
    }
  })
})
