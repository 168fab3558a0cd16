import { describe, expect, it } from 'vitest'

import { describePlaces } from '../../../src/domain/placement/describePlaces.js'
import { draw } from './bodies.js'

const kindsAround = (drawing: string) =>
  describePlaces(draw(drawing)).map(({ afterBlock, next, paragraph, previous }) => [
    afterBlock,
    paragraph,
    previous?.kind ?? null,
    next?.kind ?? null,
  ])

describe('the places of a body', () => {
  it('are those after its paragraphs, with their neighbours', () => {
    expect(kindsAround('hpqp')).toEqual([
      [2, 1, 'heading', 'quote'],
      [4, 2, 'quote', null],
    ])
  })

  it('overlook empty paragraphs, as places and as neighbours', () => {
    expect(kindsAround('epeehp')).toEqual([
      [2, 1, null, 'heading'],
      [6, 2, 'heading', null],
    ])
  })

  it('do not overlook an image, though it has no text', () => {
    expect(kindsAround('pip')).toEqual([
      [1, 1, null, 'image'],
      [3, 2, 'image', null],
    ])
  })

  it('are none without paragraphs', () => {
    expect(kindsAround('')).toEqual([])
    expect(kindsAround('eeh')).toEqual([])
  })

  it('know what comes behind the next block', () => {
    expect(describePlaces(draw('pehip')).map(({ afterNext }) => afterNext?.kind ?? null)).toEqual([
      'image',
      null,
    ])
  })

  it('count the words of everything above, but for an editor’s own blocks', () => {
    expect(describePlaces(draw('phpe3p')).map(({ words }) => words)).toEqual([25, 51, 76])
  })

  it('know of a quotation that runs on, over empty paragraphs too', () => {
    expect(describePlaces(draw('p“epe”p')).map(({ isInQuotation }) => isInQuotation)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ])
  })
})
