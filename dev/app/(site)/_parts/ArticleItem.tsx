import type { ArticleInList } from '../_data/article.js'

import { shortDate } from '../_data/dates.js'
import { signOf } from '../_data/labels.js'
import { paths } from '../_data/paths.js'
import { Picture } from './Picture.js'

/** An article in a list; the one that leads the front page is larger. */
export const ArticleItem = ({
  article: { firstPublishedAt, kicker, kind, lead, mainImage, slug, title },
  isFirst,
  isLeading,
  timeZone,
}: {
  readonly article: ArticleInList
  /** Whether its picture is the first on the page. */
  readonly isFirst: boolean
  readonly isLeading: boolean
  readonly timeZone: string
}) => {
  const sign = signOf({ kicker, kind, title })
  return (
    <li className={isLeading ? 'item item--leading' : 'item'}>
      <article>
        <div className="item__text">
          {sign !== null && <p className="kicker">{sign}</p>}
          <h2>
            <a href={paths.article(slug)}>{title}</a>
          </h2>
          {lead !== null && <p className="item__lead">{lead}</p>}
          <p className="meta">
            <time dateTime={firstPublishedAt}>
              {shortDate({ instant: firstPublishedAt, timeZone })}
            </time>
          </p>
        </div>
        <Picture
          isFirst={isFirst}
          media={mainImage}
          sizes={
            isLeading
              ? '(min-width: 60rem) 34rem, calc(100vw - 2rem)'
              : '(min-width: 60rem) 14rem, 30vw'
          }
        />
      </article>
    </li>
  )
}
