import type { RebuildProgress } from '../adapters/links/rebuildLinks.js'

import { progressBar, progressLine } from '../adapters/links/rebuildReport.js'

/** Between two lines where no line can be written over, in milliseconds. */
const pause = 5000

/**
 * Shows how far the rebuild of a collection is: on a terminal as a bar in one line that is written
 * over, elsewhere as a line of text about every five seconds.
 */
export const showProgress = ({
  collection,
  stream,
}: {
  readonly collection: string
  readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>
}): { readonly show: (progress: RebuildProgress) => void; readonly end: () => void } => {
  const start = Date.now()
  let shownAt = Number.NEGATIVE_INFINITY
  return {
    end: () => {
      if (stream.isTTY) {
        stream.write('\n')
      }
    },
    show: (progress) => {
      const now = Date.now()
      const reported = { ...progress, collection, seconds: (now - start) / 1000 }
      if (stream.isTTY) {
        stream.write(`\r${progressBar(reported)}${clearRest}`)
      } else if (now - shownAt >= pause) {
        shownAt = now
        stream.write(`${progressLine(reported)}\n`)
      }
    },
  }
}

/** Takes away what is left of a longer line before. */
const clearRest = '\u001B[K'
