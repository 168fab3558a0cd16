import type { NewsCheckFacts } from './checkFacts.js'
import type { BreakDetails, NewsField, NewsRule } from './newsRule.js'

import { wordText } from './names.js'

/**
 * Rules that protect a child, or the victim of a sexual crime (rule ID-22): no name that gives the
 * person away, as the desk has listed them (its own, those of relatives, school, street). What is
 * found is never repeated in a finding.
 */
export const identityRules: readonly NewsRule[] = [
  {
    code: 'ID-17',
    severity: 'error',
    field: 'body',
    id: 'Naskah menyebut nama yang harus dilindungi. Hapus atau samarkan.',
    en: 'The text gives away a name that must be protected. Remove or disguise it.',
    breaks: (facts) =>
      exposed(facts, [
        ['kicker', facts.article.kicker],
        ['lead', facts.article.lead],
        ['body', facts.article.body.map(({ text }) => text).join('\n')],
      ]),
  },
  {
    code: 'ID-18',
    severity: 'error',
    field: 'title',
    id: 'Nama yang harus dilindungi ada di judul, alamat, topik, lembaga, atau data foto. Hapus.',
    en: 'A name that must be protected stands in the title, address, topics, institutions or the data of the picture. Remove it.',
    breaks: (facts) => {
      const { article, image, institutions, topics } = facts
      return exposed(facts, [
        ['title', article.title],
        ['slug', article.slug],
        ['topics', topics.join('\n')],
        ['institutions', institutions.flat().join('\n')],
        ['mainImage', [image?.alt, image?.fileName].join('\n')],
        ['mainImageCaption', image?.caption ?? ''],
        ['mainImageCredit', image?.credit ?? ''],
      ])
    },
  },
  {
    code: 'ID-18-photo',
    severity: 'warning',
    field: 'mainImage',
    id: 'Identitas seseorang dilindungi: pastikan foto tidak membuatnya dikenali, juga bila diburamkan.',
    en: 'Someone’s identity is protected: see that the picture does not give the person away, blurred or not.',
    breaks: ({ article, image }) => article.protectedIdentity !== null && image !== null,
  },
]

/** The first field that holds one of the names. Texts of a field are parted by line breaks. */
function exposed(
  { article: { protectedIdentity } }: NewsCheckFacts,
  texts: readonly (readonly [NewsField, string])[],
): BreakDetails | false {
  const names = (protectedIdentity?.names ?? []).map(wordText).filter((name) => name.trim() !== '')
  if (names.length === 0) {
    return false
  }
  const found = texts.find(([, text]) => {
    const lines = text.split('\n').map(wordText)
    return lines.some((line) => names.some((name) => line.includes(name)))
  })
  return found !== undefined && { field: found[0] }
}
