/**
 * Why a link was chosen: what both articles share, by the names that readers know, the strongest
 * first, or how many full days (24 hours) before the host the target was published (negative: after).
 */
export type Reason =
  | { readonly kind: 'age'; readonly days: number }
  | { readonly kind: SharedKind; readonly labels: readonly string[] }

/** What two articles can share. */
export type SharedKind = 'institution' | 'name' | 'section' | 'topic' | 'words'

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

const introductions: Readonly<Record<'en' | 'id', Readonly<Record<SharedKind, string>>>> = {
  en: {
    institution: 'same',
    name: 'same name',
    section: 'same section',
    topic: 'same topic',
    words: 'same words',
  },
  id: {
    institution: 'sama',
    name: 'nama sama',
    section: 'rubrik sama',
    topic: 'topik sama',
    words: 'kata sama',
  },
}

function explainReason({
  reason,
  language,
}: {
  readonly reason: Reason
  readonly language: 'en' | 'id'
}): string {
  return reason.kind === 'age'
    ? explainAge({ days: reason.days, language })
    : `${introductions[language][reason.kind]}: ${reason.labels.join(', ')}`
}

function explainAge({
  days,
  language,
}: {
  readonly days: number
  readonly language: 'en' | 'id'
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
