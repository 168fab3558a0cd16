'use client'

import type { ServedLink } from '../../adapters/links/readBlocks.js'
import type { LinkedFrom } from '../../adapters/links/whereLinked.js'
import type { PartProps } from './PanelLinks.js'

import { PanelLinks } from './PanelLinks.js'
import classes from './ReadAlsoPanel.module.css'

/** What comes next when a link goes. */
export const RunnersUp = ({
  links,
  ...props
}: PartProps & { readonly links: readonly ServedLink[] }) => (
  <details className={classes.details}>
    <summary>{props.words.t('runnersUp', { number: links.length })}</summary>
    <PanelLinks links={links} {...props} />
  </details>
)

/** How many documents link here, and the first of them. */
export const LinkedFromHosts = ({
  editURL,
  linkedFrom: { hosts, isMore, total },
  words,
}: PartProps & { readonly linkedFrom: LinkedFrom }) => {
  const line = words.t(isMore ? 'linkedFromMore' : 'linkedFrom', {
    number: new Intl.NumberFormat(words.language).format(total),
  })
  return total === 0 ? (
    <p className={classes.note}>{line}</p>
  ) : (
    <details className={classes.details}>
      <summary>{line}</summary>
      <ul className={classes.list}>
        {hosts.map(({ id, origin, title }) => (
          <li className={classes.link} key={id}>
            <a href={editURL(id)}>{title}</a>{' '}
            <span className={classes.origin}>{words.t(origin)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
