'use client'

import type { UIFieldClientComponent } from 'payload'

import { getTranslation } from '@payloadcms/translations'
import { useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import type { InstitutionSuggestion } from '../../adapters/institutions/readSuggestions.js'
import type { DocID } from '../../domain/article.js'

import { useWords } from '../ReadAlsoPanel/useWords.js'
import { AddInstitution } from './AddInstitution.js'
import classes from './InstitutionsPanel.module.css'
import { Suggestion } from './Suggestion.js'
import { useInstitutionFields } from './useInstitutionFields.js'
import { useSuggestions } from './useSuggestions.js'

/**
 * The sidebar's panel of institutions that the text names and the article does not have: an editor
 * takes them over, one by one or all at once, or rejects them. It changes fields of the form, which
 * are saved with it. For a field of type `ui`.
 */
export const InstitutionsPanel: UIFieldClientComponent = ({ field }) => {
  const { i18n } = useTranslation()
  const { id } = useDocumentInfo()
  const words = useWords()
  const fields = useInstitutionFields()
  const suggestions = useSuggestions()
  const [said, setSaid] = useState('')
  const titleID = useId()
  const title = useRef<HTMLHeadingElement>(null)
  const open = (suggestions ?? []).filter(({ choices }) =>
    choices.every((choice) => !fields.isSettled(choice.id)),
  )

  const settle = (change: () => void, sentence: string): void => {
    change()
    setSaid(sentence)
    // The button that was pressed goes with its suggestion.
    title.current?.focus()
  }
  const accept = (accepted: readonly { readonly id: DocID; readonly name: string }[]): void => {
    settle(
      () => {
        fields.accept(accepted.map((one) => one.id))
      },
      words.t('institutionAdded', { name: accepted.map(({ name }) => name).join(', ') }),
    )
  }
  const reject = ({ choices, name }: InstitutionSuggestion): void => {
    settle(
      () => {
        fields.reject(choices.map((choice) => choice.id))
      },
      words.t('institutionRejected', { name }),
    )
  }

  return (
    <section aria-labelledby={titleID} className={classes.panel}>
      <h2 className={classes.title} id={titleID} ref={title} tabIndex={-1}>
        {getTranslation(field.label ?? '', i18n)}
      </h2>
      <p aria-live="polite" className={classes.unseen}>
        {said}
      </p>
      <Note hasText={id !== undefined} isEmpty={suggestions !== null && open.length === 0} />
      <ul className={classes.list}>
        {open.map((suggestion) => (
          <Suggestion
            key={suggestion.choices.map((choice) => choice.id).join(' ')}
            onAccept={accept}
            onReject={reject}
            suggestion={suggestion}
            words={words}
          />
        ))}
      </ul>
      <AcceptAll onAccept={accept} suggestions={open} />
      <AddInstitution onAccept={accept} words={words} />
    </section>
  )
}

const Note = ({ hasText, isEmpty }: { readonly hasText: boolean; readonly isEmpty: boolean }) => {
  const { t } = useWords()
  return !hasText || isEmpty ? (
    <p className={classes.note}>{t(hasText ? 'noInstitutions' : 'institutionsAfterSave')}</p>
  ) : null
}

/** What the text leaves open, and what is no more, is for the editor to decide one by one. */
const AcceptAll = ({
  onAccept,
  suggestions,
}: {
  readonly onAccept: (accepted: InstitutionSuggestion['choices']) => void
  readonly suggestions: readonly InstitutionSuggestion[]
}) => {
  const { t } = useWords()
  const plain = suggestions.filter(
    ({ choices, successors }) => choices.length === 1 && successors.length === 0,
  )
  return plain.length < 2 ? null : (
    <button
      className={classes.button}
      onClick={() => {
        onAccept(plain.flatMap(({ choices }) => choices))
      }}
      type="button"
    >
      {t('acceptAll', { number: plain.length })}
    </button>
  )
}
