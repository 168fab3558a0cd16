/**
 * `node --import tsx tests/bench/vitals.ts [--runs 5] [--origin http://localhost:3000]`: Core Web Vitals of
 * the reader site in headless Chromium, as a cheap phone on a slow mobile network has them. Without an
 * origin the app is started as `npm start` does it. Ends with 1 when a median is not good.
 */
import { type Browser, chromium } from '@playwright/test'
import { parseArgs } from 'node:util'

import { findChromium } from '../../scripts/findChromium.mjs'
import { runScript } from '../../scripts/runScript.js'
import startNewsroom from '../e2e/startNewsroom.js'
import { quantile } from './measure.js'
import { figure, markdownTable } from './report.js'
import { measureVisit, type Vitals } from './visit.js'

/** What Google calls good; TBT is what Lighthouse calls so. */
const good: Partial<Vitals> = { CLS: 0.1, LCP: 2500, TBT: 200 }

type Site = { readonly origin: string; readonly stop: () => Promise<void> }

const siteAt = async (origin: string | undefined): Promise<Site> => {
  if (origin !== undefined) {
    return { origin, stop: async () => undefined }
  }
  const stop = await startNewsroom()
  return { origin: process.env['NEWSROOM_ORIGIN'] ?? '', stop }
}

const pagesOf = async (origin: string): Promise<Readonly<Record<string, string>>> => {
  const response = await fetch(`${origin}/api/articles?limit=1&sort=-firstPublishedAt&depth=0`)
  // As the collection says.
  const { docs } = (await response.json()) as { readonly docs: readonly { readonly url: string }[] }
  const article = new URL(docs[0]?.url ?? '', origin).pathname
  return { article: `${origin}${article}`, front: `${origin}/` }
}

/** The first visit is not counted: server and pictures are made ready by it. */
const medians = async ({
  browser,
  runs,
  url,
}: {
  readonly browser: Browser
  readonly runs: number
  readonly url: string
}): Promise<Vitals> => {
  const visits: Vitals[] = []
  for (let run = 0; run <= runs; run += 1) {
    visits.push(await measureVisit({ browser, url }))
  }
  const median = (name: keyof Vitals): number =>
    quantile({ share: 0.5, values: visits.slice(1).map((visit) => visit[name]) })
  return {
    CLS: median('CLS'),
    kB: median('kB'),
    LCP: median('LCP'),
    requests: median('requests'),
    TBT: median('TBT'),
    TTFB: median('TTFB'),
  }
}

const rowOf = ([name, vitals]: readonly [string, Vitals]): readonly string[] => [
  name,
  `${figure(vitals.LCP)} ms`,
  vitals.CLS.toFixed(3),
  `${figure(vitals.TBT)} ms`,
  `${figure(vitals.TTFB)} ms`,
  `${figure(vitals.kB)} kB`,
  String(vitals.requests),
]

const isGood = (vitals: Vitals): boolean =>
  Object.entries(good).every(([name, limit]) => vitals[name as keyof Vitals] <= limit) // its own keys

runScript(async () => {
  const { values } = parseArgs({
    options: { origin: { type: 'string' }, runs: { default: '5', type: 'string' } },
  })
  const site = await siteAt(values.origin)
  const browser = await chromium.launch({ executablePath: findChromium() })
  try {
    const results: (readonly [string, Vitals])[] = []
    for (const [name, url] of Object.entries(await pagesOf(site.origin))) {
      results.push([name, await medians({ browser, runs: Number(values.runs), url })])
    }
    const head = ['page', 'LCP', 'CLS', 'TBT', 'TTFB', 'over the network', 'requests']
    console.log(markdownTable({ head, rows: results.map(rowOf) }))
    return results.every(([, vitals]) => isGood(vitals)) ? 0 : 1
  } finally {
    await browser.close()
    await site.stop()
  }
})
