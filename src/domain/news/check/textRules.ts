import type { NewsCheckFacts } from './checkFacts.js'
import type { BreakDetails, NewsField, NewsRule } from './newsRule.js'

import { findWrongWeekdays } from '../../dates/findWrongWeekdays.js'
import { localTime } from '../../dates/localTime.js'
import { isReadAlsoLine } from '../../importing/readLine.js'
import { namedIn } from '../../institutions/namedIn.js'
import { once } from './newsRule.js'

/** Rules of the text and of where it stands. */
export const textRules: readonly NewsRule[] = [
  {
    code: 'SO-03',
    severity: 'warning',
    field: 'section',
    id: 'Belum ada rubrik.',
    en: 'There is no section.',
    breaks: ({ section }) => section === null,
  },
  {
    code: 'DT-15',
    severity: 'warning',
    field: 'body',
    id: 'Hari dan tanggal tidak cocok: {dates}.',
    en: 'Day and date do not match: {dates}.',
    breaks: wrongWeekdays,
  },
  {
    code: 'BJ-11',
    severity: 'warning',
    field: 'body',
    id: 'Isi memuat baris “{line}” yang diketik. Hapus; tautan BACA JUGA dipasang otomatis.',
    en: 'The text holds a typed line “{line}”. Remove it; read-also links are set by themselves.',
    breaks: ({ article }) => {
      const line = article.body.find(
        ({ kind, text }) => kind === 'paragraph' && isReadAlsoLine(text.trim()),
      )
      return line !== undefined && { values: { line: shortened(line.text.trim()) } }
    },
  },
  {
    code: 'SO-10',
    severity: 'warning',
    field: 'institutions',
    id: 'Lembaga tidak disebut dalam naskah: {names}.',
    en: 'Institutions are not named in the text: {names}.',
    breaks: (facts) => {
      const names = once(hiddenInstitutions(facts)).join('; ')
      return names !== '' && { values: { names } }
    },
  },
]

/** Dates named in one finding at most. */
const mostDates = 3

/** Letters of a line that is quoted in a finding. */
const quotedLetters = 60

function wrongWeekdays({ article, now, outlet }: NewsCheckFacts): BreakDetails | false {
  const time = localTime({ instant: article.firstPublishedAt ?? now, zone: outlet.timeZone })
  const texts: readonly (readonly [NewsField, string])[] = [
    ['title', article.title],
    ['lead', article.lead],
    ['body', bodyTexts(article).join('\n')],
  ]
  const wrong = texts.flatMap(([field, text]) =>
    findWrongWeekdays(text, { year: time?.year ?? 0 }).map((found) => ({ ...found, field })),
  )
  const dates = once(wrong.map(({ weekday, written }) => `${written} → ${weekday ?? '?'}`))
    .slice(0, mostDates)
    .join('; ')
  const field = wrong[0]?.field
  return field !== undefined && { field, values: { dates } }
}

function hiddenInstitutions({ article, image, institutions }: NewsCheckFacts): readonly string[] {
  if (institutions.length === 0) {
    return []
  }
  const texts = [article.title, article.lead, ...bodyTexts(article), image?.caption ?? '']
  const seen = namedIn({ entries: institutions.map((names, id) => ({ id, names })), texts })
  return institutions.flatMap((names, id) => (seen.has(id) ? [] : names.slice(0, 1)))
}

function bodyTexts({ body }: NewsCheckFacts['article']): readonly string[] {
  return body.map(({ text }) => text)
}

function shortened(text: string): string {
  const letters = [...text]
  return letters.length > quotedLetters ? `${letters.slice(0, quotedLetters).join('')}…` : text
}
