import { indonesianMonths, indonesianWeekdays } from './visibleDate.js'

/** A date in a text whose day of the week is not the one it names. */
export type WrongWeekday = {
  /** As it stands in the text. */
  readonly written: string
  /** The day of the week that the date is; null where there is no such date. */
  readonly weekday: string | null
}

/**
 * Finds dates in an Indonesian text that name a wrong day of the week (rule DT-15), in the forms
 * that newspapers use (§7b): `Selasa (8/10/2024)`, `Rabu (22/1)`, `Kamis (24/01/18)`, `Selasa, 22
 * Oktober 2024`, `Selasa 22 Oktober`. The day comes before the month.
 *
 * A date without a year is of `year`; in the two months around New Year it may be of the next one
 * as well, as what is written in December about January or the other way round.
 */
export function findWrongWeekdays(
  text: string,
  { year }: { readonly year: number },
): readonly WrongWeekday[] {
  return Array.from(text.matchAll(namedDate), ({ 0: written, groups = {} }) => ({
    date: dateOf({ groups, year }),
    name: plainName(groups.weekday ?? ''),
    written,
  })).flatMap(({ date, name, written }) => {
    const weekdays = date.years.map((of) => weekdayOf({ ...date, year: of }))
    return weekdays.includes(name) ? [] : [{ written, weekday: weekdays[0] ?? null }]
  })
}

type Groups = Readonly<Record<string, string | undefined>>

type WrittenDate = {
  readonly day: number
  /** 1 to 12, or what was written. */
  readonly month: number
  /** The years that may be meant, the likeliest first. */
  readonly years: readonly number[]
}

function dateOf({ groups, year }: { readonly groups: Groups; readonly year: number }): WrittenDate {
  const month = groups.monthName
    ? monthNames.indexOf(groups.monthName.toLowerCase()) + 1
    : Number(groups.month)
  const written = groups.year ?? groups.longYear
  return {
    day: Number(groups.day ?? groups.longDay),
    month,
    years: written === undefined ? likelyYears({ month, year }) : [fullYear(written)],
  }
}

function likelyYears({
  month,
  year,
}: {
  readonly month: number
  readonly year: number
}): readonly number[] {
  if (month >= 11) {
    return [year, year - 1]
  }
  return month <= 2 ? [year, year + 1] : [year]
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written)
}

function weekdayOf({
  day,
  month,
  year,
}: Pick<WrittenDate, 'day' | 'month'> & { readonly year: number }): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return isReal ? (indonesianWeekdays[date.getUTCDay()] ?? null) : null
}

/** `JUM’AT` as `Jumat`. */
function plainName(written: string): string {
  const letters = written.replace(/[’']/g, '').toLowerCase()
  return letters.charAt(0).toUpperCase() + letters.slice(1)
}

const monthNames = indonesianMonths.map((name) => name.toLowerCase())

// `minggu` in small letters is a week. Not before a dash: `Senin-Selasa (7-8/10)` are two days.
const namedDate = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?<weekday>(?:${indonesianWeekdays.map(nameForms).join('|')}))` +
    String.raw`(?:\.?\s*\((?<day>\d{1,2})\s*/\s*(?<month>\d{1,2})(?:\s*/\s*(?<year>\d{4}|\d{2}))?\)` +
    String.raw`|(?:,\s*|\s+\(?)(?<longDay>\d{1,2})\s+(?<monthName>${monthForms()})(?:\s+(?<longYear>\d{4}))?(?![\p{L}\p{N}]))`,
  'gu',
)

function nameForms(name: string): string {
  const spelled = name === 'Jumat' ? "Jum[’']?at" : name
  const capitals = name === 'Jumat' ? "JUM[’']?AT" : name.toUpperCase()
  return `${spelled}|${capitals}`
}

function monthForms(): string {
  return indonesianMonths.flatMap((name) => [name, name.toUpperCase()]).join('|')
}
