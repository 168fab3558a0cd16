import type { UIFieldServerProps } from 'payload'

import { getTranslation, type TFunction } from '@payloadcms/translations'
import { formatAdminURL } from 'payload/shared'

import type { ServedBlock, ServedLink } from '../../adapters/readBlocks.js'

import { explainReasons } from '../../domain/related/reasons.js'
import classes from './ReadAlsoPanel.module.css'
import { type Panel, readPanel } from './readPanel.js'

/**
 * The sidebar's panel of BACA JUGA links: for a live document its blocks as readers get them, with
 * the reasons, for a draft one sentence. A server component for a field of type `ui`.
 */
export const ReadAlsoPanel = async ({
  collectionSlug,
  field,
  i18n,
  id,
  payload,
  req,
}: UIFieldServerProps) => {
  const panel = await readPanel({ collection: collectionSlug, id, req })
  const titleID = `read-also-${id ?? 'new'}`
  const words: Words = {
    language: i18n.language === 'en' ? 'en' : 'id',
    // Payload's type knows its own keys only; ours are registered under `newsroom`.
    t: (key, options) => (i18n.t as TFunction<string>)(`newsroom:${key}`, options),
  }
  const editURL = (articleID: string): string =>
    formatAdminURL({
      adminRoute: payload.config.routes.admin,
      path: `/collections/${collectionSlug}/${articleID}`,
    })

  return (
    <section aria-labelledby={titleID} className={classes.panel}>
      <h3 className={classes.title} id={titleID}>
        {getTranslation(field.label ?? 'BACA JUGA', i18n)}
      </h3>
      {panel.isLive ? (
        <LiveLinks editURL={editURL} panel={panel} words={words} />
      ) : (
        <p className={classes.note}>{words.t('chosenAtPublish')}</p>
      )}
    </section>
  )
}

type Words = {
  readonly language: 'en' | 'id'
  readonly t: (key: string, options?: Readonly<Record<string, unknown>>) => string
}

type EditURL = (articleID: string) => string

const LiveLinks = ({
  editURL,
  panel: { blocks, hasFailure, pending },
  words,
}: {
  readonly editURL: EditURL
  readonly panel: Panel
  readonly words: Words
}) => (
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
    <h4 className={classes.place}>{words.t('afterBlock', { number: afterBlock })}</h4>
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
    <a href={editURL(articleId)}>{title}</a>
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
    <h4 className={classes.place}>{words.t('pending')}</h4>
    <ul className={classes.list}>
      {titles.map((title) => (
        <li className={classes.link} key={title}>
          {title}
        </li>
      ))}
    </ul>
  </>
)
