import type { Article, ArticleSource, Attribution, Named } from '../_data/article.js'

import { paths } from '../_data/paths.js'
import { GoogleLink } from './GoogleLink.js'

/** What an article rests on and is about, and where else readers find the publication. */
export const ArticleFacts = ({
  article: { attribution, footer, institutions, region, topics },
}: {
  readonly article: Article
}) => (
  <footer className="facts">
    <Sources {...attribution} />
    <Links label="Topik" links={topics} toPath={paths.topic} />
    <Links label="Lembaga" links={institutions} toPath={paths.institution} />
    <Links
      label="Wilayah"
      links={typeof region === 'object' && region !== null ? [{ ...region, slug: region.id }] : []}
      toPath={paths.region}
    />
    <GoogleLink link={footer} />
  </footer>
)

const Sources = ({ credit, sources }: Attribution) => (
  <>
    {sources.length > 0 && (
      <p className="sources">
        Sumber:{' '}
        {sources.map((source, at) => (
          <span key={source.name}>
            {at > 0 && ', '}
            <Source {...source} />
          </span>
        ))}
      </p>
    )}
    {credit !== null && <p className="credit">{credit}</p>}
  </>
)

const Source = ({ name, archivedURL, url }: ArticleSource) => (
  <>
    {url === null ? name : <a href={url}>{name}</a>}
    {archivedURL !== null && (
      <>
        {' '}
        (<a href={archivedURL}>arsip</a>)
      </>
    )}
  </>
)

const Links = ({
  label,
  links,
  toPath,
}: {
  readonly label: string
  readonly links: readonly Named[]
  readonly toPath: (slug: string) => string
}) =>
  links.length > 0 && (
    <nav aria-label={label} className="tags">
      <p>{label}</p>
      <ul>
        {links.map(({ name, slug }) => (
          <li key={slug}>
            <a href={toPath(slug)}>{name}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
