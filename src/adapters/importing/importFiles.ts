import type { Payload } from 'payload'

import path from 'node:path'

import type { ParsedArticle } from '../../domain/importing/parsedArticle.js'

import { parseArticleText } from '../../domain/importing/parseArticleText.js'
import { titleKey } from '../../domain/text/titleKey.js'
import { findLiveByTitle } from '../findLiveByTitle.js'
import { importArticle, type ImportedArticle, type ImportOptions } from './importArticle.js'
import { type FailedFile, type ImportedFile, type ImportResult, isFailed } from './importResult.js'
import { readStoredArticle, type StoredArticle } from './readStoredArticle.js'
import { readTextFile } from './readTextFile.js'
import { reasonOf } from './reasonOf.js'

/**
 * Imports plain-text articles one after the other, each in its own transaction: a file that fails
 * leaves nothing behind and does not stop the others. Whether a `BACA JUGA` line is linked is told
 * by what is live when all files are done.
 *
 * `files` are relative to `baseDir`.
 */
export const importFiles = async ({
  payload,
  files,
  baseDir,
  options,
}: {
  readonly payload: Payload
  readonly files: readonly string[]
  readonly baseDir: string
  readonly options: ImportOptions
}): Promise<readonly ImportResult[]> => {
  const outcomes: (FailedFile | Stored)[] = []
  for (const file of files) {
    outcomes.push(await importFile({ baseDir, file, options, payload }))
  }
  const live = await findLiveByTitle({ payload, titleKeys: keysOf(outcomes) })
  return outcomes.map((outcome) =>
    isFailed(outcome) ? outcome : describe({ live, stored: outcome }),
  )
}

type Live = Awaited<ReturnType<typeof findLiveByTitle>>

type Stored = {
  readonly file: string
  readonly parsed: ParsedArticle
  readonly imported: ImportedArticle
  readonly article: StoredArticle
}

type ImportArgs = {
  readonly payload: Payload
  readonly file: string
  readonly baseDir: string
  readonly options: ImportOptions
}

const importFile = async ({
  payload,
  file,
  baseDir,
  options,
}: ImportArgs): Promise<FailedFile | Stored> => {
  const { problem, text } = await readTextFile(path.resolve(baseDir, file))
  if (problem !== undefined) {
    return { error: problem, file }
  }
  const parsed = parseArticleText(text)
  const [error] = parsed.errors
  if (error !== undefined) {
    return { error: { line: error.line, reason: error.message }, file }
  }
  try {
    const imported = await importArticle({ options, parsed, payload })
    const article = await readStoredArticle({ id: imported.id, payload })
    return article === null ? notStored(file) : { article, file, imported, parsed }
  } catch (cause) {
    return { error: { line: null, reason: reasonOf(cause) }, file }
  }
}

const notStored = (file: string): FailedFile => ({
  error: { line: null, reason: 'Basis data membatalkan penyimpanan artikel ini. Coba lagi.' },
  file,
})

const keysOf = (outcomes: readonly (FailedFile | Stored)[]): readonly string[] =>
  outcomes.flatMap((outcome) =>
    isFailed(outcome) ? [] : outcome.parsed.readAlso.map(({ title }) => titleKey(title)),
  )

const describe = ({
  live,
  stored: { article, file, imported, parsed },
}: {
  readonly live: Live
  readonly stored: Stored
}): ImportedFile => ({
  file,
  id: imported.id,
  slug: article.slug,
  title: article.title,
  status: article.status,
  paragraphs: parsed.paragraphs.length,
  readAlso: parsed.readAlso.map(({ title, afterParagraph }) => {
    const target = live.get(titleKey(title))
    // No article links to itself, even where it was given the title that it names.
    return target === undefined || target.id === imported.id
      ? { title, afterParagraph, state: 'pending' }
      : { title, afterParagraph, state: 'linked', articleId: target.id }
  }),
  institutions: article.institutions,
  sources: article.sources,
  warnings: [
    ...imported.warnings,
    ...parsed.warnings.map(({ code, line, message }) => `${code}: baris ${line}: ${message}`),
  ],
})
