import { createHash } from 'node:crypto'

import type { ParsedArticle } from '../../domain/importing/parsedArticle.js'

/**
 * SHA-256 (hex) of what was read from a file, by which the same text is known again. Line ends, byte
 * order mark, spacing and Unicode form of the file make no difference.
 */
export const importKey = ({ title, lead, paragraphs, readAlso, sources }: ParsedArticle): string =>
  createHash('sha256')
    .update(
      JSON.stringify([
        title,
        lead,
        paragraphs,
        readAlso.map((entry) => [entry.title, entry.afterParagraph]),
        sources,
      ]).normalize('NFC'),
    )
    .digest('hex')
