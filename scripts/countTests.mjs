/**
 * How many tests passed and failed.
 *
 * @typedef {{ failed: number, passed: number }} Count
 */

/**
 * Counts the report of `vitest --reporter=json`. What did not run has failed: a skipped test, a file
 * that could not be loaded, a runner that ended badly or left no report, a run without a test.
 *
 * @param {{ exitCode: number, report: unknown }} run
 * @returns {Count}
 */
export const countVitest = ({ exitCode, report }) =>
  honest({
    exitCode,
    failed: (report?.testResults ?? []).reduce((sum, file) => sum + failuresOf(file), 0),
    passed: report?.numPassedTests ?? 0,
  })

/**
 * Counts the report of `playwright --reporter=json`, by the rules of {@link countVitest}. A test
 * that passed only when it was tried again has failed.
 *
 * @param {{ exitCode: number, report: unknown }} run
 * @returns {Count}
 */
export const countPlaywright = ({ exitCode, report }) => {
  const { expected = 0, flaky = 0, skipped = 0, unexpected = 0 } = report?.stats ?? {}
  return honest({ exitCode, failed: unexpected + flaky + skipped, passed: expected })
}

const failuresOf = ({ assertionResults, status }) => {
  const failures = assertionResults.filter((test) => test.status !== 'passed').length
  return failures === 0 && status === 'failed' ? 1 : failures
}

const honest = ({ exitCode, failed, passed }) => ({
  failed: failed === 0 && (exitCode !== 0 || passed === 0) ? 1 : failed,
  passed,
})
