// `npm run release:materials`: the digests of dist/ and the packages in it (CycloneDX), in build/release.
import { execFileSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { bundledMaterials, type BillOfMaterials } from './bill-of-materials.js'
import { digestLines } from './file-digests.js'

const LARGEST_BYTES = 64 * 1024 * 1024
const sbom = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx'], { encoding: 'utf8', maxBuffer: LARGEST_BYTES })
const materials = bundledMaterials(JSON.parse(sbom) as BillOfMaterials, await readFile('dist/licenses.txt', 'utf8'))
const digests = await digestLines('.', 'dist')
await mkdir('build/release', { recursive: true })
await writeFile('build/release/deploy-kit.cdx.json', `${JSON.stringify(materials, undefined, 2)}\n`)
await writeFile('build/release/dist.sha256', digests)
process.stdout.write(`${digests.split('\n').length - 1} files, ${materials.components.length} packages\n`)
