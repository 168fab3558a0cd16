import { readFile } from 'node:fs/promises'

import type { ImportProblem } from './importResult.js'

/** The text of a file, or why there is none. */
export type ReadText =
  | { readonly problem: ImportProblem; readonly text?: never }
  | { readonly problem?: never; readonly text: string }

/**
 * Reads a file as UTF-8, with or without a byte order mark. Bytes that are no UTF-8 are a problem
 * with the line of the first of them: guessing another encoding would corrupt names silently.
 */
export const readTextFile = async (path: string): Promise<ReadText> => {
  try {
    const bytes = await readFile(path)
    return decode(bytes) ?? { problem: { line: brokenLine(bytes), reason: notUTF8 } }
  } catch (error) {
    return { problem: { line: null, reason: unreadable(error) } }
  }
}

const notUTF8 = 'Berkas ini bukan UTF-8. Simpan ulang sebagai UTF-8.'

const decode = (bytes: Uint8Array): { readonly text: string } | null => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return null
  }
}

const lineFeed = 0x0a

// A line feed is never part of a longer UTF-8 sequence, so every line can be tried on its own.
const brokenLine = (bytes: Uint8Array): number => {
  let line = 1
  let start = 0
  let end = bytes.indexOf(lineFeed)
  while (end !== -1 && decode(bytes.subarray(start, end)) !== null) {
    line += 1
    start = end + 1
    end = bytes.indexOf(lineFeed, start)
  }
  return line
}

const unreadable = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  switch (code) {
    case 'EACCES':
      return 'Berkas ini tidak boleh dibaca.'
    case 'EISDIR':
      return 'Ini folder, bukan berkas.'
    case 'ENOENT':
      return 'Berkas ini tidak ada.'
    default:
      return `Berkas ini tidak terbaca (${String(code ?? error)}).`
  }
}
