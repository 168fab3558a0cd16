import type { LineContent } from './readLine.js'

import { endsInDashes } from './endsInDashes.js'

/**
 * Whether the paragraphs of this text run over several lines, so that a single line break is a
 * space: blank lines part its paragraphs, and most single line breaks stand inside a sentence.
 * Blank lines around the caption and around anything but text say nothing about that.
 */
export function isHardWrapped(lines: readonly LineContent[]): boolean {
  const ends = lines.flatMap((line, index) =>
    line.kind === 'text' && lines[index + 1]?.kind === 'text' ? [line.text] : [],
  )
  const inside = ends.filter((text) => !sentenceEnd.test(text.slice(-longestEnd)))

  return inside.length * 2 > ends.length && hasBlankLineInBody(lines)
}

function hasBlankLineInBody(lines: readonly LineContent[]): boolean {
  const visible = lines
    .map((line, index) => ({ line, isAfterBlank: lines[index - 1]?.kind === 'blank' }))
    .filter(({ line }) => line.kind !== 'blank')

  return visible.some(({ line, isAfterBlank }, index) => {
    const before = visible[index - 1]?.line
    return (
      isAfterBlank && line.kind === 'text' && before?.kind === 'text' && !endsInDashes(before.text)
    )
  })
}

const sentenceEnd = /[.!?…:;]["'”’»)\]]*$/u

/** A full stop and the quotes and brackets that may follow it. */
const longestEnd = 5
