import { describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import ts from 'typescript'

/** Exported functions of a file that throw in their own body, and whose docstring does not name the error. */
function undocumentedThrows(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  return file.statements
    .filter(statement => ts.isFunctionDeclaration(statement))
    .filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
    .filter(statement => throws(statement, statement))
    .filter(statement => !/throw/i.test(docstringOf(statement)))
    .map(({ name }) => `${path}: ${name?.text ?? 'default'}`)
}

function throws(node: ts.Node, owner: ts.FunctionDeclaration): boolean {
  if (ts.isThrowStatement(node)) return true
  if (ts.isFunctionLike(node) && node !== owner) return false
  return ts.forEachChild(node, child => throws(child, owner) || undefined) ?? false
}

function docstringOf(statement: ts.FunctionDeclaration): string {
  return ts
    .getJSDocCommentsAndTags(statement)
    .map(doc => doc.getText())
    .join(' ')
}

describe('the docstring of a public function', () => {
  it('names the errors that the function throws', async () => {
    const files = (await readdir('src', { recursive: true })).filter(path => /(?<!\.test)\.ts$/.test(path))
    expect(files.length).toBeGreaterThan(500)
    const found = files.flatMap(file => undocumentedThrows(join('src', file), readFileSync(join('src', file), 'utf8')))
    expect(found).toEqual([])
  })

  it('is reported where it names none, and only then', () => {
    const body = "{ if (text === '') throw new Error('empty') }"
    expect(undocumentedThrows('a.ts', `/** Reads a text. */ export function read(text: string) ${body}`)).toEqual([
      'a.ts: read'
    ])
    expect(undocumentedThrows('a.ts', `export function read(text: string) ${body}`)).toEqual(['a.ts: read'])
    expect(
      undocumentedThrows('a.ts', `/** Throws an Error for none. */ export function read(t: string) ${body}`)
    ).toEqual([])
    expect(undocumentedThrows('a.ts', `function read(text: string) ${body}`)).toEqual([])
    expect(undocumentedThrows('a.ts', `export function read() { return (text: string) => ${body} }`)).toEqual([])
  })
})
