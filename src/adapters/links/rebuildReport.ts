import type { RebuildOutcome, RebuildProgress } from './rebuildLinks.js'

/** How far a rebuild is, and since when. */
type ReportedProgress = RebuildProgress & {
  readonly collection: string
  readonly seconds: number
}

/** One line with steps done and all there are, percent, steps per second and the time left. */
export const progressLine = ({ collection, done, seconds, total }: ReportedProgress): string => {
  const rate = rateOf({ count: done, seconds })
  const left = rate > 0 ? `, sisa ${duration((total - done) / rate)}` : ''
  return `${collection}: ${whole(done)}/${whole(total)} langkah (${percentOf({ done, total })}%), ${decimal(rate)} per detik${left}`
}

/** The same with a bar in front, for a terminal. */
export const progressBar = (progress: ReportedProgress): string => {
  const filled = Math.floor((percentOf(progress) * barWidth) / 100)
  return `[${'#'.repeat(filled)}${'.'.repeat(barWidth - filled)}] ${progressLine(progress)}`
}

/** One line on a rebuild that is complete: what was done, how fast, and what there is now. */
export const summaryLine = ({
  collection,
  documents,
  indexed,
  linked,
  links,
  seconds,
}: Pick<RebuildOutcome, 'indexed' | 'linked'> & {
  readonly collection: string
  /** Documents in the index. */
  readonly documents: number
  /** Links in the ledger. */
  readonly links: number
  readonly seconds: number
}): string =>
  `${collection}: ${whole(indexed)} entri indeks dan ${whole(linked)} daftar tautan disusun ulang dalam ${decimal(seconds)} detik (${decimal(rateOf({ count: indexed + linked, seconds }))} langkah per detik). Sekarang ada ${whole(documents)} dokumen dan ${whole(links)} tautan.`

const barWidth = 24

const percentOf = ({ done, total }: RebuildProgress): number =>
  total === 0 ? 100 : Math.floor((done * 100) / total)

const rateOf = ({
  count,
  seconds,
}: {
  readonly count: number
  readonly seconds: number
}): number => (seconds > 0 ? count / seconds : 0)

const duration = (seconds: number): string => {
  const rest = Math.ceil(seconds)
  const minutes = Math.floor(rest / 60)
  return minutes === 0 ? `${rest} detik` : `${whole(minutes)} menit ${rest % 60} detik`
}

const whole = (value: number): string => value.toLocaleString('id-ID', { maximumFractionDigits: 0 })

const decimal = (value: number): string =>
  value.toLocaleString('id-ID', { maximumFractionDigits: 1, minimumFractionDigits: 1 })
