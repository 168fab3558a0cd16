import type { GazetteerOutcome } from './installGazetteer.js'
import type { RecordResult } from './installList.js'

/** What the command says at its end: in numbers, or, of a dry run, with every change. */
export const gazetteerReport = ({
  dryRun,
  outcome: { institutions, regions, retired },
}: {
  readonly dryRun: boolean
  readonly outcome: GazetteerOutcome
}): string =>
  [
    ...(dryRun ? [...regions, ...institutions].flatMap(changeLines) : []),
    ...(dryRun ? ['Percobaan: tidak ada yang ditulis.'] : []),
    `Wilayah: ${numbers(regions)}.`,
    `Lembaga: ${numbers(institutions)}.`,
    ...deletedLine([...regions, ...institutions]),
    ...editedLine([...regions, ...institutions]),
    ...(retired.length > 0
      ? [
          `Tidak ada lagi di gazetteer: ${some(retired)}. Periksa, lalu beri tanggal akhir atau hapus sendiri.`,
        ]
      : []),
  ].join('\n') + '\n'

const numbers = (results: readonly RecordResult[]): string => {
  const count = (matches: (result: RecordResult) => boolean): string =>
    results.filter(matches).length.toLocaleString('id-ID')
  return [
    `${count(({ plan }) => plan.kind === 'create')} baru`,
    `${count(({ isMatched }) => isMatched)} dicocokkan dengan yang dibuat redaksi`,
    `${count(({ isMatched, plan }) => !isMatched && plan.kind === 'update')} diperbarui`,
    `${count(({ isMatched, plan }) => !isMatched && plan.kind === 'keep')} sudah sesuai`,
  ].join(', ')
}

const deletedLine = (results: readonly RecordResult[]): readonly string[] => {
  const keys = results.flatMap(({ plan, record }) => (plan.kind === 'deleted' ? [record.key] : []))
  return keys.length === 0
    ? []
    : [`Dihapus redaksi dan tidak dipasang lagi: ${some(keys)}. Pasang lagi dengan --restore.`]
}

const editedLine = (results: readonly RecordResult[]): readonly string[] => {
  const fields = results.flatMap(({ plan, record }) =>
    plan.kind === 'keep' || plan.kind === 'update'
      ? plan.edited.map((field) => `${record.key} (${field})`)
      : [],
  )
  return fields.length === 0 ? [] : [`Isian redaksi yang dibiarkan: ${some(fields)}.`]
}

const changeLines = ({ isMatched, plan, record }: RecordResult): readonly string[] => {
  switch (plan.kind) {
    case 'create':
      return [`+ ${record.key}: ${record.texts['name'] ?? ''}`]
    case 'deleted':
      return []
    case 'keep':
    case 'update': {
      const { lists, texts } = plan.changes
      const fields = Object.entries({ ...texts, ...lists }).map(
        ([field, value]) => `${field} → ${written(value)}`,
      )
      return isMatched || fields.length > 0
        ? [`${isMatched ? '=' : '~'} ${record.key}: ${fields.join('; ') || 'dicocokkan'}`]
        : []
    }
  }
}

const written = (value: readonly string[] | string | null): string =>
  value === null ? '(kosong)' : typeof value === 'string' ? value : value.join(', ')

const some = (names: readonly string[]): string =>
  names.length <= shown
    ? names.join(', ')
    : `${names.slice(0, shown).join(', ')} dan ${(names.length - shown).toLocaleString('id-ID')} lainnya`

const shown = 20
