import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

import { root } from '../support/sourceFacts.js'

type Locked = {
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

/**
 * Puts the named packages, and all that they need by the lock file, into an application's
 * `node_modules`, in the versions of this repository. The files are linked, not downloaded, and not
 * as symbolic links: a package has to find its neighbours in the application.
 */
export const linkDependencies = ({
  app,
  names,
}: {
  readonly app: string
  readonly names: readonly string[]
}): void => {
  for (const place of closureOf(names)) {
    linkFolder({ from: path.join(root, place), to: path.join(app, place) })
  }
}

const closureOf = (names: readonly string[]): ReadonlySet<string> => {
  // npm writes this file; only the three lists of names are read.
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const found = new Set<string>()
  const visit = ({ from, name }: { readonly from: string; readonly name: string }): void => {
    const place = [...ancestorsOf(from), '']
      .map((folder) => path.posix.join(folder, 'node_modules', name))
      .find((candidate) => packages[candidate] !== undefined)
    // An optional peer or a package for another platform is not there.
    if (place === undefined || found.has(place) || !existsSync(path.join(root, place))) {
      return
    }
    found.add(place)
    const { dependencies, optionalDependencies, peerDependencies } = packages[place] ?? {}
    for (const needed of Object.keys({
      ...dependencies,
      ...optionalDependencies,
      ...peerDependencies,
    })) {
      visit({ from: place, name: needed })
    }
  }
  names.forEach((name) => {
    visit({ from: '', name })
  })
  return found
}

const ancestorsOf = (place: string): readonly string[] =>
  place === ''
    ? []
    : [place, ...ancestorsOf(place.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''))]

const linkFolder = ({ from, to }: { readonly from: string; readonly to: string }): void => {
  mkdirSync(to, { recursive: true })
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory() && entry.name !== 'node_modules') {
      linkFolder({ from: source, to: target })
    } else if (entry.isFile()) {
      linkFile({ source, target })
    }
  }
}

const linkFile = ({
  source,
  target,
}: {
  readonly source: string
  readonly target: string
}): void => {
  try {
    linkSync(source, target)
  } catch {
    // The temporary folder lies on another disk.
    copyFileSync(source, target)
  }
}
