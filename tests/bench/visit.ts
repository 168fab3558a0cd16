import type { Browser, CDPSession, Page } from '@playwright/test'

/** What a visit to a page costs. Times in milliseconds. */
export type Vitals = {
  /** Cumulative layout shift. */
  readonly CLS: number
  /** What came over the network, headers included, compressed as it came. */
  readonly kB: number
  /** Largest contentful paint. */
  readonly LCP: number
  readonly requests: number
  /** Total blocking time: what tasks took beyond 50 ms each after the first paint. */
  readonly TBT: number
  /** Time to the first byte. */
  readonly TTFB: number
}

/** Lighthouse's slow 4G: 150 ms for a round trip, 1.6 Mbit/s down, 750 kbit/s up. */
const slow4G = {
  downloadThroughput: (1.6 * 1024 * 1024) / 8,
  latency: 150,
  offline: false,
  uploadThroughput: (750 * 1024) / 8,
}

/** How much slower than this machine the phone is. */
const cpuSlowdown = 4

/** Visits a page with empty caches on a slow phone, reads it to its end, and says what that cost. */
export const measureVisit = async ({
  browser,
  url,
}: {
  readonly browser: Browser
  readonly url: string
}): Promise<Vitals> => {
  const context = await browser.newContext({
    deviceScaleFactor: 2,
    hasTouch: true,
    isMobile: true,
    viewport: { height: 740, width: 360 },
  })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    const traffic = await throttle(session)
    await page.addInitScript(observe)
    await page.goto(url, { waitUntil: 'networkidle' })
    await readToTheEnd(page)
    const observed = await page.evaluate(() => window.vitals)
    return { ...observed, ...traffic() }
  } finally {
    await context.close()
  }
}

type Observed = Omit<Vitals, 'kB' | 'requests'>

declare global {
  interface Window {
    vitals: Observed
  }
}

/** Slows network and processor down, and counts what comes from now on. */
const throttle = async (session: CDPSession): Promise<() => Pick<Vitals, 'kB' | 'requests'>> => {
  const sizes: number[] = []
  session.on('Network.loadingFinished', ({ encodedDataLength }) => sizes.push(encodedDataLength))
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  await session.send('Network.emulateNetworkConditions', slow4G)
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown })
  return () => ({
    kB: sizes.reduce((sum, size) => sum + size, 0) / 1000,
    requests: sizes.length,
  })
}

/**
 * Runs in the page, before anything of its own. The largest paint is final once the reader scrolls.
 * No function in it has a name: what compiles this file would want to keep that, with a helper that the
 * page does not have.
 */
const observe = (): void => {
  const vitals = { CLS: 0, LCP: 0, TBT: 0, TTFB: 0 }
  window.vitals = vitals
  for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask', 'navigation']) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (type === 'largest-contentful-paint') {
          vitals.LCP = entry.startTime
        } else if (type === 'longtask') {
          // As Lighthouse counts it: what keeps readers waiting once they see something.
          const [paint] = performance.getEntriesByName('first-contentful-paint')
          const from = Math.max(entry.startTime, paint?.startTime ?? Infinity)
          vitals.TBT += Math.max(0, entry.startTime + entry.duration - from - 50)
        } else if (type === 'navigation') {
          vitals.TTFB = (entry as PerformanceNavigationTiming).responseStart // by its type
        } else {
          const { hadRecentInput, value } = entry as LayoutShift // by its type
          vitals.CLS += hadRecentInput ? 0 : value
        }
      }
    }).observe({ buffered: true, type })
  }
}

/** TypeScript's own list of entries lacks it. */
type LayoutShift = PerformanceEntry & { readonly hadRecentInput: boolean; readonly value: number }

/** Pictures further down come in when they are needed, and may push the text around. */
const readToTheEnd = async (page: Page): Promise<void> => {
  for (let turn = 0; turn < 6; turn += 1) {
    await page.mouse.wheel(0, 700)
    await page.waitForTimeout(150)
  }
  await page.waitForLoadState('networkidle')
}
