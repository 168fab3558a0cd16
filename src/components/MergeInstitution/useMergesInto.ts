'use client'

import { toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation.js'
import { useEffect, useState } from 'react'

import type { ListedMerge } from '../../adapters/merging/mergeRecords.js'
import type { DocID } from '../../domain/article.js'

import { useEditURL } from '../ReadAlsoPanel/useEditURL.js'
import { useWords } from '../ReadAlsoPanel/useWords.js'
import { useMergeAPI } from './useMergeAPI.js'

/** What was merged into an institution, and how it is undone. */
export const useMergesInto = (id: DocID) => {
  const { t } = useWords()
  const ask = useMergeAPI()
  const router = useRouter()
  const editURL = useEditURL('institutions')
  const [merges, setMerges] = useState<readonly ListedMerge[]>([])
  const [error, setError] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  useEffect(() => {
    let isCurrent = true
    void ask<{ readonly merges: readonly ListedMerge[] }>({ path: `${id}/merges` }).then(
      (answer) => {
        if (isCurrent && 'value' in answer) {
          setMerges(answer.value.merges)
        }
      },
    )
    return () => {
      isCurrent = false
    }
  }, [ask, id])

  const undo = async (merge: string): Promise<void> => {
    setBusy(true)
    const answer = await ask<{ readonly institution: DocID }>({
      method: 'POST',
      path: `merges/${merge}/undo`,
    })
    setBusy(false)
    if ('error' in answer) {
      setError(answer.error)
    } else {
      toast.success(t('mergeUndone'))
      router.push(editURL(answer.value.institution))
    }
  }
  return { error, isBusy, merges, undo }
}
