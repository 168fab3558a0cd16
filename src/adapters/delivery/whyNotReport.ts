import type { whyNotInSitemap } from './whyNot.js'

type Answer = NonNullable<Awaited<ReturnType<typeof whyNotInSitemap>>>

/** What `newsroom:why-not` prints: one line with the answer, and one for each reason. */
export const whyNotReport = ({
  isIncluded,
  leavesAt,
  outlet: { name },
  reasons,
  title,
}: Answer): string =>
  [
    isIncluded
      ? `"${title}" ada di sitemap berita ${name} sampai ${leavesAt}.`
      : `"${title}" tidak ada di sitemap berita ${name}:`,
    ...reasons.map(({ id, rule }) => `- ${id} [${rule}]`),
    '',
  ].join('\n')
