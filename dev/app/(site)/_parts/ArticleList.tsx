import type { ArticlePage } from '../_data/readList.js'

import { ArticleItem } from './ArticleItem.js'
import { ListPages } from './ListPages.js'

/** A page of a list of articles, with links to those before and after it. */
export const ArticleList = ({
  isFront = false,
  page: { articles, number, total },
  path,
  timeZone,
}: {
  /** Whether its first article leads the front page. */
  readonly isFront?: boolean
  readonly page: ArticlePage
  readonly path: string
  readonly timeZone: string
}) => (
  <>
    {articles.length === 0 && <p>Belum ada artikel yang tayang.</p>}
    <ol className="list">
      {articles.map((article, at) => (
        <ArticleItem
          article={article}
          isFirst={at === 0}
          isLeading={isFront && at === 0}
          key={article.id}
          timeZone={timeZone}
        />
      ))}
    </ol>
    <ListPages number={number} path={path} total={total} />
  </>
)
