'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useCallback } from 'react'

/** What an endpoint answers with: its JSON, or what it says is wrong. */
export type Answer<T> = { readonly error: string } | { readonly value: T }

/** Asks our endpoints below `/newsroom/institutions` as the user of the admin. */
export const useMergeAPI = (): (<T>(args: {
  readonly body?: object
  readonly method?: 'GET' | 'POST'
  readonly path: string
}) => Promise<Answer<T>>) => {
  const {
    config: {
      routes: { api },
      serverURL,
    },
  } = useConfig()
  const { i18n } = useTranslation()

  return useCallback(
    async ({ body, method = 'GET', path }) => {
      const apiPath = `/newsroom/institutions/${path}` as const
      try {
        const response = await fetch(formatAdminURL({ apiRoute: api, path: apiPath, serverURL }), {
          credentials: 'include',
          headers: { 'Accept-Language': i18n.language, 'Content-Type': 'application/json' },
          method,
          ...(body === undefined ? {} : { body: JSON.stringify(body) }),
        })
        const answer = await response.json()
        return response.ok ? { value: answer } : { error: answer.errors?.[0]?.message ?? '' }
      } catch (err) {
        return { error: String(err) }
      }
    },
    [api, i18n.language, serverURL],
  )
}
