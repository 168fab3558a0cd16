'use client'

import { useConfig, useDocumentInfo } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { Panel } from './readPanel.js'

/** Drafts save themselves while they are written; links are chosen again after the last save. */
const pauseAfterDraft = 1500

/**
 * The panel's data: `initial` until the document in the form is published or withdrawn, or saved as a
 * draft that is not live, then what the panel's endpoint answers. Payload renders a field's server
 * component once, not after a save.
 *
 * @returns `changes` counts how often the links have become others than those shown before
 */
export const useCurrentPanel = ({
  collection,
  initial,
}: {
  readonly collection: string
  readonly initial: Panel
}): { readonly changes: number; readonly panel: Panel } => {
  const { id, data, hasPublishedDoc } = useDocumentInfo()
  const { config } = useConfig()
  const [current, setCurrent] = useState({ changes: 0, panel: initial })
  const url = formatAdminURL({
    apiRoute: config.routes.api,
    path: `/${collection}/${id}/read-also`,
  })
  const isDraft = data?._status !== 'published'
  const state = JSON.stringify([
    hasPublishedDoc,
    isDraft && hasPublishedDoc ? null : data?.updatedAt,
  ])
  const seen = useRef(state)

  useEffect(() => {
    if (seen.current === state) {
      return undefined
    }
    const read = (): void => {
      seen.current = state
      fetchPanel(url)
        .then((panel) => {
          if (panel !== null) {
            setCurrent((shown) => ({
              changes: shown.changes + Number(!isSame({ one: panel, other: shown.panel })),
              panel,
            }))
          }
        })
        // Offline or logged out: what is shown stays, and Payload itself tells the editor.
        .catch(() => undefined)
    }
    const timer = setTimeout(read, isDraft && !hasPublishedDoc ? pauseAfterDraft : 0)
    return () => {
      clearTimeout(timer)
    }
  }, [hasPublishedDoc, isDraft, state, url])

  return current
}

const fetchPanel = async (url: string): Promise<Panel | null> => {
  const response = await fetch(url, { credentials: 'include' })
  return response.ok ? ((await response.json()) as Panel) : null // our own endpoint's shape
}

const isSame = ({ one, other }: { readonly one: Panel; readonly other: Panel }): boolean =>
  linksIn(one) === linksIn(other)

const linksIn = ({ blocks, isLive, pins }: Panel): string =>
  JSON.stringify([isLive, blocks.map(({ id, links }) => [id, links.map((link) => link.id)]), pins])
