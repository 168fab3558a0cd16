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
  const take = (institution: NamedOne): void => {
    onAccept([institution])
    setName('')
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
        <NewInstitution label={t('newInstitution')} name={name.trim()} onTake={take} />
        <OtherName label={t('aliasOf')} name={name.trim()} onRefusal={setProblem} onTake={take} />
      </div>
      <p className={classes.problem} role="alert">
        {problem}
      </p>
    </details>
  )
}

type ButtonProps = {
  readonly label: string
  readonly name: string
  readonly onTake: (institution: NamedOne) => void
}

/** Opens the form of a new institution with the name in it. */
const NewInstitution = ({ label, name, onTake }: ButtonProps) => {
  const [Drawer, , { closeDrawer, openDrawer }] = useDocumentDrawer({
    collectionSlug: 'institutions',
  })
  return (
    <>
      <OpenButton label={label} name={name} onOpen={openDrawer} />
      <Drawer
        initialData={{ name }}
        onSave={({ doc }) => {
          closeDrawer()
          onTake({ id: doc.id, name })
        }}
        redirectAfterCreate={false}
      />
    </>
  )
}

/** Lets one choose the institution that gets the name besides its others. */
const OtherName = ({
  label,
  name,
  onRefusal,
  onTake,
}: ButtonProps & { readonly onRefusal: (refusal: string | null) => void }) => {
  const { config } = useConfig()
  const [Drawer, , { closeDrawer, openDrawer }] = useListDrawer({
    collectionSlugs: ['institutions'],
  })
  const give = async (institution: NamedOne): Promise<void> => {
    closeDrawer()
    const path = `/institutions/${institution.id}` as const
    const refusal = await addAlias({
      name,
      url: formatAdminURL({ apiRoute: config.routes.api, path }),
    })
    onRefusal(refusal)
    if (refusal === null) {
      onTake(institution)
    }
  }
  return (
    <>
      <OpenButton label={label} name={name} onOpen={openDrawer} />
      <Drawer
        allowCreate={false}
        onSelect={({ doc }) => {
          void give({ id: doc['id'] as NamedOne['id'], name: String(doc['name']) }) // as the collection says
        }}
      />
    </>
  )
}

const OpenButton = ({
  label,
  name,
  onOpen,
}: Omit<ButtonProps, 'onTake'> & { readonly onOpen: () => void }) => (
  <button className={classes.button} disabled={name === ''} onClick={onOpen} type="button">
    {label}
  </button>
)
