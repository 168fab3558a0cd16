'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useState } from 'react'

import type { MergePreview } from '../../adapters/merging/mergePreview.js'
import type { DocID } from '../../domain/article.js'

import { useEditURL } from '../ReadAlsoPanel/useEditURL.js'
import { useWords } from '../ReadAlsoPanel/useWords.js'
import { useMergeAPI } from './useMergeAPI.js'

/** The steps of merging an institution, and where it stands. */
export const useMerging = (id: DocID) => {
  const { t } = useWords()
  const ask = useMergeAPI()
  const router = useRouter()
  const editURL = useEditURL('institutions')
  const [preview, setPreview] = useState<MergePreview | null>(null)
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  return {
    /** Asks what a merge into another institution would do. */
    choose: async (winner: DocID): Promise<void> => {
      const answer = await ask<MergePreview>({ path: `${id}/merge?into=${winner}` })
      setError('error' in answer ? answer.error : null)
      setPreview('error' in answer ? null : answer.value)
    },
    cancel: () => setPreview(null),
    error,
    isBusy,
    merge: async (winner: DocID): Promise<void> => {
      setBusy(true)
      const answer = await ask({ body: { into: winner }, method: 'POST', path: `${id}/merge` })
      setBusy(false)
      if ('error' in answer) {
        setError(answer.error)
      } else {
        toast.success(t('merged'))
        router.push(editURL(winner))
      }
    },
    preview,
  }
}
