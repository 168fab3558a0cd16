/** What a sitemap is sent as; the encoding is said because crawlers guess without it. */
export const xmlType = 'application/xml; charset=utf-8'
