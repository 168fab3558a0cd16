'use client'

import type { UIFieldClientComponent } from 'payload'

import { useDocumentInfo } from '@payloadcms/ui'

import { useWords } from '../ReadAlsoPanel/useWords.js'
import { MergedHere } from './MergedHere.js'
import classes from './MergeInstitution.module.css'
import { MergeInto } from './MergeInto.js'

/**
 * Merges the institution that is edited into another one, after saying what will move, and undoes what
 * was merged into it. For those who may change and delete it.
 */
export const MergeInstitution: UIFieldClientComponent = () => {
  const { id, docPermissions } = useDocumentInfo()
  const { t } = useWords()
  const isAllowed =
    docPermissions !== undefined &&
    docPermissions?.update === true &&
    'delete' in docPermissions &&
    docPermissions.delete === true

  return id === undefined || !isAllowed ? null : (
    <section aria-labelledby="merge-institution" className={classes.panel}>
      <h2 className={classes.title} id="merge-institution">
        {t('mergeTitle')}
      </h2>
      <MergeInto id={id} />
      <MergedHere id={id} />
    </section>
  )
}
