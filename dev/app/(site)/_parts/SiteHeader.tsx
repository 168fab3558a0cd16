import type { Section } from '../_data/readSite.js'

import { paths } from '../_data/paths.js'

/** The name of the publication, and its main sections. */
export const SiteHeader = ({
  name,
  sections,
}: {
  readonly name: string
  readonly sections: readonly Section[]
}) => (
  <header className="site-header">
    <p className="site-header__name">
      <a href="/">{name}</a>
    </p>
    <nav aria-label="Rubrik">
      <ul>
        {sections
          .filter(({ parent }) => parent === null)
          .map(({ id, name: section, slug }) => (
            <li key={id}>
              <a href={paths.section(slug)}>{section}</a>
            </li>
          ))}
      </ul>
    </nav>
  </header>
)
