'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { InstitutionSuggestion } from '../../adapters/institutions/readSuggestions.js'

/** Drafts save themselves while they are written; names are looked for after the last save. */
const pauseAfterSave = 1000

/**
 * The institutions that the article in the form names, as it was last saved: read when the editor is
 * opened and again after each save. Null until they have been read once.
 */
export const useSuggestions = (): readonly InstitutionSuggestion[] | null => {
  const { id, collectionSlug, data } = useDocumentInfo()
  const { config } = useConfig()
  const [suggestions, setSuggestions] = useState<readonly InstitutionSuggestion[] | null>(null)
  const isFirst = useRef(true)
  const savedAt: unknown = data?.updatedAt
  const url =
    id === undefined
      ? null
      : formatAdminURL({
          apiRoute: config.routes.api,
          path: `/${collectionSlug ?? ''}/${id}/named-institutions`,
        })

  useEffect(() => {
    if (url === null) {
      return undefined
    }
    const abort = new AbortController()
    const read = (): void => {
      fetchSuggestions({ signal: abort.signal, url })
        .then((read) => {
          if (read !== null) {
            setSuggestions(read)
          }
        })
        // Offline or logged out: what is shown stays, and Payload itself tells the editor.
        .catch(() => undefined)
    }
    const timer = setTimeout(read, isFirst.current ? 0 : pauseAfterSave)
    isFirst.current = false
    return () => {
      clearTimeout(timer)
      abort.abort()
    }
  }, [savedAt, url])

  return suggestions
}

const fetchSuggestions = async ({
  signal,
  url,
}: {
  readonly signal: AbortSignal
  readonly url: string
}): Promise<readonly InstitutionSuggestion[] | null> => {
  const response = await fetch(url, { credentials: 'include', signal })
  return response.ok
    ? ((await response.json()) as { suggestions: readonly InstitutionSuggestion[] }).suggestions // our own endpoint's shape
    : null
}
