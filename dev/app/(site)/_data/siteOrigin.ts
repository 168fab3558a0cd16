/** Host (and port) under which readers reach this site. */
export const siteDomain = (): string => process.env['SITE_DOMAIN']?.trim() || 'localhost:3000'

/** The same with its scheme; plain HTTP only for one's own machine. */
export const siteOrigin = (): string => {
  const domain = siteDomain()
  return `${/^(?:localhost|127\.0\.0\.1)(?::\d+)?$/.test(domain) ? 'http' : 'https'}://${domain}`
}
