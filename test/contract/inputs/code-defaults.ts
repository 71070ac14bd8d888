import ts from 'typescript'
import { relative } from 'node:path'
import { importGraph } from '../import-graph.js'
import { sourceFile } from '../source-program.js'

/** What a source takes for an input that arrives empty: `inputs.text('steps') ?? '10, 50, 100'`. */
export interface CodeDefault {
  /** Path in the repository. */
  readonly file: string
  readonly input: string
  /** Undefined where it is no constant. */
  readonly value: string | number | undefined
}

const OPERATORS = [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken]

/** The defaults of inputs that are written in the sources of the program. */
export function findCodeDefaults(program: ts.Program): readonly CodeDefault[] {
  const checker = program.getTypeChecker()
  const found: CodeDefault[] = []
  for (const source of program.getSourceFiles()) {
    const file = relative('.', source.fileName)
    if (!file.startsWith('src/')) continue
    const visit = (node: ts.Node): void => {
      if (ts.isBinaryExpression(node) && OPERATORS.includes(node.operatorToken.kind)) {
        const input = inputReadBy(node.left, checker)
        // An input that may be left out as a whole has no default: the empty text means nothing.
        const value = constantOf(node.right, checker)
        if (input !== undefined && value !== '') found.push({ file, input, value })
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return found
}

/** The input whose value an expression is: a call of a reader, or a constant that holds what one returned. */
function inputReadBy(node: ts.Expression, checker: ts.TypeChecker): string | undefined {
  if (ts.isIdentifier(node)) {
    const declaration = checker.getSymbolAtLocation(node)?.valueDeclaration
    const initializer = declaration && ts.isVariableDeclaration(declaration) ? declaration.initializer : undefined
    return initializer === undefined ? undefined : inputReadBy(initializer, checker)
  }
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined
  if (checker.getTypeAtLocation(node.expression.expression).getSymbol()?.name !== 'InputReader') return undefined
  const [name] = node.arguments
  const type = name && checker.getTypeAtLocation(name)
  return type?.isStringLiteral() === true ? type.value : undefined
}

function constantOf(node: ts.Expression, checker: ts.TypeChecker): string | number | undefined {
  const type = checker.getTypeAtLocation(node)
  return type.isStringLiteral() || type.isNumberLiteral() ? type.value : undefined
}

/** The sources that the main.ts of an action reaches through its imports, those that are loaded late among them. */
export function sourcesOf(program: ts.Program, action: string): ReadonlySet<string> {
  const texts = program
    .getSourceFiles()
    .map(({ fileName, text }) => [relative('.', fileName), text] as const)
    .filter(([file]) => file.startsWith('src/'))
  const graph = importGraph(new Map(texts))
  const seen = new Set<string>()
  const visit = (file: string): void => {
    if (seen.has(file)) return
    seen.add(file)
    for (const imported of graph.get(file) ?? []) visit(imported)
  }
  visit(relative('.', sourceFile(program, `src/actions/${action}/main.ts`).fileName))
  return seen
}
