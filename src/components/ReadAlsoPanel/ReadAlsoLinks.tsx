'use client'

import { type TFunction } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

import type { ServedBlock, ServedLink } from '../../adapters/links/readBlocks.js'
import type { Panel } from './readPanel.js'

import { explainReasons } from '../../domain/related/reasons.js'
import classes from './ReadAlsoPanel.module.css'
import { useCurrentPanel } from './useCurrentPanel.js'

/**
 * The client half of `ReadAlsoPanel`: lists the links in `initial`, and reads them again when the
 * document in the form has been published or withdrawn.
 */
export const ReadAlsoLinks = ({
  collection,
  initial,
}: {
  readonly collection: string
  readonly initial: Panel
}) => {
  const words = useWords()
  const editURL = useEditURL(collection)
  const { blocks, hasFailure, isLive, pending } = useCurrentPanel({ collection, initial })

  if (!isLive) {
    return <p className={classes.note}>{words.t('chosenAtPublish')}</p>
  }
  return (
    <>
      {hasFailure && (
        <p className={classes.warning} role="status">
          {words.t('linksFailed')}
        </p>
      )}
      {blocks.length === 0 && pending.length === 0 && (
        <p className={classes.note}>{words.t('noLinks')}</p>
      )}
      {blocks.map((block) => (
        <Block block={block} editURL={editURL} key={block.id} words={words} />
      ))}
      {pending.length > 0 && <Pending titles={pending} words={words} />}
    </>
  )
}

type Words = {
  readonly language: 'en' | 'id'
  readonly t: (key: string, options?: Readonly<Record<string, unknown>>) => string
}

const useWords = (): Words => {
  const { i18n, t } = useTranslation()
  return {
    language: i18n.language === 'en' ? 'en' : 'id',
    // Payload's type knows its own keys only; ours are registered under `newsroom`.
    t: (key, options) => (t as TFunction<string>)(`newsroom:${key}`, options),
  }
}

type EditURL = (articleID: string) => string

const useEditURL = (collection: string): EditURL => {
  const { config } = useConfig()
  return (articleID) =>
    formatAdminURL({
      adminRoute: config.routes.admin,
      path: `/collections/${collection}/${articleID}`,
    })
}

const Block = ({
  block: { afterBlock, links },
  editURL,
  words,
}: {
  readonly block: ServedBlock
  readonly editURL: EditURL
  readonly words: Words
}) => (
  <>
    <h3 className={classes.place}>{words.t('afterBlock', { number: afterBlock })}</h3>
    <ul className={classes.list}>
      {links.map((link) => (
        <li className={classes.link} key={link.id}>
          <Link editURL={editURL} link={link} words={words} />
        </li>
      ))}
    </ul>
  </>
)

const Link = ({
  editURL,
  link: { articleId, origin, reasons, title },
  words,
}: {
  readonly editURL: EditURL
  readonly link: ServedLink
  readonly words: Words
}) => (
  <>
    <a href={editURL(articleId)}>{title}</a>{' '}
    <span className={classes.origin}>{words.t(origin)}</span>
    {reasons.length > 0 && (
      <p className={classes.reasons}>{explainReasons({ language: words.language, reasons })}</p>
    )}
  </>
)

const Pending = ({
  titles,
  words,
}: {
  readonly titles: readonly string[]
  readonly words: Words
}) => (
  <>
    <h3 className={classes.place}>{words.t('pending')}</h3>
    <ul className={classes.list}>
      {titles.map((title) => (
        <li className={classes.link} key={title}>
          {title}
        </li>
      ))}
    </ul>
  </>
)
