import { describe, expect, it } from '@jest/globals'
import type { BuildRecipe } from './build-recipe.js'
import { buildxArguments, classicArguments, needsBuildKit } from './buildx-arguments.js'

const RECIPE: BuildRecipe = {
  ...{
    context: 'app',
    dockerfile: 'app/Dockerfile',
    target: undefined,
    platforms: [],
    buildArguments: [],
    secrets: []
  },
  ...{ ssh: [], cache: { kind: 'none' }, refresh: { baseImages: 'keep', layers: 'reuse' } },
  ...{ provenance: 'none', sbom: { kind: 'none' }, builder: undefined }
}
const of = (recipe: Partial<BuildRecipe>, exports: Parameters<typeof buildxArguments>[0]['exports'] = []) =>
  buildxArguments({ recipe: { ...RECIPE, ...recipe }, labels: {}, exports, metadataFile: 'm' })
/** What follows each occurrence of this option. */
const valuesOf = (argv: readonly string[], option: string) => argv.filter((_, index) => argv[index - 1] === option)

describe('buildxArguments', () => {
  it('ends with the context, and asks for the progress as JSON', () => {
    expect(of({})).toEqual([
      ...['buildx', 'build', '--progress=rawjson', '--metadata-file', 'm', '--file', 'app/Dockerfile'],
      ...['--provenance=false', '--sbom=false', 'app']
    ])
  })

  it('names secrets, and holds none', () => {
    const argv = of({
      secrets: [
        { id: 'token', kind: 'value', value: 'hush' },
        { id: 'npmrc', kind: 'file', path: 'a,b/"npmrc"' }
      ]
    })
    expect(valuesOf(argv, '--secret')).toEqual([
      'id=token,env=DEPLOY_KIT_BUILD_SECRET_0',
      'id=npmrc,"src=a,b/""npmrc"""'
    ])
    expect(argv.join(' ')).not.toContain('hush')
  })

  it('pushes by digest alone, to all repositories at once', () => {
    const argv = of({}, [{ kind: 'push-digest', repositories: ['r1/a', 'r2/a'] }])
    expect(valuesOf(argv, '--output')).toEqual([
      'type=image,"name=r1/a,r2/a",push-by-digest=true,name-canonical=true,push=true'
    ])
  })

  it.each([
    [
      { kind: 'gha', scope: 'shop/api' },
      'type=gha,scope=shop/api',
      'type=gha,mode=max,ignore-error=true,scope=shop/api'
    ],
    [{ kind: 'inline', image: 'r/a:latest' }, 'type=registry,ref=r/a:latest', 'type=inline'],
    [
      { kind: 'registry', image: 'r/a:cache' },
      'type=registry,ref=r/a:cache',
      'type=registry,ref=r/a:cache,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true'
    ]
  ] as const)('keeps layers in %j', (cache, from, to) => {
    const argv = of({ cache })
    expect([valuesOf(argv, '--cache-from'), valuesOf(argv, '--cache-to')]).toEqual([[from], [to]])
  })

  it('passes everything else unchanged, without a shell', () => {
    const argv = of({
      ...{
        target: 'run',
        platforms: ['linux/amd64', 'linux/arm64'],
        ssh: ['default'],
        builder: 'kit',
        provenance: 'max'
      },
      ...{ buildArguments: [{ name: 'A', value: '$(x) "y"' }], refresh: { baseImages: 'ask', layers: 'rebuild' } }
    })
    expect(argv).toEqual(expect.arrayContaining(['--pull', '--no-cache', '--provenance=mode=max', '--ssh', 'default']))
    expect(valuesOf(argv, '--build-arg')).toEqual(['A=$(x) "y"'])
    expect(valuesOf(argv, '--platform')).toEqual(['linux/amd64,linux/arm64'])
    expect(valuesOf(argv, '--target')).toEqual(['run'])
  })
})

describe('docker build without BuildKit', () => {
  it('takes what it supports', () => {
    expect(classicArguments({ recipe: RECIPE, labels: { a: 'b=c' } }, 'r/a:1')).toEqual([
      ...['build', '--file', 'app/Dockerfile', '--label', 'a=b=c', '--tag', 'r/a:1', 'app']
    ])
  })

  it('names the inputs that it cannot carry out', () => {
    expect(needsBuildKit(RECIPE)).toEqual([])
    expect(
      needsBuildKit({
        ...RECIPE,
        ssh: ['default'],
        platforms: ['a/b', 'c/d'],
        cache: { kind: 'gha', scope: 'x' },
        sbom: { kind: 'attach', generator: undefined }
      })
    ).toEqual(['ssh', 'platforms', 'cache', 'sbom'])
  })
})
