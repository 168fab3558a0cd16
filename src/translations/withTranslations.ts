import type { Config } from 'payload'

import { en } from './en.js'
import { id } from './id.js'

/** What our components say, added to an application's translations. */
export const withTranslations = (i18n: Config['i18n']): NonNullable<Config['i18n']> => ({
  ...i18n,
  translations: {
    ...i18n?.translations,
    en: { ...i18n?.translations?.en, newsroom: en },
    id: { ...i18n?.translations?.id, newsroom: id },
  },
})
