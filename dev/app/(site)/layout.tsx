import type { Viewport } from 'next'
import type { ReactNode } from 'react'

import { readSections, readSite } from './_data/readSite.js'
import { SiteFooter } from './_parts/SiteFooter.js'
import { SiteHeader } from './_parts/SiteHeader.js'
import './site.css'
import './article.css'

/** The bar of the browser in the colours of the page. */
export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { color: '#ffffff', media: '(prefers-color-scheme: light)' },
    { color: '#15181b', media: '(prefers-color-scheme: dark)' },
  ],
}

const Layout = async ({ children }: { readonly children: ReactNode }) => {
  const [{ name, policies }, sections] = await Promise.all([readSite(), readSections()])
  return (
    <html lang="id">
      <body>
        <a className="skip" href="#isi">
          Langsung ke isi
        </a>
        <SiteHeader name={name} sections={sections} />
        {children}
        <SiteFooter name={name} policies={policies} />
      </body>
    </html>
  )
}

export default Layout
