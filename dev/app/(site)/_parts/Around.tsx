import type { Named } from '../_data/article.js'

/** Links to what stands around an institution or a region, under a word for how. */
export const Around = ({
  label,
  links,
  more = 0,
  toPath,
}: {
  readonly label: string
  readonly links: readonly (Named & { readonly note?: string })[]
  /** How many there are besides. */
  readonly more?: number
  readonly toPath: (slug: string) => string
}) =>
  links.length > 0 && (
    <nav aria-label={label} className="around">
      <h2>{label}</h2>
      <ul>
        {links.map(({ name, note, slug }) => (
          <li key={slug}>
            <a href={toPath(slug)}>{name}</a>
            {note !== undefined && <span className="meta"> {note}</span>}
          </li>
        ))}
        {more > 0 && <li className="meta">dan {more} lagi</li>}
      </ul>
    </nav>
  )
