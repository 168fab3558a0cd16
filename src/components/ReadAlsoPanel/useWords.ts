'use client'

import type { TFunction } from '@payloadcms/translations'

import { useTranslation } from '@payloadcms/ui'

/** What a component says in the language of the admin. */
export type Words = {
  readonly language: 'en' | 'id'
  /** A text of ours by its key, with its placeholders filled in. */
  readonly t: (key: string, options?: Readonly<Record<string, unknown>>) => string
}

/** The texts of ours in the language of the admin. */
export const useWords = (): Words => {
  const { i18n, t } = useTranslation()
  return {
    language: i18n.language === 'en' ? 'en' : 'id',
    // Payload's type knows its own keys only; ours are registered under `newsroom`.
    t: (key, options) => (t as TFunction<string>)(`newsroom:${key}`, options),
  }
}
