import { badInput } from '../../../../domain/errors.js'
import { quoteName } from '../../../../domain/input/quote-safe.js'
import type { FileSearch } from '../../../../ports/file-search.js'
import type { Files } from '../../../../ports/files.js'
import type { ManifestFile } from '../../domain/manifest/read-manifests.js'

const INPUT = 'manifests'
const FILES_AT_MOST = 100
const CHARACTERS_AT_MOST = 4 * 1024 * 1024

/** Reads the files that fit the patterns. Throws `bad-input` for a pattern that nothing fits, and for more than 100 files or 4 MiB. */
export async function findManifests(
  patterns: readonly string[],
  { search, files }: { readonly search: Pick<FileSearch, 'find'>; readonly files: Pick<Files, 'read'> }
): Promise<readonly ManifestFile[]> {
  const { inside, outside, unmatched, folders } = await search.find('.', patterns, { input: INPUT })
  const [lost] = [...unmatched, ...folders]
  if (lost !== undefined)
    throw badInput(INPUT, `no file fits ${quoteName(lost)}. Name files of the workspace, such as k8s/*.yaml.`)
  if (outside[0] !== undefined)
    throw badInput(INPUT, `${quoteName(outside[0])} leads out of the workspace. Put the file into the workspace.`)
  if (inside.length > FILES_AT_MOST)
    throw badInput(INPUT, `${inside.length} files fit, and at most ${FILES_AT_MOST} are read. Use narrower patterns.`)
  const found: ManifestFile[] = []
  let characters = 0
  for (const path of inside) {
    const text = await files.read(path, { input: INPUT, place: 'workspace' })
    if (text === undefined) continue
    characters += text.length
    if (characters > CHARACTERS_AT_MOST)
      throw badInput(INPUT, 'the files are larger than 4 MiB. Use narrower patterns.')
    found.push({ path, text })
  }
  return found
}
