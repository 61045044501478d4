// @ts-check
import { relative, sep } from 'node:path'
import { boundaries, buildParts, meetingPlace, testPackages } from './boundaries.mjs'
import { isIn, targetOf } from './targetOf.mjs'

/**
 * @typedef {import('eslint').Rule.Node} Node
 * @typedef {{ node: Node, target: string, typeOnly: boolean }} Import
 */

/**
 * The ESLint rule behind boundaries.mjs. `no-restricted-imports` sees neither `import()` nor where a
 * relative path leads, and both are how a forbidden import gets in.
 * @type {import('eslint').Rule.RuleModule}
 */
export const whoMayImportWhom = {
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      forbidden: '{{file}} may not import {{target}}: {{why}}.',
      both: '{{file}} may not import both sandbox/ and mocks/: only {{meetingPlace}} does.',
    },
  },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/')
    const bound = boundaries.filter(({ files }) => files.test(file))
    /** @type {Import[]} */
    const imports = []

    /** @param {any} node */
    function note(node) {
      const specifier = (node.source ?? node.argument?.literal)?.value
      if (typeof specifier !== 'string') return
      const typeOnly = node.importKind === 'type' || node.exportKind === 'type'
      imports.push({ node, target: targetOf(file, specifier), typeOnly })
    }

    return {
      ImportDeclaration: note,
      ImportExpression: note,
      ExportNamedDeclaration: note,
      ExportAllDeclaration: note,
      'Program:exit'() {
        for (const each of imports) {
          const broken = bound.find((boundary) => breaks(file, each, boundary))
          if (!broken) continue
          const data = { file, target: each.target, why: broken.why }
          context.report({ node: each.node, messageId: 'forbidden', data })
        }
        const second = file.startsWith('.vitepress/') ? secondHalf(file, imports) : undefined
        if (second)
          context.report({ node: second.node, messageId: 'both', data: { file, meetingPlace } })
      },
    }
  },
}

/**
 * @param {string} file
 * @param {Import} imported
 * @param {import('./boundaries.mjs').Boundary} boundary
 */
function breaks(file, { target, typeOnly }, { may, mayNot, typesOnly }) {
  if (mayNot) return mayNot.some((name) => isIn(target, name))
  const isTest = /\.test\.ts$/.test(file)
  if (isTest && testPackages.some((name) => isIn(target, name))) return false
  const allowed = may?.some((name) => isIn(target, name)) ?? false
  return !allowed || (typesOnly === true && !typeOnly)
}

/**
 * The import that brings in the second of the two halves, in a file that should hold one.
 * @param {string} file
 * @param {Import[]} imports
 */
function secondHalf(file, imports) {
  if (file === meetingPlace) return undefined
  const ofHalves = imports.filter(({ target }) => !buildParts.some((part) => isIn(target, part)))
  const halves = ['sandbox/', 'mocks/'].map((half) =>
    ofHalves.find(({ target }) => isIn(target, half)),
  )
  const [sandbox, mocks] = halves
  if (!sandbox || !mocks) return undefined
  return ofHalves.indexOf(sandbox) > ofHalves.indexOf(mocks) ? sandbox : mocks
}
