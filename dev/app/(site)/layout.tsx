import type { Metadata } from 'next'
import type { ReactNode } from 'react'

import './site.css'

export const metadata: Metadata = {
  description: 'Halaman muka sederhana dari redaksi contoh payload-newsroom.',
  title: 'payload-newsroom',
}

const Layout = ({ children }: { readonly children: ReactNode }) => (
  <html lang="id">
    <body>{children}</body>
  </html>
)

export default Layout
