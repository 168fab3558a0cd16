import { describe, expect, it } from 'vitest'

import { articleKinds } from '../../../src/domain/article.js'
import { robotsTags } from '../../../src/domain/news/robotsTags.js'

type Choices = Partial<Parameters<typeof robotsTags>[0]>

const tagsOf = (choices: Choices = {}) =>
  robotsTags({
    isSyndicated: false,
    isWithdrawn: false,
    kind: 'news',
    notForGoogleNews: false,
    ...choices,
  }).map((tag) => ('name' in tag ? `${tag.name}: ${tag.content}` : ''))

const all = 'robots: index, follow, max-image-preview:large, max-snippet:-1, max-video-preview:-1'

describe('what crawlers are told', () => {
  it('RB-01 RB-02 is to show all of it, with a large picture', () => {
    expect(tagsOf()).toEqual([all])
  })

  it.each<[string, Choices]>([
    ['RB-06 what an editor keeps from it', { notForGoogleNews: true }],
    ['SY-01 a text of another medium', { isSyndicated: true }],
    ['EL-05 an advertorial', { kind: 'advertorial' }],
    ['EL-05 a press release', { kind: 'pressRelease' }],
  ])('%s is hidden from Google News only', (_, choices) => {
    expect(tagsOf(choices)).toEqual([all, 'googlebot-news: noindex'])
  })

  it('ID-10 is not to list the notice in place of a withdrawn article', () => {
    expect(tagsOf({ isWithdrawn: true, notForGoogleNews: true })).toEqual([
      'robots: noindex, follow',
    ])
  })

  it('RB-03 RB-04 stands under names that Google honours, once each, without contradiction', () => {
    const choices = articleKinds.flatMap((kind) =>
      [true, false].flatMap((flag) => [
        { isWithdrawn: flag, kind },
        { isSyndicated: flag, kind },
        { isSyndicated: flag, isWithdrawn: flag, kind, notForGoogleNews: flag },
      ]),
    )

    for (const choice of choices) {
      const tags = tagsOf(choice)
      const names = tags.map((tag) => tag.replace(/:.*/, ''))
      const general = tags[0] ?? ''

      expect(names.every((name) => ['robots', 'googlebot-news'].includes(name))).toBe(true)
      expect(new Set(names).size).toBe(names.length)
      expect(/\bindex\b/.test(general) && /\bnoindex\b/.test(general)).toBe(false)
    }
  })
})
