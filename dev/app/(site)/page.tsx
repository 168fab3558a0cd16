import { fetchNewestArticles } from './fetchNewestArticles.js'

/** The newest articles are read on each request: at build time no server answers. */
export const dynamic = 'force-dynamic'

const publishedAt = new Intl.DateTimeFormat('id-ID', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Asia/Jakarta',
})

const Page = async () => {
  const articles = await fetchNewestArticles()

  return (
    <main>
      <h1>Berita terbaru</h1>
      <p>
        <a href="/admin">Masuk ke redaksi</a>
      </p>
      {articles.length === 0 && <p>Belum ada artikel yang tayang.</p>}
      <ol>
        {articles.map(({ firstPublishedAt, slug, title }) => (
          <li key={slug}>
            <a href={`/api/newsroom/articles/${slug}`}>{title}</a>
            {firstPublishedAt != null && (
              <time dateTime={firstPublishedAt}>
                {publishedAt.format(new Date(firstPublishedAt))} WIB
              </time>
            )}
          </li>
        ))}
      </ol>
    </main>
  )
}

export default Page
