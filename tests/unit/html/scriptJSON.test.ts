import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { scriptJSON } from '../../../src/domain/html/scriptJSON.js'

/** Any UTF-16 unit, half surrogate pairs among them. */
const anyUnit = fc.integer({ max: 0xff_ff, min: 0 }).map((unit) => String.fromCharCode(unit))

describe('JSON in a script element', () => {
  it.each([
    [{ a: '</script><script>x' }, '{"a":"\\u003c/script\\u003e\\u003cscript\\u003ex"}'],
    ['<!--', '"\\u003c!--"'],
    ['A & B', '"A \\u0026 B"'],
    ['\u2028\u2029', '"\\u2028\\u2029"'],
    [[1, null, true], '[1,null,true]'],
    [undefined, 'null'],
  ])('%j is %s', (value, json) => {
    expect(scriptJSON(value)).toBe(json)
  })

  it('parses back to the value and can neither close nor open anything', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: anyUnit }), (value) => {
        const json = scriptJSON(value)

        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(value)))
        expect(json).not.toMatch(/[<>&\u2028\u2029]/)
      }),
    )
  })

  it('stays safe around the texts that matter', () => {
    const texts = fc.array(
      fc.constantFrom('<', '/', 'script', '!--', '>', ']]', '&', '\u2028', '\\'),
    )

    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('')

        expect(JSON.parse(scriptJSON({ [text]: text }))).toEqual({ [text]: text })
        expect(scriptJSON({ [text]: text })).not.toContain('</')
      }),
    )
  })
})
