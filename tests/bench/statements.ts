import type { CollectionConfig, Plugin } from 'payload'

import { AsyncLocalStorage } from 'node:async_hooks'
import pg from 'pg'

import { cpuOf, ownCPU } from './cpuTime.js'

/** A statement that was sent to Postgres. */
export type Statement = {
  readonly text: string
  /** From sending to the answer, as the program sees it. */
  readonly ms: number
  /** Processor time of the server; 0 where the system does not tell. */
  readonly cpu: number
  /** The hook of ours that sent it, or null for Payload itself. */
  readonly hook: string | null
}

/** A hook of a collection that ran. */
export type HookRun = {
  readonly name: string
  readonly ms: number
  /** Processor time of this program. */
  readonly cpu: number
}

/** What happened while something was recorded. */
export type Recording = {
  /** Processor time of this program. */
  readonly cpu: number
  readonly hooks: readonly HookRun[]
  readonly ms: number
  readonly statements: readonly Statement[]
}

/** Records all statements that this process sends, and the hooks of `namedHooks`, during a task. */
export const record = async (task: () => Promise<unknown>): Promise<Recording> => {
  const statements: Statement[] = []
  const hooks: HookRun[] = []
  listener = {
    hook: (run) => hooks.push(run),
    statement: (statement) => statements.push(statement),
  }
  const restore = listenToPostgres()
  const started = performance.now()
  const cpu = ownCPU()
  try {
    await task()
    return { cpu: ownCPU() - cpu, hooks, ms: performance.now() - started, statements }
  } finally {
    restore()
    listener = null
  }
}

/** Makes the hooks of a collection known to `record`; for the end of a list of plugins. */
export const namedHooks =
  (slug: string): Plugin =>
  (config) => ({
    ...config,
    collections: (config.collections ?? []).map((collection) =>
      collection.slug === slug ? withNamedHooks(collection) : collection,
    ),
  })

let listener: {
  readonly hook: (run: HookRun) => void
  readonly statement: (statement: Statement) => void
} | null = null

const currentHook = new AsyncLocalStorage<string>()

const withNamedHooks = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: Object.fromEntries(
    Object.entries(collection.hooks ?? {}).map(([stage, hooks]) => [
      stage,
      (hooks as readonly Hook[]).map((hook, position) => named({ hook, position, stage })),
    ]),
  ),
})

/** A collection hook, whatever its arguments. */
type Hook = (args: unknown) => unknown

const named = ({
  hook,
  position,
  stage,
}: {
  readonly hook: Hook
  readonly position: number
  readonly stage: string
}): Hook => {
  const name = `${stage} ${position + 1}${hook.name === '' ? '' : ` ${hook.name}`}`
  return (args) =>
    currentHook.run(name, async () => {
      const started = performance.now()
      const cpu = ownCPU()
      try {
        return await hook(args)
      } finally {
        listener?.hook({ name, cpu: ownCPU() - cpu, ms: performance.now() - started })
      }
    })
}

type Query = (...args: readonly unknown[]) => unknown

/** What the driver knows of its server process, which its types leave out. */
type Connection = { readonly processID?: number }

const listenToPostgres = (): (() => void) => {
  // The driver's overloads are of no use to somebody who passes on what comes.
  const prototype = pg.Client.prototype as unknown as { query: Query }
  const { query } = prototype
  prototype.query = function listened(this: Connection, ...args: readonly unknown[]) {
    const server = (): number => cpuOf(this.processID ?? 0) ?? 0
    const started = performance.now()
    const cpu = server()
    const hook = currentHook.getStore() ?? null
    const done = (): void => {
      const ms = performance.now() - started
      listener?.statement({ cpu: server() - cpu, hook, ms, text: textOf(args[0]) })
    }
    const callback = args.at(-1)
    if (typeof callback === 'function') {
      return query.call(this, ...args.slice(0, -1), (...answer: readonly unknown[]) => {
        done()
        ;(callback as Query)(...answer)
      })
    }
    const answer = query.call(this, ...args)
    return answer instanceof Promise ? answer.finally(done) : answer
  }
  return () => {
    prototype.query = query
  }
}

const textOf = (query: unknown): string => {
  const text = typeof query === 'object' && query !== null && 'text' in query ? query.text : query
  return String(text).replaceAll(/\s+/g, ' ').trim()
}
