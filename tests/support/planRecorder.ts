import pg from 'pg'

/** A node of a plan that was executed, as Postgres describes it. */
export type PlanNode = {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Index Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly 'Rows Removed by Index Recheck'?: number
  readonly 'Shared Hit Blocks'?: number
  readonly 'Shared Read Blocks'?: number
  readonly Plans?: readonly PlanNode[]
}

/** A statement that was executed, also one within an SQL function, with the plan that it had. */
export type Executed = {
  readonly text: string
  readonly plan: PlanNode
  /** Settings of the planner that were not the server's own. */
  readonly settings: Readonly<Record<string, string>>
}

/**
 * Makes every connection that is opened from now on tell of all plans that it executes. The plans
 * are those of the server at that moment, whatever settings and prepared statements led to them.
 */
export const listenToPlans = (): void => {
  process.env['PGOPTIONS'] = Object.entries(explainAll)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')
  // The driver's overloads are of no use to somebody who passes on what comes.
  const prototype = pg.Client.prototype as unknown as { connect: Connect }
  const { connect } = prototype
  prototype.connect = function listened(this: pg.Client, ...args: unknown[]) {
    this.on('notice', ({ message }) => listener?.(message ?? ''))
    return connect.apply(this, args)
  }
}

/** What is executed on all these connections during a task. */
export const executedDuring = async (
  task: () => Promise<unknown>,
): Promise<readonly Executed[]> => {
  const executed: Executed[] = []
  listener = (message) => {
    const start = message.indexOf('plan:\n')
    if (start >= 0) {
      const told = JSON.parse(message.slice(start + 'plan:\n'.length)) as Told
      executed.push({
        plan: told.Plan,
        settings: told.Settings ?? {},
        text: told['Query Text'].replaceAll(/\s+/g, ' ').trim(),
      })
    }
  }
  try {
    await task()
    return executed
  } finally {
    listener = null
  }
}

/** Stops a connection of the test's own from explaining what it does in bulk. */
export const explainNothing = 'set auto_explain.log_min_duration = -1'

type Connect = (this: pg.Client, ...args: unknown[]) => unknown

type Told = {
  readonly Plan: PlanNode
  readonly 'Query Text': string
  readonly Settings?: Readonly<Record<string, string>>
}

const explainAll = {
  'auto_explain.log_analyze': 'on',
  'auto_explain.log_buffers': 'on',
  'auto_explain.log_format': 'json',
  'auto_explain.log_level': 'notice',
  'auto_explain.log_min_duration': '0',
  'auto_explain.log_nested_statements': 'on',
  'auto_explain.log_settings': 'on',
  'auto_explain.log_timing': 'off',
  session_preload_libraries: 'auto_explain',
} as const

let listener: ((message: string) => void) | null = null
