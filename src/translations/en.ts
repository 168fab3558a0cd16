import type { id } from './id.js'

/** What our components say in English; installed as `newsroom` in `i18n.translations`. */
export const en: Readonly<Record<keyof typeof id, string>> = {
  afterBlock: 'After part {{number}}',
  automatic: 'automatic',
  chosenAtPublish: 'Links are chosen when the article is published.',
  error: 'Keeps it out of Google News:',
  imported: 'imported',
  linkedFrom: 'Articles that link here: {{number}}',
  linkedFromMore: 'Articles that link here: more than {{number}}',
  linksChanged: 'The list of links has changed.',
  linksFailed: 'The links could not be written yet. This is tried again automatically.',
  noFindings: 'Nothing was found.',
  noLinks: 'No links yet.',
  notReviewed: 'Checked whenever the article is saved.',
  pending: 'Waiting for their article to be published',
  pinDead: 'target is not live',
  pinEmpty: 'Pinned link is dead; its place is empty for now.',
  pinFilled: 'Pinned link is dead; its place is filled for now by “{{title}}”.',
  pinLive: 'live',
  pinned: 'pinned',
  pins: 'Pinned links',
  runnersUp: 'Runners-up ({{number}})',
  untitled: 'Article {{id}}',
  warning: 'Advice:',
  wouldBeChosen: 'These links would be chosen if the article were published now.',
}
