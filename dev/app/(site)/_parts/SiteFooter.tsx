import type { Policy, Site } from '../_data/readSite.js'

import { policyLabels } from '../_data/labels.js'

/** What the publication says about itself, its feed, and the door to the newsroom. */
export const SiteFooter = ({ name, policies }: Pick<Site, 'name' | 'policies'>) => (
  <footer className="site-footer">
    <p>{name}</p>
    <ul>
      {policyOrder.map((policy) => {
        const url = policies[policy]
        return (
          url != null && (
            <li key={policy}>
              <a href={url}>{policyLabels[policy]}</a>
            </li>
          )
        )
      })}
      <li>
        <a href="/feed/rss.xml">RSS</a>
      </li>
      <li>
        <a href="/admin" rel="nofollow">
          Masuk ke redaksi
        </a>
      </li>
    </ul>
  </footer>
)

const policyOrder = Object.keys(policyLabels) as readonly Policy[] // its keys are just these
