import type { Article } from '../_data/article.js'

/** The text of an article with its dateline in front of the first sentence. */
export const articleText = ({
  contentHTML,
  dateline,
}: Pick<Article, 'contentHTML' | 'dateline'>): string => {
  if (dateline === null) {
    return contentHTML
  }
  const place = `<span class="dateline">${escapeText(dateline)}</span> – `
  return contentHTML.startsWith('<p>')
    ? `<p>${place}${contentHTML.slice('<p>'.length)}`
    : `<p>${place}</p>${contentHTML}`
}

const escapeText = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
