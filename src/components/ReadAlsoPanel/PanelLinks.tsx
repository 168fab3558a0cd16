'use client'

import type { ServedBlock, ServedLink } from '../../adapters/links/readBlocks.js'
import type { EditURL } from './useEditURL.js'
import type { Words } from './useWords.js'

import { explainReasons } from '../../domain/related/reasons.js'
import classes from './ReadAlsoPanel.module.css'

/** What every part of the panel is given. */
export type PartProps = { readonly editURL: EditURL; readonly words: Words }

/** One block of links under its place. */
export const PanelBlock = ({
  block: { afterBlock, links },
  ...props
}: PartProps & { readonly block: ServedBlock }) => (
  <>
    <h3 className={classes.place}>{props.words.t('afterBlock', { number: afterBlock })}</h3>
    <PanelLinks links={links} {...props} />
  </>
)

/** Links with where they came from and the reasons for them. */
export const PanelLinks = ({
  links,
  ...props
}: PartProps & { readonly links: readonly ServedLink[] }) => (
  <ul className={classes.list}>
    {links.map((link) => (
      <li className={classes.link} key={link.id}>
        <PanelLink link={link} {...props} />
      </li>
    ))}
  </ul>
)

const PanelLink = ({
  editURL,
  link: { articleId, origin, reasons, title },
  words,
}: PartProps & { readonly link: ServedLink }) => (
  <>
    <a href={editURL(articleId)}>{title}</a>{' '}
    <span className={classes.origin}>{words.t(origin)}</span>
    {reasons.length > 0 && (
      <p className={classes.reasons}>{explainReasons({ language: words.language, reasons })}</p>
    )}
  </>
)
