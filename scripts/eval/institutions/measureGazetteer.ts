import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

import type { Gazetteer } from '../../../src/domain/institutions/findInstitutions.js'

import { buildGazetteer } from '../../../src/domain/institutions/findInstitutions.js'
import { readFacts } from './fullGazetteer.js'

/** The matcher and what it took. */
export type BuiltGazetteer = {
  readonly gazetteer: Gazetteer
  /** Milliseconds from the facts in memory to the matcher. */
  readonly readyMs: number
  /** What the heap has grown by, matcher and names, after a full garbage collection. */
  readonly heapMB: number
}

/** Builds the matcher once, as an application does when it starts. */
export function measureGazetteer(): BuiltGazetteer {
  const before = heapInUse()
  const { gazetteer, readyMs } = build()
  return { gazetteer, heapMB: (heapInUse() - before) / 1_000_000, readyMs }
}

/** A function of its own, so that the facts are garbage when the heap is measured. */
function build(): { readonly gazetteer: Gazetteer; readonly readyMs: number } {
  const facts = readFacts()
  const start = performance.now()
  const gazetteer = buildGazetteer(facts)
  return { gazetteer, readyMs: performance.now() - start }
}

function heapInUse(): number {
  collectGarbage()
  return process.memoryUsage().heapUsed
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void
