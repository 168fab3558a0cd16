'use client'

import { getTranslation } from '@payloadcms/translations'
import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'

import type { MergePreview } from '../../adapters/merging/mergePreview.js'

import { useWords } from '../ReadAlsoPanel/useWords.js'
import classes from './MergeInstitution.module.css'

/** Says what a merge would do, and asks whether to. */
export const MergeQuestion = ({
  isBusy,
  onCancel,
  onMerge,
  preview: { into, mostCounted, moves, names },
}: {
  readonly isBusy: boolean
  readonly onCancel: () => void
  readonly onMerge: () => void
  readonly preview: MergePreview
}) => {
  const { t } = useWords()
  const { i18n } = useTranslation()
  const { getEntityConfig } = useConfig()
  const heading = useRef<HTMLHeadingElement>(null)
  // It comes where the list of institutions was closed: who works with the keyboard goes on here.
  useEffect(() => heading.current?.focus(), [into.id])
  const labelOf = (collectionSlug: string): string =>
    getTranslation(getEntityConfig({ collectionSlug })?.labels?.plural ?? collectionSlug, i18n)

  return (
    <div className={classes.question}>
      <h3 className={classes.into} ref={heading} tabIndex={-1}>
        {t('mergeQuestion', { name: into.name })}
      </h3>
      <p className={classes.note}>{t(moves.length === 0 ? 'mergeMovesNothing' : 'mergeMoves')}</p>
      <ul className={classes.list}>
        {moves.map(({ collection, documents }) => (
          <li key={collection}>
            {labelOf(collection)}: {documents.toLocaleString(i18n.language)}
            {documents >= mostCounted && '+'}
          </li>
        ))}
      </ul>
      {names.length > 0 && (
        <p className={classes.note}>{t('mergeNames', { names: names.join('; ') })}</p>
      )}
      <p className={classes.note}>{t('mergeCanBeUndone')}</p>
      <div className={classes.buttons}>
        <Button disabled={isBusy} margin={false} onClick={onMerge} size="small">
          {t('merge')}
        </Button>
        <Button
          buttonStyle="secondary"
          disabled={isBusy}
          margin={false}
          onClick={onCancel}
          size="small"
        >
          {t('mergeCancel')}
        </Button>
      </div>
    </div>
  )
}
