'use client'

import { useWords } from '../ReadAlsoPanel/useWords.js'
import classes from './MergeInstitution.module.css'

/** Says why something was not done; nothing while all goes well. */
export const MergeError = ({ text }: { readonly text: string | null }) => {
  const { t } = useWords()
  return (
    text !== null && (
      <p className={classes.error} role="alert">
        {t('mergeFailed')} {text}
      </p>
    )
  )
}
