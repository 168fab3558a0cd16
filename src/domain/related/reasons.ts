/** Why a link was chosen, by the names that readers know. */
export type Reason =
  /** How many full days (24 hours) before the host the target was published (negative: after). */
  | { readonly kind: 'age'; readonly days: number }
  /** The target stays worth reading however old it is, or is only the newest there was. */
  | { readonly kind: 'evergreen' | 'newest' }
  /** The target tells how a case ended that was open when the host was published. */
  | { readonly kind: 'outcome'; readonly title: string }
  /** Both are steps of a case; the stage is the target's. */
  | { readonly kind: 'storyline'; readonly title: string; readonly stage: string | null }
  /** What both share, the strongest first. A section may be without its name. */
  | { readonly kind: SharedKind; readonly labels: readonly string[] }

/** What two articles can share. */
export type SharedKind = 'institution' | 'name' | 'region' | 'section' | 'topic' | 'words'

/**
 * The reasons of a link as one line for editors, such as
 * `sama: Polres Banyuwangi; topik sama: Pemilu; 3 hari sebelumnya`. Empty without reasons.
 */
export function explainReasons({
  reasons,
  language,
}: {
  readonly reasons: readonly Reason[]
  readonly language: 'en' | 'id'
}): string {
  return reasons.map((reason) => explainReason({ reason, language })).join('; ')
}

type Language = 'en' | 'id'

const phrases = {
  en: {
    evergreen: 'evergreen',
    institution: 'same',
    name: 'same name',
    newest: 'newest in this outlet',
    outcome: 'how the case ended',
    region: 'same region',
    section: 'same section',
    stage: 'stage',
    storyline: 'storyline',
    topic: 'same topic',
    words: 'same words',
  },
  id: {
    evergreen: 'artikel abadi',
    institution: 'sama',
    name: 'nama sama',
    newest: 'terbaru di media ini',
    outcome: 'akhir kasus',
    region: 'wilayah sama',
    section: 'rubrik sama',
    stage: 'tahap',
    storyline: 'kawal kasus',
    topic: 'topik sama',
    words: 'kata sama',
  },
} as const

function explainReason({
  reason,
  language,
}: {
  readonly reason: Reason
  readonly language: Language
}): string {
  const say = phrases[language]
  switch (reason.kind) {
    case 'age':
      return explainAge({ days: reason.days, language })
    case 'evergreen':
    case 'newest':
      return say[reason.kind]
    case 'outcome':
      return `${say.outcome}: ${reason.title}`
    case 'storyline': {
      const stage = reason.stage === null ? '' : ` (${say.stage}: ${reason.stage})`
      return `${say.storyline}: ${reason.title}${stage}`
    }
    default:
      return [say[reason.kind], reason.labels.join(', ')].filter((part) => part !== '').join(': ')
  }
}

function explainAge({
  days,
  language,
}: {
  readonly days: number
  readonly language: Language
}): string {
  const count = Math.abs(days)
  if (language === 'id') {
    return count === 0
      ? 'selisih kurang dari sehari'
      : `${count} hari ${days > 0 ? 'sebelumnya' : 'sesudahnya'}`
  }
  const unit = count === 1 ? 'day' : 'days'
  return count === 0
    ? 'less than a day apart'
    : `${count} ${unit} ${days > 0 ? 'earlier' : 'later'}`
}
