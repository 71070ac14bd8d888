import ts from 'typescript'
import { sourceFile } from './source-program.js'

/**
 * The names of the outputs that an action sets, by the type of what its main.ts hands to `runAction`: the `outputs` of its ending
 * have one property each. Empty when the type allows any name.
 */
export function promisedOutputs(program: ts.Program, action: string): ReadonlySet<string> {
  const checker = program.getTypeChecker()
  const names = new Set<string>()
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'runAction') {
      for (const argument of node.arguments) for (const name of outputsOf(argument, checker)) names.add(name)
    }
    ts.forEachChild(node, visit)
  }
  visit(sourceFile(program, `src/actions/${action}/main.ts`))
  return names
}

function outputsOf(eventLog: ts.Expression, checker: ts.TypeChecker): readonly string[] {
  return checker
    .getTypeAtLocation(eventLog)
    .getCallSignatures()
    .map(signature => checker.getAwaitedType(signature.getReturnType()))
    .flatMap(outcome => (outcome === undefined ? [] : parts(outcome)))
    .flatMap(outcome => {
      const outputs = checker.getPropertyOfType(outcome, 'outputs')
      return outputs === undefined ? [] : parts(checker.getTypeOfSymbol(outputs))
    })
    .flatMap(outputs => checker.getPropertiesOfType(outputs).map(({ name }) => name))
}

function parts(type: ts.Type): readonly ts.Type[] {
  return type.isUnion() ? type.types : [type]
}
