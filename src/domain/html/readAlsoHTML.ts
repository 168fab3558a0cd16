import { writtenLanguage } from '../dates/visibleDate.js'
import { isLabelled } from '../feeds/kindLabel.js'
import { escapeHTML } from './escapeHTML.js'

/** A link as readers see it. */
export type HTMLLink = {
  readonly title: string
  /** Absolute or with a `/` at its start; empty where there is no page. */
  readonly url: string
  /** What the target is if it is no independent news, such as `Advertorial` (rule BJ-07). */
  readonly label?: string | null
}

/**
 * The HTML of a block of read-also links: a labelled `<aside>` with a heading and a list of plain
 * links whose text is the target's title, which is what crawlers follow (rules BJ-04, SL-01). Every
 * part has a class of its own to style it by. Empty if there are no links.
 */
export function readAlsoHTML({
  links,
  heading = readAlsoHeading,
}: {
  readonly links: readonly HTMLLink[]
  readonly heading?: string
}): string {
  if (links.length === 0) {
    return ''
  }
  const name = escapeHTML(heading)
  const title = `<h2 class="baca-juga__heading">${name}</h2>`
  const list = `<ul class="baca-juga__list">${links.map(itemHTML).join('')}</ul>`
  return `<aside class="baca-juga" aria-label="${name}">${title}${list}</aside>`
}

/** What stands above the links. */
export const readAlsoHeading = 'Baca juga'

/** The same in the language of a page (BCP 47), which is Indonesian unless it is English. */
export function readAlsoHeadingIn(language: string): string {
  return writtenLanguage(language) === 'en' ? 'Read also' : readAlsoHeading
}

/** The label that stands beside a link: none where its title has it already. */
export function shownLabel({ label, title }: Pick<HTMLLink, 'label' | 'title'>): string | null {
  return label && !isLabelled({ label, title }) ? label : null
}

function itemHTML(link: HTMLLink): string {
  const { title, url } = link
  const text = escapeHTML(title)
  const label = shownLabel(link)
  const sign = label === null ? '' : `<span class="baca-juga__label">${escapeHTML(label)}</span> `
  const name =
    url === '' ? text : `<a class="baca-juga__link" href="${escapeHTML(url)}">${text}</a>`
  return `<li class="baca-juga__item">${sign}${name}</li>`
}
