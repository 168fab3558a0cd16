import { describe, expect, it } from 'vitest'

import { countPlaywright, countVitest } from '../../scripts/countTests.mjs'

const passedTest = { status: 'passed' }

const vitestReport = ({
  files,
  passed,
}: {
  readonly files: readonly {
    readonly assertionResults: readonly { readonly status: string }[]
    readonly status: string
  }[]
  readonly passed: number
}) => ({ numPassedTests: passed, testResults: files })

describe('the closing line of npm test', () => {
  it('counts what vitest passed and failed', () => {
    const report = vitestReport({
      files: [
        { assertionResults: [passedTest, passedTest, { status: 'failed' }], status: 'failed' },
      ],
      passed: 2,
    })

    expect(countVitest({ exitCode: 1, report })).toEqual({ failed: 1, passed: 2 })
  })

  it.each([
    { case: 'a file that could not be loaded', assertionResults: [], status: 'failed' },
    { case: 'a skipped test', assertionResults: [{ status: 'pending' }], status: 'passed' },
    {
      case: 'a test whose set-up failed',
      assertionResults: [{ status: 'skipped' }],
      status: 'failed',
    },
  ])('counts $case as failed', ({ assertionResults, status }) => {
    const report = vitestReport({
      files: [
        { assertionResults: [passedTest], status: 'passed' },
        { assertionResults, status },
      ],
      passed: 1,
    })

    expect(countVitest({ exitCode: 0, report })).toEqual({ failed: 1, passed: 1 })
  })

  it.each([
    { case: 'left no report', exitCode: 0, report: undefined },
    { case: 'ran no test', exitCode: 0, report: vitestReport({ files: [], passed: 0 }) },
  ])('counts a vitest that $case as one failure', ({ exitCode, report }) => {
    expect(countVitest({ exitCode, report })).toEqual({ failed: 1, passed: 0 })
  })

  it('counts a vitest that ended badly although each test passed as one failure', () => {
    const report = vitestReport({
      files: [{ assertionResults: [passedTest], status: 'passed' }],
      passed: 1,
    })

    expect(countVitest({ exitCode: 1, report })).toEqual({ failed: 1, passed: 1 })
  })

  it.each([
    { case: 'failed', exitCode: 1, failed: 1, stats: { expected: 4, unexpected: 1 } },
    { case: 'flaky', exitCode: 0, failed: 1, stats: { expected: 4, flaky: 1 } },
    { case: 'skipped', exitCode: 0, failed: 2, stats: { expected: 4, skipped: 2 } },
    { case: 'passed', exitCode: 0, failed: 0, stats: { expected: 4 } },
  ])('counts what Playwright calls $case', ({ exitCode, failed, stats }) => {
    expect(countPlaywright({ exitCode, report: { stats } })).toEqual({ failed, passed: 4 })
  })

  it('counts a Playwright that crashed or ran no test as one failure', () => {
    expect(countPlaywright({ exitCode: 1, report: undefined })).toEqual({ failed: 1, passed: 0 })
    expect(countPlaywright({ exitCode: 0, report: { stats: {} } })).toEqual({
      failed: 1,
      passed: 0,
    })
  })
})
