import { describe, expect, it } from 'vitest'

import { avoidanceOf } from '../../../src/domain/related/avoidance.js'
import { articleOf } from './articlesOf.js'

describe('avoidanceOf', () => {
  it.each<{ word: string; title: string; weights: Readonly<Record<string, number>> }>([
    { word: 'judi', title: 'Razia JUDI di Genteng', weights: {} },
    { word: 'Jum’at', title: 'Pasar Jumat Ramai', weights: {} },
    { word: 'MA', title: 'Putusan MA Keluar', weights: {} },
    { word: 'kota tua', title: 'Wisata ke Kota Tua!', weights: {} },
    { word: 'Judi', title: 'Razia', weights: { 'term:judi': 0.1 } },
    { word: 'Kota Tua', title: 'Wisata', weights: { 'name:kota tua': 0.1 } },
    {
      word: 'Pasar Kota Tua',
      title: 'Wisata',
      weights: { 'name:pasar kota': 0.1, 'name:kota tua': 0.1 },
    },
  ])('avoids for $word the article $title with $weights', ({ word, title, weights }) => {
    expect(avoidanceOf(['lain', word])(articleOf({ title, weights }))).toBe(true)
  })

  it.each<{ word: string; title: string; weights: Readonly<Record<string, number>> }>([
    { word: 'judi', title: 'Perjudian Dibahas', weights: { 'term:perjudian': 1 } },
    { word: 'kota tua', title: 'Tua di Kota', weights: { 'term:kota': 1, 'term:tua': 1 } },
    { word: 'Pasar Kota Tua', title: 'Wisata', weights: { 'name:kota tua': 1 } },
    { word: '', title: 'Wisata', weights: { 'term:': 1 } },
    { word: ' - ', title: 'Wisata - Kota', weights: {} },
  ])('does not avoid for "$word" the article $title', ({ word, title, weights }) => {
    expect(avoidanceOf([word])(articleOf({ title, weights }))).toBe(false)
  })

  it('avoids nothing without words', () => {
    expect(avoidanceOf([])(articleOf({ title: 'Wisata' }))).toBe(false)
  })
})
