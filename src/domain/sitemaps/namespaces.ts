/** The XML namespaces of sitemaps; crawlers know them by exactly these addresses (rule NS-01). */
export const sitemapNamespaces = {
  image: 'http://www.google.com/schemas/sitemap-image/1.1',
  news: 'http://www.google.com/schemas/sitemap-news/0.9',
  sitemap: 'http://www.sitemaps.org/schemas/sitemap/0.9',
} as const
