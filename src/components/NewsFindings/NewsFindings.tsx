'use client'

import type { JSONFieldClientComponent } from 'payload'

import { FieldLabel, useField } from '@payloadcms/ui'

import type { DescribedFinding } from '../../hooks/readFindings.js'

import { useWords } from '../ReadAlsoPanel/useWords.js'
import classes from './NewsFindings.module.css'

/** What the review for Google News has found in the article as it was last saved. */
export const NewsFindings: JSONFieldClientComponent = ({ field, path }) => {
  const { value } = useField<readonly DescribedFinding[] | null>({ path })
  const { t } = useWords()
  const findings = Array.isArray(value) ? value : null

  return (
    <div className="field-type">
      <FieldLabel as="span" label={field.label ?? ''} path={path} />
      {findings === null || findings.length === 0 ? (
        <p className={classes.note}>{t(findings === null ? 'notReviewed' : 'noFindings')}</p>
      ) : (
        <ul className={classes.list}>
          {findings.map(({ code, severity, text }) => (
            <li className={classes[severity]} key={code}>
              <strong>{t(severity)}</strong> {text} <span className={classes.code}>{code}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
