import type { PassOn, RepublishingRule, SourceKind } from '../../src/domain/sources/sourceTypes.js'

/** What has to follow when an article has the whole text of a source. */
export type ExpectedSource = {
  readonly kind: SourceKind
  readonly republishing: RepublishingRule
  /** In the line "Sumber:" and in `citation`. */
  readonly isNamed: boolean
  readonly isBasedOn: boolean
  readonly isCredited: boolean
  /** Beside the title. */
  readonly label: 'Antara' | 'Rilis' | null
  /** In the news sitemap; where not, Googlebot-News is told to leave the page out. */
  readonly isForGoogleNews: boolean
  readonly partners: PassOn
}

/** Written by hand, not made from what is tested. */
const table = `
kind          rule          named  based  credit  label   google  partners
ownReporting  publicDomain  no     no     no      -       yes     whole
ownReporting  withCredit    no     no     no      -       yes     whole
ownReporting  network       no     no     no      -       yes     whole
ownReporting  ownPages      no     no     no      -       yes     whole
ownReporting  excerpt       no     no     no      -       yes     whole
ownReporting  linkOnly      no     no     no      -       yes     whole
ownReporting  unknown       no     no     no      -       yes     whole
pressRelease  publicDomain  yes    yes    no      Rilis   no      whole
pressRelease  withCredit    yes    yes    yes     Rilis   no      whole
pressRelease  network       yes    yes    yes     Rilis   no      whole
pressRelease  ownPages      yes    yes    yes     Rilis   no      nothing
pressRelease  excerpt       yes    yes    yes     Rilis   no      nothing
pressRelease  linkOnly      yes    yes    yes     Rilis   no      nothing
pressRelease  unknown       yes    yes    yes     Rilis   no      whole
agency        publicDomain  yes    yes    no      Antara  no      whole
agency        withCredit    yes    yes    yes     Antara  no      whole
agency        network       yes    yes    yes     Antara  no      whole
agency        ownPages      yes    yes    yes     Antara  no      nothing
agency        excerpt       yes    yes    yes     Antara  no      nothing
agency        linkOnly      yes    yes    yes     Antara  no      nothing
agency        unknown       yes    yes    yes     Antara  no      nothing
otherMedium   publicDomain  yes    yes    no      Antara  no      whole
otherMedium   withCredit    yes    yes    yes     Antara  no      whole
otherMedium   network       yes    yes    yes     Antara  no      whole
otherMedium   ownPages      yes    yes    yes     Antara  no      nothing
otherMedium   excerpt       yes    yes    yes     Antara  no      nothing
otherMedium   linkOnly      yes    yes    yes     Antara  no      nothing
otherMedium   unknown       yes    yes    yes     Antara  no      nothing
document      publicDomain  yes    yes    no      -       yes     whole
document      withCredit    yes    yes    yes     -       yes     whole
document      network       yes    yes    yes     -       yes     whole
document      ownPages      yes    yes    yes     -       yes     summary
document      excerpt       yes    yes    yes     -       yes     summary
document      linkOnly      yes    yes    yes     -       yes     summary
document      unknown       yes    yes    yes     -       yes     summary
interview     publicDomain  yes    yes    no      -       yes     whole
interview     withCredit    yes    yes    no      -       yes     whole
interview     network       yes    yes    no      -       yes     whole
interview     ownPages      yes    yes    no      -       yes     whole
interview     excerpt       yes    yes    no      -       yes     whole
interview     linkOnly      yes    yes    no      -       yes     whole
interview     unknown       yes    yes    no      -       yes     whole
socialMedia   publicDomain  yes    yes    no      -       yes     whole
socialMedia   withCredit    yes    yes    yes     -       yes     whole
socialMedia   network       yes    yes    yes     -       yes     whole
socialMedia   ownPages      yes    yes    yes     -       yes     summary
socialMedia   excerpt       yes    yes    yes     -       yes     summary
socialMedia   linkOnly      yes    yes    yes     -       yes     summary
socialMedia   unknown       yes    yes    yes     -       yes     summary
userReport    publicDomain  yes    yes    no      -       yes     whole
userReport    withCredit    yes    yes    yes     -       yes     whole
userReport    network       yes    yes    yes     -       yes     whole
userReport    ownPages      yes    yes    yes     -       yes     summary
userReport    excerpt       yes    yes    yes     -       yes     summary
userReport    linkOnly      yes    yes    yes     -       yes     summary
userReport    unknown       yes    yes    yes     -       yes     summary
`

/** Every kind of source × what its licence lets be done. */
export const expectedSources: readonly ExpectedSource[] = table
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind, republishing, named, based, credit, label, google, partners] = line.split(/\s+/)
    return {
      isBasedOn: based === 'yes',
      isCredited: credit === 'yes',
      isForGoogleNews: google === 'yes',
      isNamed: named === 'yes',
      kind: kind as SourceKind, // as they stand in the table
      label: label === '-' ? null : (label as ExpectedSource['label']),
      partners: partners as PassOn,
      republishing: republishing as RepublishingRule,
    }
  })
