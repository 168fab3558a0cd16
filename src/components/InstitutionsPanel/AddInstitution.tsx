'use client'

import { useAuth, useConfig, useDocumentDrawer, useListDrawer } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { useId, useState } from 'react'

import type { NamedOne } from '../../adapters/institutions/readSuggestions.js'
import type { Words } from '../ReadAlsoPanel/useWords.js'

import { addAlias } from './addAlias.js'
import classes from './InstitutionsPanel.module.css'
import { useSelectedText } from './useSelectedText.js'

type Props = {
  readonly onAccept: (accepted: readonly NamedOne[]) => void
  readonly words: Words
}

/**
 * For a name that is not known yet: makes an institution of it, or another name of one that there is.
 * Either is attached to the article. What is marked in the text is the name. Only for those who may.
 */
export const AddInstitution = (props: Props) => {
  const { permissions } = useAuth()
  const may = permissions?.collections?.['institutions']
  return may?.create && may.update ? <AddForm {...props} /> : null
}

const AddForm = ({ onAccept, words: { t } }: Props) => {
  const [name, setName] = useSelectedText()
  const [problem, setProblem] = useState<string | null>(null)
  const nameID = useId()
  const [NewDrawer, , { closeDrawer: closeNew, openDrawer: openNew }] = useDocumentDrawer({
    collectionSlug: 'institutions',
  })
  const [KnownDrawer, , { closeDrawer: closeKnown, openDrawer: openKnown }] = useListDrawer({
    collectionSlugs: ['institutions'],
  })
  const addAliasTo = useAddAlias()
  const trimmed = name.trim()

  const giveName = async (institution: NamedOne): Promise<void> => {
    closeKnown()
    const refusal = await addAliasTo({ id: institution.id, name: trimmed })
    setProblem(refusal)
    if (refusal === null) {
      onAccept([institution])
      setName('')
    }
  }

  return (
    <details className={classes.details}>
      <summary>{t('addInstitution')}</summary>
      <label className={classes.label} htmlFor={nameID}>
        {t('nameInText')}
      </label>
      <input
        className={classes.input}
        id={nameID}
        maxLength={200}
        onChange={({ target }) => {
          setName(target.value)
        }}
        value={name}
      />
      <p className={classes.note}>{t('nameInTextHint')}</p>
      <div className={classes.takers}>
        <button
          className={classes.button}
          disabled={trimmed === ''}
          onClick={openNew}
          type="button"
        >
          {t('newInstitution')}
        </button>
        <button
          className={classes.button}
          disabled={trimmed === ''}
          onClick={openKnown}
          type="button"
        >
          {t('aliasOf')}
        </button>
      </div>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
      <NewDrawer
        initialData={{ name: trimmed }}
        onSave={({ doc }) => {
          closeNew()
          onAccept([{ id: doc.id, name: trimmed }])
          setName('')
        }}
        redirectAfterCreate={false}
      />
      <KnownDrawer
        allowCreate={false}
        onSelect={({ doc }) => {
          void giveName({ id: doc['id'] as NamedOne['id'], name: String(doc['name']) }) // as above
        }}
      />
    </details>
  )
}

const useAddAlias = () => {
  const { config } = useConfig()
  return async ({ id, name }: { readonly id: NamedOne['id']; readonly name: string }) =>
    addAlias({
      name,
      url: formatAdminURL({ apiRoute: config.routes.api, path: `/institutions/${id}` }),
    })
}
