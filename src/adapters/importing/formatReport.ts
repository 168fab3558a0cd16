import { type FailedFile, type ImportedFile, type ImportResult, isFailed } from './importResult.js'

/** The report of an import for people: a few lines for each file, and a sum at the end. */
export const formatReport = (results: readonly ImportResult[]): string => {
  const failed = results.filter(isFailed).length
  return [
    ...results.flatMap((result) => (isFailed(result) ? failedLines(result) : lines(result))),
    '',
    `${results.length - failed} berkas berhasil, ${failed} gagal.`,
  ].join('\n')
}

const failedLines = ({ error: { line, reason }, file }: FailedFile): readonly string[] => [
  `✗ ${file}${line === null ? '' : `, baris ${line}`}: ${reason}`,
]

const lines = (result: ImportedFile): readonly string[] => [
  `✓ ${result.file}: "${result.title}"`,
  `    ${statusLabels[result.status]}, id ${result.id}, ${result.slug}, ${result.paragraphs} paragraf`,
  `    Lembaga: ${listed(result.institutions)}. Sumber: ${listed(result.sources)}.`,
  ...result.readAlso.map(
    ({ afterParagraph, articleId, state, title }) =>
      `    BACA JUGA setelah paragraf ${afterParagraph}: "${title}" (${
        state === 'linked' ? `tertaut ke ${articleId}` : 'menunggu artikelnya tayang'
      })`,
  ),
  ...result.warnings.map((warning) => `    ! ${warning}`),
]

const statusLabels = { draft: 'draf', published: 'tayang' } as const

const listed = (names: readonly string[]): string => (names.length === 0 ? '–' : names.join(', '))
