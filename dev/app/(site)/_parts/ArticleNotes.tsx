import type { Article } from '../_data/article.js'

import { longDate, shortDate } from '../_data/dates.js'
import { reviewedLabel } from '../_data/labels.js'

/** What has been added to an article: entries of a live report, corrections, the thing reviewed. */
export const ArticleNotes = ({
  article,
  timeZone,
}: {
  readonly article: Article
  readonly timeZone: string
}) => (
  <>
    <LiveUpdates article={article} timeZone={timeZone} />
    {article.kind === 'review' && <Reviewed {...article.reviewed} />}
    <Corrections article={article} timeZone={timeZone} />
  </>
)

type Part = {
  readonly article: Article
  readonly timeZone: string
}

const LiveUpdates = ({
  article: {
    kind,
    live: { updates },
  },
  timeZone,
}: Part) =>
  kind === 'live' &&
  updates.length > 0 && (
    <section aria-labelledby="kabar" className="live">
      <h2 id="kabar">Kabar dari waktu ke waktu</h2>
      <ol>
        {updates.map(({ id, publishedAt, text, title }) => (
          <li key={id}>
            <p className="meta">
              <time dateTime={publishedAt}>{shortDate({ instant: publishedAt, timeZone })}</time>
            </p>
            <h3>{title}</h3>
            {text !== null && <p>{text}</p>}
          </li>
        ))}
      </ol>
    </section>
  )

const Reviewed = ({ name, kind, url }: Article['reviewed']) =>
  name !== null && (
    <p className="reviewed">
      {reviewedLabel(kind)}: {url === null ? <cite>{name}</cite> : <a href={url}>{name}</a>}
    </p>
  )

const Corrections = ({ article: { corrections }, timeZone }: Part) =>
  corrections.length > 0 && (
    <section aria-labelledby="koreksi" className="note">
      <h2 id="koreksi">Koreksi</h2>
      {corrections.map(({ id, publishedAt, text }) => (
        <p key={id}>
          <time dateTime={publishedAt}>{longDate({ instant: publishedAt, timeZone })}</time>: {text}
        </p>
      ))}
    </section>
  )
