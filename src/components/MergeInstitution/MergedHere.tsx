'use client'

import { Button, useTranslation } from '@payloadcms/ui'

import type { DocID } from '../../domain/article.js'

import { useWords } from '../ReadAlsoPanel/useWords.js'
import { MergeError } from './MergeError.js'
import classes from './MergeInstitution.module.css'
import { useMergesInto } from './useMergesInto.js'

/** What was merged into this institution; the last of it can be undone. */
export const MergedHere = ({ id }: { readonly id: DocID }) => {
  const { t } = useWords()
  const { i18n } = useTranslation()
  const { error, isBusy, merges, undo } = useMergesInto(id)

  return merges.length === 0 ? null : (
    <>
      <h3 className={classes.into}>{t('mergedHere')}</h3>
      <MergeError text={error} />
      <ul className={classes.list}>
        {merges.map(({ id: merge, name, mergedAt }, place) => (
          <li className={classes.merge} key={merge}>
            <span>
              {name}{' '}
              <time className={classes.date} dateTime={mergedAt}>
                {new Date(mergedAt).toLocaleDateString(i18n.language)}
              </time>
            </span>
            {place === 0 && (
              <Button
                aria-label={`${t('mergeUndo')}: ${name}`}
                buttonStyle="secondary"
                disabled={isBusy}
                margin={false}
                onClick={() => void undo(merge)}
                size="small"
              >
                {t('mergeUndo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
