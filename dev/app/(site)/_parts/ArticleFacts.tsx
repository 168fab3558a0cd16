import type { Article, ArticleSource, Named } from '../_data/article.js'

import { paths } from '../_data/paths.js'
import { GoogleLink } from './GoogleLink.js'

/** What an article rests on and is about, and where else readers find the publication. */
export const ArticleFacts = ({
  article: { footer, institutions, region, sources, topics },
}: {
  readonly article: Article
}) => (
  <footer className="facts">
    {sources.length > 0 && (
      <p className="sources">
        Sumber:{' '}
        {sources.map((source, at) => (
          <span key={source.id}>
            {at > 0 && '; '}
            <Source {...source} />
          </span>
        ))}
      </p>
    )}
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

/** A source that readers may not see is a number, and not named. */
const Source = ({ note, source, url }: ArticleSource) => {
  const named = typeof source === 'object' ? source : null
  const [name, address] = [named?.name ?? 'narasumber redaksi', url ?? named?.url ?? null]
  return (
    <>
      {address === null ? name : <a href={address}>{name}</a>}
      {note !== null && ` (${note})`}
    </>
  )
}

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
