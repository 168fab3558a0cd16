import type { OutletPage } from './checkFacts.js'
import type { NewsRule } from './newsRule.js'

import { newsLanguage } from '../../sitemaps/newsLanguage.js'
import { publicationName } from '../../sitemaps/publicationName.js'
import { isBlank, once } from './newsRule.js'

/** Rules of the outlet, which its administrator puts right once for all articles. */
export const outletRules: readonly NewsRule[] = [
  {
    code: 'NS-03',
    severity: 'error',
    field: 'outlet',
    id: 'Media belum punya nama.',
    en: 'The outlet has no name.',
    breaks: ({ outlet }) => isBlank(publicationName(outlet.name)),
  },
  {
    code: 'NS-05',
    severity: 'warning',
    field: 'outlet',
    id: 'Nama media memuat tanda kurung. Di Google News namanya menjadi {name}.',
    en: 'The outlet’s name holds brackets. In Google News it is {name}.',
    breaks: ({ outlet }) =>
      /[()]/.test(outlet.name) && { values: { name: publicationName(outlet.name) } },
  },
  {
    code: 'NS-07',
    severity: 'warning',
    field: 'outlet',
    id: 'Kode bahasa media ({language}) bukan ISO 639. Tulis {code}.',
    en: 'The outlet’s language ({language}) is no code of ISO 639. Write {code}.',
    breaks: ({ outlet: { language } }) => {
      const code = newsLanguage(language)
      return code !== language && { values: { code, language } }
    },
  },
  missingPage({ code: 'EL-03-about', page: 'about', id: 'tentang media', en: 'about us' }),
  missingPage({ code: 'EL-03-masthead', page: 'masthead', id: 'susunan redaksi', en: 'masthead' }),
  missingPage({ code: 'EL-03-contact', page: 'contact', id: 'kontak', en: 'contact' }),
  missingPage({
    code: 'EL-03-corrections',
    page: 'corrections',
    id: 'kebijakan ralat',
    en: 'corrections policy',
  }),
  missingPage({
    code: 'ID-13',
    page: 'guidelines',
    id: 'Pedoman Media Siber',
    en: 'Pedoman Media Siber (guidelines)',
  }),
  {
    code: 'NA-15',
    severity: 'warning',
    field: 'outlet',
    id: 'Media belum punya logo, atau logonya lebih kecil dari 112 × 112 piksel.',
    en: 'The outlet has no logo, or one smaller than 112 × 112 pixels.',
    breaks: ({ outlet: { logo } }) => Math.min(logo?.width ?? 0, logo?.height ?? 0) < 112,
  },
  {
    code: 'PW-02',
    severity: 'warning',
    field: 'outlet',
    id: 'Penanda bagian berbayar ({selectors}) harus satu kelas CSS, misalnya .berbayar.',
    en: 'What marks paid parts ({selectors}) must be a single CSS class, such as .paid.',
    breaks: ({ article, outlet }) => {
      const selectors = outlet.paidSelectors.filter((selector) => !singleClass.test(selector))
      return (
        article.isPaid &&
        selectors.length > 0 && { values: { selectors: once(selectors).join('; ') } }
      )
    },
  },
]

function missingPage({
  code,
  page,
  id,
  en,
}: Pick<NewsRule, 'code' | 'en' | 'id'> & { readonly page: OutletPage }): NewsRule {
  return {
    code,
    severity: 'warning',
    field: 'outlet',
    id: `Media belum punya halaman ${id}.`,
    en: `The outlet has no page: ${en}.`,
    breaks: ({ outlet }) => isBlank(outlet.pages[page]),
  }
}

const singleClass = /^\.-?[a-z_][\w-]*$/i
