import { webSubLinks } from 'payload-newsroom/head'

import type { Article } from '../_data/article.js'

import { signOf } from '../_data/labels.js'
import { ArticleByline } from './ArticleByline.js'
import { ArticleFacts } from './ArticleFacts.js'
import { ArticleNotes } from './ArticleNotes.js'
import { articleText } from './articleText.js'
import { isPicture, Picture } from './Picture.js'
import { Trail, trailOf } from './Trail.js'

/** An article with all that belongs to it. */
export const ArticlePage = ({ article }: { readonly article: Article }) => {
  const { attribution, contentHTML, dateline, lead, news, outlet, paywall, section } = article
  const timeZone = outlet?.timeZone ?? 'Asia/Jakarta'
  const signs = [attribution.copyOf, signOf(article)].filter((sign) => sign !== null)
  return (
    <main id="isi">
      {webSubLinks(news.head).map(({ href, rel }) => (
        <link href={href} key={rel} rel={rel} />
      ))}
      <article className="article" lang={outlet?.language ?? 'id'}>
        <Trail sections={trailOf(section)} />
        {signs.length > 0 && <p className="kicker">{signs.join(' · ')}</p>}
        <h1>{article.title}</h1>
        <Sponsor {...article} />
        {lead !== null && <p className="lead">{lead}</p>}
        <ArticleByline article={article} timeZone={timeZone} />
        <MainImage {...article} />
        {paywall.isPaid === true && <p className="note">Sebagian artikel ini untuk pelanggan.</p>}
        <div
          className="text"
          dangerouslySetInnerHTML={{ __html: articleText({ contentHTML, dateline }) }}
        />
        <ArticleNotes article={article} timeZone={timeZone} />
        <ArticleFacts article={article} />
      </article>
    </main>
  )
}

const Sponsor = ({ kind, sponsor: { name, url } }: Article) =>
  kind === 'advertorial' &&
  name !== null && (
    <p className="sponsor">
      Dibayar oleh{' '}
      {url === null ? (
        name
      ) : (
        <a href={url} rel="sponsored">
          {name}
        </a>
      )}
    </p>
  )

const MainImage = ({ mainImage, mainImageCaption, mainImageCredit }: Article) => {
  if (!isPicture(mainImage)) {
    return null
  }
  const caption = mainImageCaption ?? mainImage.caption
  const credit = mainImageCredit ?? mainImage.credit
  return (
    <figure>
      <Picture isFirst media={mainImage} sizes="(min-width: 46rem) 44rem, calc(100vw - 2rem)" />
      {(caption !== null || credit !== null) && (
        <figcaption>
          {caption} {credit !== null && <span className="credit">({credit})</span>}
        </figcaption>
      )}
    </figure>
  )
}
