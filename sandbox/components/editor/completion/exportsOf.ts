import { javascriptLanguage } from '@codemirror/lang-javascript'

/** The names that a plain script exports. */
export function exportsOf(source: string): string[] {
  const top = javascriptLanguage.parser.parse(source).topNode
  return top.getChildren('ExportDeclaration').flatMap((exported) => {
    const declared =
      exported.getChild('FunctionDeclaration') ??
      exported.getChild('ClassDeclaration') ??
      exported.getChild('VariableDeclaration') ??
      exported.getChild('ExportGroup')
    if (!declared || exported.getChild('default')) return []
    const names = [
      ...declared.getChildren('VariableDefinition'),
      ...declared.getChildren('VariableName'),
    ]
    return names.map(({ from, to }) => source.slice(from, to))
  })
}
