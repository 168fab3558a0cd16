'use client'

import { Button, useListDrawer } from '@payloadcms/ui'
import { useMemo } from 'react'

import type { DocID } from '../../domain/article.js'

import { useWords } from '../ReadAlsoPanel/useWords.js'
import { MergeError } from './MergeError.js'
import classes from './MergeInstitution.module.css'
import { MergeQuestion } from './MergeQuestion.js'
import { useMerging } from './useMerging.js'

/** Picks the institution that this one is merged into, asks whether to, and does it. */
export const MergeInto = ({ id }: { readonly id: DocID }) => {
  const { t } = useWords()
  const { cancel, choose, error, isBusy, merge, preview } = useMerging(id)
  // The drawer reads its list again whenever it is given another object.
  const filterOptions = useMemo(() => ({ institutions: { id: { not_equals: id } } }), [id])
  const [ListDrawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: institutions,
    filterOptions,
    selectedCollection: 'institutions',
  })

  return (
    <>
      <MergeError text={error} />
      {preview === null ? (
        <>
          <p className={classes.note}>{t('mergeHint')}</p>
          <Button buttonStyle="secondary" margin={false} onClick={openDrawer} size="small">
            {t('mergeInto')}
          </Button>
        </>
      ) : (
        <MergeQuestion
          isBusy={isBusy}
          onCancel={cancel}
          onMerge={() => void merge(preview.into.id)}
          preview={preview}
        />
      )}
      <ListDrawer
        allowCreate={false}
        enableRowSelections={false}
        onSelect={({ doc }) => {
          closeDrawer()
          void choose(doc.id)
        }}
      />
    </>
  )
}

const institutions = ['institutions']
