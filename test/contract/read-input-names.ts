import ts from 'typescript'
import { sourceFile } from './source-program.js'

/**
 * The names of the inputs that an action reads: every literal text that reaches the first argument of a method of its
 * InputReader, starting at its main.ts and following the reader into the functions it is passed to.
 */
export function readInputNames(program: ts.Program, action: string): ReadonlySet<string> {
  const checker = program.getTypeChecker()
  const names = new Set<string>()
  const seen = new Set<ts.Node>()
  const visit = (node: ts.Node): void => {
    if (seen.has(node)) return
    seen.add(node)
    if (ts.isCallExpression(node)) {
      for (const argument of nameArguments(node, checker)) {
        for (const text of literalTexts(checker.getTypeAtLocation(argument))) names.add(text)
      }
      const followed = takesReader(node, checker) ? declarationOf(node, checker) : undefined
      if (followed !== undefined) visit(followed)
    }
    ts.forEachChild(node, visit)
  }
  visit(sourceFile(program, `src/actions/${action}/main.ts`))
  return names
}

/** The arguments of a call that become the name of an input, in the reader itself or in the function it is passed to. */
function nameArguments(call: ts.CallExpression, checker: ts.TypeChecker): readonly ts.Expression[] {
  if (ts.isPropertyAccessExpression(call.expression) && isReader(call.expression.expression, checker)) {
    return call.arguments.slice(0, 1)
  }
  const declaration = takesReader(call, checker) ? declarationOf(call, checker) : undefined
  if (declaration === undefined) return []
  const used = identifiersUsedAsNames(declaration, checker)
  return call.arguments.filter((_, index) => {
    const name = declaration.parameters[index]?.name
    return name !== undefined && ts.isIdentifier(name) && used.has(name.text)
  })
}

function identifiersUsedAsNames(declaration: ts.SignatureDeclaration, checker: ts.TypeChecker): ReadonlySet<string> {
  const found = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      for (const argument of nameArguments(node, checker)) if (ts.isIdentifier(argument)) found.add(argument.text)
    }
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(declaration, visit)
  return found
}

function takesReader(call: ts.CallExpression, checker: ts.TypeChecker): boolean {
  return call.arguments.some(argument => isReader(argument, checker))
}

function isReader(node: ts.Expression, checker: ts.TypeChecker): boolean {
  return checker.getTypeAtLocation(node).getSymbol()?.name === 'InputReader'
}

function declarationOf(call: ts.CallExpression, checker: ts.TypeChecker): ts.SignatureDeclaration | undefined {
  const declaration = checker.getResolvedSignature(call)?.declaration
  return declaration === undefined || ts.isJSDocSignature(declaration) ? undefined : declaration
}

/** The texts a value of this type can be; empty when it may be any text. */
function literalTexts(type: ts.Type): readonly string[] {
  if (type.isUnion()) return type.types.flatMap(literalTexts)
  return type.isStringLiteral() ? [type.value] : []
}
