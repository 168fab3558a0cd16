import type { OutletFacts } from './newsFacts.js'

import { isWebAddress } from '../text/isWebAddress.js'

/** The one link below an article that takes readers to the outlet in Google's products. */
export type FooterLink = {
  readonly kind: 'googleNews' | 'preferredSource'
  readonly url: string
  readonly text: { readonly id: string; readonly en: string }
}

/**
 * The link to the outlet's page in Google News where it has one, else the link by which readers make
 * it one of their preferred sources. The latter exists for whole domains and subdomains only (rule
 * EL-06): none for an address with a path or port, an IP address or a host of one's own network.
 */
export function footerLink({
  name,
  url,
  googleNewsURL,
}: Pick<OutletFacts, 'googleNewsURL' | 'name' | 'url'>): FooterLink | null {
  if (googleNewsURL !== null && isWebAddress(googleNewsURL)) {
    return {
      kind: 'googleNews',
      url: googleNewsURL,
      text: { id: `Ikuti ${name} di Google News`, en: `Follow ${name} on Google News` },
    }
  }
  const domain = publicDomain(url)
  return domain === null
    ? null
    : {
        kind: 'preferredSource',
        url: `https://www.google.com/preferences/source?q=${domain}`,
        text: {
          id: `Jadikan ${name} sumber pilihan di Google`,
          en: `Make ${name} a preferred source on Google`,
        },
      }
}

/** The domain of an address that has nothing else; letters of other scripts must be in Punycode. */
function publicDomain(url: string): string | null {
  const [, host] = /^https?:\/\/([^/?#]+)\/?$/i.exec(url) ?? []
  const domain = host?.toLowerCase() ?? ''
  return publicHost.test(domain) && !privateHost.test(domain) ? domain : null
}

const publicHost = /^(?:[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?\.)+[a-z][a-z\d-]*[a-z\d]$/

/** Top-level names of one's own network, which no public site has. */
const privateHost = /\.(?:arpa|home|internal|invalid|lan|local|localhost|test)$/
