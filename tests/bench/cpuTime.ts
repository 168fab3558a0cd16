import { readFileSync } from 'node:fs'

/**
 * Milliseconds of processor time that a process has had, or null where the system does not tell
 * (outside Linux). Unlike times on the clock they hardly depend on what else the machine does.
 */
export const cpuOf = (pid: number): number | null => {
  try {
    return Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return null
  }
}

/** Milliseconds of processor time that this program has had, with all its threads. */
export const ownCPU = (): number => {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1000
}
