import ts from 'typescript'
import { inOneLine, isProse, PLACEHOLDER, type Message } from './message.js'

/** Calls whose arguments are looked for in a text, and never shown. */
const SEARCHES = new Set([
  'endsWith',
  'has',
  'includes',
  'indexOf',
  'lastIndexOf',
  'match',
  'RegExp',
  'split',
  'startsWith'
])

const EQUALITIES = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken,
  ts.SyntaxKind.ExclamationEqualsEqualsToken,
  ts.SyntaxKind.InKeyword
])

/**
 * The strings and templates of a TypeScript source that read as prose (isProse). A sum of texts is one message. A word inside a placeholder
 * of a message counts as well: `${isSent ? 'sent' : 'failed'}`. Left out: what names a module, a member or a type, what is compared with a
 * value, and what is searched for in a text. `source` is the text of `file`.
 */
export function sourceMessages(file: string, source: string): readonly Message[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
  const messages: Message[] = []

  const visit = (node: ts.Node, isInMessage: boolean): void => {
    if (isNeverShown(node)) return
    const text = joinTexts(node)
    if (text === undefined) {
      ts.forEachChild(node, child => visit(child, isInMessage && isChoice(node)))
      return
    }
    const isWord = isInMessage && /\p{L}{2}/u.test(text)
    const isMessage = isWord || isProse(text)
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
    if (isMessage) messages.push({ file, line, text: inOneLine(text) })
    for (const placeholder of placeholders(node)) visit(placeholder, isMessage)
  }

  visit(tree, false)
  return messages
}

/**
 * The names of the tests of a source: what `describe`, `it` and `test` are called with, also after `.each(…)`, and the labels of the rows of
 * such tables: the first text of a row, where it reads as prose. A table may be a constant of the same source.
 */
export function testNames(file: string, source: string): readonly Message[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.ES2022, true)
  const names: Message[] = []
  const add = (node: ts.Node, text: string): void => {
    const line = tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1
    names.push({ file, line, text: inOneLine(text) })
  }
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && /^(?:describe|it|test)\b/.test(node.expression.getText(tree))) {
      const [first] = node.arguments
      const text = first && joinTexts(first)
      if (first && text !== undefined) add(first, text)
      const table = node.expression.getText(tree).endsWith('.each') ? first : undefined
      for (const row of table === undefined ? [] : rowsOf(table, tree)) {
        const label = joinTexts(row)
        if (label !== undefined && isProse(label)) add(row, label)
      }
    }
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return names
}

/** The first cell of each row of a table, which is a list or a constant of `tree` that holds one. */
function rowsOf(table: ts.Expression, tree: ts.SourceFile): readonly ts.Expression[] {
  if (ts.isAsExpression(table)) return rowsOf(table.expression, tree)
  if (ts.isIdentifier(table)) {
    const declared = tree.statements
      .filter(ts.isVariableStatement)
      .flatMap(({ declarationList }) => declarationList.declarations)
    const value = declared.find(({ name }) => name.getText(tree) === table.text)?.initializer
    return value === undefined ? [] : rowsOf(value, tree)
  }
  if (!ts.isArrayLiteralExpression(table)) return []
  return table.elements.flatMap(row => (ts.isArrayLiteralExpression(row) ? row.elements.slice(0, 1) : [row]))
}

/** The text of a string, a template, or a sum with one of them; undefined for other expressions. */
function joinTexts(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => PLACEHOLDER + literal.text).join('')
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return undefined
  const [left, right] = [joinTexts(node.left), joinTexts(node.right)]
  return left === undefined && right === undefined ? undefined : (left ?? PLACEHOLDER) + (right ?? PLACEHOLDER)
}

/** The expressions that fill the placeholders of a text. */
function placeholders(node: ts.Node): readonly ts.Expression[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression)
  if (!ts.isBinaryExpression(node)) return []
  return [node.left, node.right].flatMap(side => (joinTexts(side) === undefined ? [side] : placeholders(side)))
}

/** An expression whose value is one of its parts: `a ? 'x' : 'y'`, `a ?? 'x'`, `(…)`. */
function isChoice(node: ts.Node): boolean {
  return ts.isConditionalExpression(node) || ts.isParenthesizedExpression(node) || ts.isBinaryExpression(node)
}

function isNeverShown(node: ts.Node): boolean {
  const { parent } = node
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return true
  if (!ts.isStringLiteralLike(node)) return false
  if (ts.isPropertyAssignment(parent) && parent.name === node) return true
  if (ts.isElementAccessExpression(parent) || ts.isCaseClause(parent)) return true
  if (ts.isBinaryExpression(parent)) return EQUALITIES.has(parent.operatorToken.kind)
  if (!ts.isCallExpression(parent) && !ts.isNewExpression(parent)) return false
  const called = ts.isPropertyAccessExpression(parent.expression) ? parent.expression.name : parent.expression
  return SEARCHES.has(called.getText())
}
