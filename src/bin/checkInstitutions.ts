import { parseArgs } from 'node:util'
import { createLocalReq, type SanitizedConfig } from 'payload'

import { readChecked } from '../adapters/institutions/readChecked.js'
import {
  checkInstitutions,
  type InstitutionFinding,
} from '../domain/institutions/checkInstitutions.js'
import { describeFinding } from '../domain/institutions/describeFinding.js'
import { messageOf, runCommand, startPayload, withUsage, wordsAfter } from './runCommand.js'

/**
 * Payload's `newsroom:check-institutions`: says what is wrong with the institutions of the newsroom, those of
 * the gazetteer and its own, and what to do about each. It changes nothing.
 */
export const script = async (config: SanitizedConfig): Promise<never> =>
  runCommand(async () => {
    const { en: inEnglish = false, json = false } = withUsage({
      read: () => readOptions(wordsAfter('newsroom:check-institutions')),
      usage: 'newsroom:check-institutions [--en] [--json]',
    })
    const payload = await startPayload(config)
    try {
      const institutions = await readChecked(await createLocalReq({}, payload))
      const findings = checkInstitutions(institutions)
      return {
        exitCode: 0,
        output: json
          ? `${JSON.stringify(findings.map(withAdvice), null, 2)}\n`
          : report({ count: institutions.length, findings, inEnglish }),
      }
    } finally {
      await payload.destroy()
    }
  })

const withAdvice = (finding: InstitutionFinding): object => ({
  ...finding,
  advice: describeFinding(finding),
})

const report = ({
  count,
  findings,
  inEnglish,
}: {
  readonly count: number
  readonly findings: readonly InstitutionFinding[]
  readonly inEnglish: boolean
}): string => {
  const lines = findings.map((finding) => `- ${describeFinding(finding)[inEnglish ? 'en' : 'id']}`)
  const total = inEnglish
    ? `${count.toLocaleString('en')} institutions looked at, ${findings.length.toLocaleString('en')} findings.`
    : `${count.toLocaleString('id-ID')} lembaga diperiksa, ${findings.length.toLocaleString('id-ID')} temuan.`
  return `${[...lines, total].join('\n')}\n`
}

const readOptions = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: { en: { type: 'boolean' }, json: { type: 'boolean' } },
    }).values
  } catch (error) {
    throw new Error(`Pilihan keliru: ${messageOf(error).split('. ')[0] ?? ''}`, { cause: error })
  }
}
