'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { Panel } from './readPanel.js'

/**
 * The panel's data: `initial` until the document in the form is published or withdrawn, then what
 * the panel's endpoint answers. Payload renders a field's server component once, not after a save.
 */
export const useCurrentPanel = ({
  collection,
  initial,
}: {
  readonly collection: string
  readonly initial: Panel
}): Panel => {
  const { id, data, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const [panel, setPanel] = useState(initial)
  const url = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collection}/${id}/read-also`,
  })
  const state = JSON.stringify([
    hasPublishedDoc,
    data?._status === 'published' ? data.updatedAt : null,
  ])
  const seen = useRef(state)

  useEffect(() => {
    if (seen.current === state) {
      return
    }
    seen.current = state
    fetch(url, { credentials: 'include' })
      .then(async (response) => (response.ok ? ((await response.json()) as Panel) : null)) // our own endpoint's shape
      .then((current) => {
        if (current !== null) {
          setPanel(current)
        }
      })
      // Offline or logged out: what is shown stays, and Payload itself tells the editor.
      .catch(() => undefined)
  }, [state, url])

  return panel
}
