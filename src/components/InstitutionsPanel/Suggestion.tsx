'use client'

import { useId } from 'react'

import type {
  InstitutionSuggestion,
  NamedOne,
} from '../../adapters/institutions/readSuggestions.js'
import type { Words } from '../ReadAlsoPanel/useWords.js'

import classes from './InstitutionsPanel.module.css'

type Props = {
  readonly onAccept: (accepted: readonly NamedOne[]) => void
  readonly onReject: (suggestion: InstitutionSuggestion) => void
  readonly suggestion: InstitutionSuggestion
  readonly words: Words
}

/** One name of the text with whom it means or may mean, why, and what an editor can do about it. */
export const Suggestion = ({ onAccept, onReject, suggestion, words: { language, t } }: Props) => {
  const { after, before, choices, name, reason, successors } = suggestion
  const [only] = choices.length === 1 ? choices : []
  const nameID = useId()
  return (
    <li aria-labelledby={nameID} className={classes.suggestion}>
      <strong id={nameID}>{only?.name ?? name}</strong>
      <p className={classes.quote}>
        {before}
        <mark className={classes.mark}>{name}</mark>
        {after}
      </p>
      <p className={classes.reason}>{reason[language]}</p>
      <Takers label={t(only ? 'acceptOne' : 'chooseOne')} ones={choices} {...{ onAccept, only }} />
      {successors.length > 0 && (
        <Takers label={t('successors')} ones={successors} {...{ onAccept }} />
      )}
      <button
        aria-label={t('rejectName', { name: only?.name ?? name })}
        className={classes.button}
        onClick={() => {
          onReject(suggestion)
        }}
        type="button"
      >
        {t('reject')}
      </button>
    </li>
  )
}

/** Buttons that attach one institution each; a single one says so, several bear their names. */
const Takers = ({
  label,
  onAccept,
  ones,
  only,
}: {
  readonly label: string
  readonly onAccept: Props['onAccept']
  readonly ones: readonly NamedOne[]
  readonly only?: NamedOne | undefined
}) => {
  const labelID = useId()
  return only ? (
    <button
      aria-label={`${label}: ${only.name}`}
      className={classes.accept}
      onClick={() => {
        onAccept([only])
      }}
      type="button"
    >
      {label}
    </button>
  ) : (
    <div aria-labelledby={labelID} className={classes.takers} role="group">
      <span className={classes.note} id={labelID}>
        {label}
      </span>
      {ones.map((one) => (
        <button
          className={classes.accept}
          key={one.id}
          onClick={() => {
            onAccept([one])
          }}
          type="button"
        >
          {one.name}
        </button>
      ))}
    </div>
  )
}
