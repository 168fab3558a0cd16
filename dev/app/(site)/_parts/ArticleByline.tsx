import type { Article, Named } from '../_data/article.js'

import { longDate } from '../_data/dates.js'
import { paths } from '../_data/paths.js'

/** Who wrote and edited an article, when it was published and last changed. */
export const ArticleByline = ({
  article: { authors, editor, firstPublishedAt, modifiedAt },
  timeZone,
}: {
  readonly article: Article
  readonly timeZone: string
}) => (
  <div className="byline">
    {authors.length > 0 && (
      <p>
        Oleh <People people={authors} />
      </p>
    )}
    {editor !== null && (
      <p>
        Penyunting: <People people={[editor]} />
      </p>
    )}
    <p>
      Tayang{' '}
      <time dateTime={firstPublishedAt}>{longDate({ instant: firstPublishedAt, timeZone })}</time>
    </p>
    {modifiedAt !== null && modifiedAt > firstPublishedAt && (
      <p>
        Diperbarui <time dateTime={modifiedAt}>{longDate({ instant: modifiedAt, timeZone })}</time>
      </p>
    )}
  </div>
)

const People = ({ people }: { readonly people: readonly Named[] }) =>
  people.map(({ name, slug }, at) => (
    <span key={slug}>
      {at > 0 && ', '}
      <a href={paths.author(slug)} rel="author">
        {name}
      </a>
    </span>
  ))
