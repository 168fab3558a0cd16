import type { Attribution } from './attributionOf.js'
import type { PassOn } from './sourceTypes.js'

import { writtenLanguage } from '../dates/visibleDate.js'

/** What those who get an article from us are told of the licences of its sources; null where nothing binds them. */
export function usageTerms({
  attribution: { credit },
  language,
  passOn,
}: {
  readonly attribution: Pick<Attribution, 'credit'>
  /** BCP 47; Indonesian unless it is English. */
  readonly language: string
  readonly passOn: PassOn
}): string | null {
  const { closed, named } = terms[writtenLanguage(language)]
  const told = [passOn === 'whole' ? null : closed, credit === null ? null : `${named}: ${credit}.`]
  return told.filter((term) => term !== null).join(' ') || null
}

const terms = {
  en: {
    closed: 'The full text may not be republished: its source holds the rights.',
    named: 'Name the source',
  },
  id: {
    closed: 'Naskah lengkap tidak boleh dimuat ulang: haknya pada sumber.',
    named: 'Wajib menyebut',
  },
} as const
