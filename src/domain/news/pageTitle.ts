/**
 * The title of a page: the headline, then the name of the site, once (rule TI-01). Where the headline
 * already starts or ends with the name, nothing is added; one of the two alone has no dash.
 */
export function pageTitle({
  headline,
  siteName,
}: {
  readonly headline: string
  readonly siteName: string
}): string {
  return namesSite({ headline, siteName })
    ? headline
    : [headline, siteName].filter((part) => part !== '').join(' - ')
}

function namesSite({
  headline,
  siteName,
}: {
  readonly headline: string
  readonly siteName: string
}): boolean {
  const [text, name] = [headline.trim().toLowerCase(), siteName.trim().toLowerCase()]
  return (
    name !== '' &&
    ((text.endsWith(name) && separator.test(text.slice(0, -name.length).trimEnd().slice(-1))) ||
      (text.startsWith(name) && separator.test(text.slice(name.length).trimStart().slice(0, 1))))
  )
}

/** What stands between a headline and a site's name. */
const separator = /^[-–—|·•]?$/
