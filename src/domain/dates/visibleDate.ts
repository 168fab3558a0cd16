import type { NewsTimeZone } from '../news/isoWithOffset.js'

import { type LocalTime, localTime, padded } from './localTime.js'

/** `short` is the newsrooms' own form, `long` is running text. */
export type DateStyle = 'long' | 'short'

/**
 * A date and time as readers see it, in the outlet's zone and with its name:
 *
 * - Indonesian: `Selasa (8/10/2024) 06.30 WIB`, long `Selasa, 8 Oktober 2024 pukul 06.30 WIB`
 * - English: `Tue, 8 Oct 2024, 06:30 WIB`, long `Tuesday, 8 October 2024 at 06:30 WIB`
 *
 * Written here and not by `Intl`, whose Indonesian differs from what newspapers print (rules DT-06
 * and §7b: no zero before the day, a dot in the time).
 *
 * @param args.instant ISO 8601 with a zone
 * @param args.language BCP 47; all but English is written in Indonesian
 * @returns null for what is no instant of the years 0 to 9999
 */
export function visibleDate({
  instant,
  zone,
  language,
  style = 'short',
}: {
  readonly instant: string
  readonly zone: NewsTimeZone
  readonly language: string
  readonly style?: DateStyle
}): string | null {
  const local = localTime({ instant, zone })
  return local && `${writers[writtenLanguage(language)][style](local)} ${zoneNames[zone]}`
}

/** The language in which dates are written for an outlet of some language (BCP 47). */
export function writtenLanguage(language: string): 'en' | 'id' {
  return /^en(?:-|$)/i.test(language) ? 'en' : 'id'
}

/** What readers call the zones (rule DT-04). */
export const zoneNames: Readonly<Record<NewsTimeZone, 'WIB' | 'WIT' | 'WITA'>> = {
  'Asia/Jakarta': 'WIB',
  'Asia/Jayapura': 'WIT',
  'Asia/Makassar': 'WITA',
  'Asia/Pontianak': 'WIB',
}

/** The days of the week in Indonesian, Sunday first. */
export const indonesianWeekdays: readonly string[] = [
  'Minggu',
  'Senin',
  'Selasa',
  'Rabu',
  'Kamis',
  'Jumat',
  'Sabtu',
]

/** The months in Indonesian. */
export const indonesianMonths: readonly string[] = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]

type Writer = (local: LocalTime) => string

const writers: Readonly<Record<'en' | 'id', Readonly<Record<DateStyle, Writer>>>> = {
  en: {
    long: (local) => `${englishDate(local, 'long')} at ${timeOf(local, ':')}`,
    short: (local) => `${englishDate(local, 'short')}, ${timeOf(local, ':')}`,
  },
  id: {
    long: (local) =>
      `${dayOf(local)}, ${String(local.day)} ${indonesianMonths[local.month - 1] ?? ''} ${String(local.year)} pukul ${timeOf(local, '.')}`,
    short: (local) =>
      `${dayOf(local)} (${[local.day, local.month, local.year].join('/')}) ${timeOf(local, '.')}`,
  },
}

function englishDate({ day, month, weekday, year }: LocalTime, style: DateStyle): string {
  const [dayName = '', monthName = ''] = [englishWeekdays[weekday], englishMonths[month - 1]]
  const name = (text: string): string => (style === 'short' ? text.slice(0, 3) : text)
  return `${name(dayName)}, ${String(day)} ${name(monthName)} ${String(year)}`
}

function dayOf({ weekday }: LocalTime): string {
  return indonesianWeekdays[weekday] ?? ''
}

function timeOf({ hour, minute }: LocalTime, mark: '.' | ':'): string {
  return `${padded(hour)}${mark}${padded(minute)}`
}

/** From Sunday on. */
export const englishWeekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
]

/** From January on. */
export const englishMonths: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
