import type { ReactElement } from 'react'

import { type HTMLLink, readAlsoHeading, shownLabel } from '../../domain/html/readAlsoHTML.js'

/** What {@link ReadAlso} takes: a served block, or its links alone. */
export type ReadAlsoProps = {
  /** As they are served; `label` says what a target is if it is no independent news. */
  readonly links: readonly HTMLLink[]
  /** @default 'Baca juga' */
  readonly heading?: string
}

/**
 * A block of read-also links on a page: the same elements and classes as in the HTML that is served.
 * It has no styles and no client code, so it works on the server and without JavaScript. Nothing if
 * there are no links.
 */
export const ReadAlso = ({
  heading = readAlsoHeading,
  links,
}: ReadAlsoProps): ReactElement | null =>
  links.length === 0 ? null : (
    <aside aria-label={heading} className="baca-juga">
      <h2 className="baca-juga__heading">{heading}</h2>
      <ul className="baca-juga__list">
        {links.map((link, index) => (
          <Item key={index} {...link} />
        ))}
      </ul>
    </aside>
  )

const Item = (link: HTMLLink): ReactElement => {
  const { title, url } = link
  const sign = shownLabel(link)
  return (
    <li className="baca-juga__item">
      {sign === null ? null : (
        <>
          <span className="baca-juga__label">{sign}</span>{' '}
        </>
      )}
      {url === '' ? (
        title
      ) : (
        <a className="baca-juga__link" href={url}>
          {title}
        </a>
      )}
    </li>
  )
}
