import type {
  ImportError,
  ImportErrorCode,
  ImportWarning,
  ImportWarningCode,
} from './parsedArticle.js'

/** An {@link ImportWarning} with its Indonesian message. */
export function warning({
  line,
  code,
}: {
  readonly line: number
  readonly code: ImportWarningCode
}): ImportWarning {
  return { line, code, message: warnings[code] }
}

/** An {@link ImportError} with its Indonesian message. */
export function failure({
  line,
  code,
}: {
  readonly line: number
  readonly code: ImportErrorCode
}): ImportError {
  return { line, code, message: errors[code] }
}

const warnings: Readonly<Record<ImportWarningCode, string>> = {
  markup: 'Baris ini berisi tag HTML; diimpor apa adanya sebagai teks.',
  readAlsoBeforeBody: 'BACA JUGA di depan paragraf pertama; dipindah ke belakang paragraf itu.',
  readAlsoInSentence: 'BACA JUGA di tengah kalimat; dibiarkan sebagai teks.',
  readAlsoOnNextLine: 'Judul BACA JUGA diambil dari baris di bawahnya.',
  readAlsoRepeated: 'Tautan BACA JUGA ini sudah ada; dipakai sekali saja.',
  readAlsoToItself: 'BACA JUGA ke artikel ini sendiri; dilewati.',
  readAlsoWithoutTitle: 'BACA JUGA tanpa judul; dilewati.',
}

const errors: Readonly<Record<ImportErrorCode, string>> = {
  empty: 'Berkas kosong.',
  noBody: 'Tidak ada isi berita di bawah judul.',
  titleTooLong: 'Baris pertama lebih dari 200 karakter; judul harus berdiri di baris sendiri.',
}
