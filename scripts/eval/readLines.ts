import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'

import { StartupError } from '../../dev/database/startupError.js'

/** A line of a file as an object, and the place to name when something is wrong with it. */
export interface Line {
  readonly place: string
  readonly value: Readonly<Record<string, unknown>>
}

/**
 * The lines of a JSON-lines file, plain or gzipped (told by its first bytes, whatever its name).
 *
 * @throws {StartupError} when the file cannot be read or a line is no JSON object
 */
export function readLines(file: string): readonly Line[] {
  return readText(file)
    .split('\n')
    .flatMap((text, index) =>
      text.trim() === '' ? [] : [toLine({ place: `${file}, line ${index + 1}`, text })],
    )
}

/** @throws {StartupError} when the line has no text there */
export function textAt({ key, line }: { readonly key: string; readonly line: Line }): string {
  const value = line.value[key]
  if (typeof value !== 'string') {
    throw new StartupError(`${line.place}: "${key}" has to be a text.`)
  }
  return value
}

/** @throws {StartupError} when the line has no list of texts there */
export function textsAt({
  key,
  line,
}: {
  readonly key: string
  readonly line: Line
}): readonly string[] {
  const value = line.value[key]
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new StartupError(`${line.place}: "${key}" has to be a list of texts.`)
  }
  return value
}

/** @throws {StartupError} when the line has neither true nor false there */
export function flagAt({ key, line }: { readonly key: string; readonly line: Line }): boolean {
  const value = line.value[key]
  if (typeof value !== 'boolean') {
    throw new StartupError(`${line.place}: "${key}" has to be true or false.`)
  }
  return value
}

function readText(file: string): string {
  try {
    const bytes = readFileSync(file)
    const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b
    return (isGzip ? gunzipSync(bytes) : bytes).toString('utf8')
  } catch (error) {
    throw new StartupError(`${file} cannot be read: ${reasonOf(error)}.`)
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error)
  }
  return 'code' in error && error.code === 'ENOENT' ? 'there is no such file' : error.message
}

function toLine({ place, text }: { readonly place: string; readonly text: string }): Line {
  const value = parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new StartupError(`${place} is no JSON object.`)
  }
  return { place, value: { ...value } }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
