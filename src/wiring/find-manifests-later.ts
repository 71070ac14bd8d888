type Environment = Readonly<Record<string, string | undefined>>

/** Finds and reads the files of the input `manifests`, with what searches and reads files loaded at the first pattern. */
export function findManifestsLater(env: Environment) {
  return async (patterns: readonly string[]) => {
    if (patterns.length === 0) return []
    const [{ nodeFileSearch }, { nodeFiles }, { findManifests }] = await Promise.all([
      import('../adapters/files/node-file-search.js'),
      import('../adapters/files/node-files.js'),
      import('../targets/kubernetes/use-cases/manifests/find-manifests.js')
    ])
    return findManifests(patterns, { search: nodeFileSearch(env), files: nodeFiles(env) })
  }
}
