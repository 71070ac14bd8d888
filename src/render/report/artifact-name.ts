const LONGEST = 100

/**
 * A name that GitHub's artifact service accepts, from the target of a report and the path of its file. Characters that
 * it refuses (`" : < > | * ? / \` and line breaks) become `-`. The folder of the file is made for one report, so its last characters
 * keep the reports of matrix jobs, regions and attempts apart.
 * https://github.com/actions/toolkit/blob/main/packages/artifact/src/internal/upload/path-and-artifact-name-validation.ts
 */
export function artifactName(parts: readonly string[], path: string): string {
  const folder = path.split(/[/\\]/).at(-2) ?? ''
  const suffix = folder.slice(folder.lastIndexOf('-') + 1)
  const words = [...parts, ''].map(part => part.replace(/[^A-Za-z0-9._-]/g, '-'))
  return `${words.join('-').slice(0, LONGEST)}${suffix}`
}
