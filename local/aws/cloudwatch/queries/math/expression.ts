/** A parsed metric math expression. */
export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'reference'; readonly id: string }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'operation'; readonly sign: string; readonly left: Expression; readonly right: Expression }

/** Every id that the expression mentions. */
export function referencesOf(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'reference':
      return [expression.id]
    case 'list':
      return expression.items.flatMap(referencesOf)
    case 'call':
      return expression.args.flatMap(referencesOf)
    case 'operation':
      return [...referencesOf(expression.left), ...referencesOf(expression.right)]
    case 'number':
    case 'text':
      return []
  }
}
