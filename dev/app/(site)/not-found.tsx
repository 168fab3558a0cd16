import type { Metadata } from 'next'

/** Next adds that search engines shall not keep the page. */
export const metadata: Metadata = { title: 'Halaman tidak ditemukan' }

const NotFound = () => (
  <main id="isi">
    <h1>Halaman tidak ditemukan</h1>
    <p>
      Alamat ini tidak ada, atau artikelnya sudah ditarik. <a href="/">Lihat berita terbaru</a>.
    </p>
  </main>
)

export default NotFound
