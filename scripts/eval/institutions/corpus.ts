import { readFileSync } from 'node:fs'
import path from 'node:path'

/**
 * A text and what an editor finds in it. Institutions are named by their keys in the gazetteer;
 * a blank line parts paragraphs.
 */
export type CorpusCase = {
  /** The rule of recognition that it covers. */
  readonly rule: string
  /** What makes it hard, in a few words. */
  readonly hard?: string
  readonly text: string
  /** The day of the article, ISO 8601; {@link usualDay} where there is none. */
  readonly date?: string
  /** The dotted code of the article's region. */
  readonly region?: string
  /** All institutions that the text surely names. */
  readonly found: readonly string[]
  /** For those of them that had ended: who took over. */
  readonly former?: Readonly<Record<string, readonly string[]>>
  /** Names that the text leaves open, as written there, with whom they may mean at least. */
  readonly open?: Readonly<Record<string, readonly string[]>>
}

/** The day of a case that says none. */
export const usualDay = '2025-06-02'

/** All cases, in the order of the file. */
export function readCorpus(): readonly CorpusCase[] {
  return JSON.parse(readFileSync(file, 'utf8')) as readonly CorpusCase[]
}

/** The paragraphs of a case. */
export function paragraphsOf({ text }: CorpusCase): readonly string[] {
  return text.split('\n\n')
}

const file = path.resolve('tests', 'corpus', 'institutions.json')
