import type { Field, TextFieldManyValidation } from 'payload'

import { refuseMoreThan } from './listChecks.js'
import { staffField } from './staffOnly.js'

/** Words in one list at most, and letters in one word. */
const mostWords = 20
const longestWord = 60

/** The editor's own words for the ranker: those that describe the article, and those to avoid. */
export const wordFields = (): Field[] => [
  {
    name: 'linkWords',
    type: 'text',
    access: staffField,
    admin: {
      description: {
        en: 'Count as if they stood in the title.',
        id: 'Dihitung seolah-olah ada di judul.',
      },
    },
    hasMany: true,
    label: { en: 'Extra words', id: 'Kata tambahan' },
    maxRows: mostWords,
    validate: checkWords,
  },
  {
    name: 'avoidWords',
    type: 'text',
    access: staffField,
    admin: {
      description: {
        en: 'Articles with these words are not linked.',
        id: 'Artikel yang memuat kata ini tidak ditautkan.',
      },
    },
    hasMany: true,
    label: { en: 'Words to avoid', id: 'Kata yang dihindari' },
    maxRows: mostWords,
    validate: checkWords,
  },
]

const checkWords: TextFieldManyValidation = (words) => {
  const long = words?.find((word) => word.length > longestWord)
  return long === undefined
    ? refuseMoreThan(mostWords)(words)
    : `“${long.slice(0, longestWord)}…” lebih dari ${longestWord} huruf. Pendekkan. / It has more than ${longestWord} letters. Shorten it.`
}
