import type { id } from './id.js'

/** What our components say in English; installed as `newsroom` in `i18n.translations`. */
export const en: Readonly<Record<keyof typeof id, string>> = {
  afterBlock: 'After part {{number}}',
  automatic: 'automatic',
  chosenAtPublish: 'Links are chosen when the article is published.',
  imported: 'imported',
  linksFailed: 'The links could not be written yet. This is tried again automatically.',
  noLinks: 'No links yet.',
  pending: 'Waiting for their article to be published',
  pinned: 'pinned',
}
