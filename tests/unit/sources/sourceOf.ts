import type { GivenSource, SourceFacts } from '../../../src/domain/sources/sourceTypes.js'

/** A news agency whose whole text an article has. */
export const aWholeText = (choices: Partial<SourceFacts> = {}): SourceFacts => ({
  archivedURL: null,
  creditLine: null,
  gave: 'fullText',
  institution: null,
  kind: 'agency',
  medium: { name: 'Antara', url: 'https://kantor.example' },
  name: 'Antara Jawa Timur',
  republishing: 'ownPages',
  url: 'https://kantor.example/1',
  ...choices,
})

/** What decides about a source. */
export const given = (choices: Partial<GivenSource> = {}): GivenSource => ({
  gave: 'fullText',
  kind: 'agency',
  republishing: 'ownPages',
  ...choices,
})
