import { HighlightStyle } from '@codemirror/language'
import { tags } from '@lezer/highlight'

/** The colours that the page's own code has (GitHub's two themes), so that nothing changes when the editor takes its place. */
export const githubHighlight = HighlightStyle.define([
  { tag: [tags.comment], color: 'var(--lab-code-comment)' },
  {
    tag: [tags.keyword, tags.operator, tags.modifier, tags.definitionKeyword],
    color: 'var(--lab-code-keyword)',
  },
  { tag: [tags.string, tags.attributeValue, tags.regexp], color: 'var(--lab-code-string)' },
  { tag: [tags.tagName], color: 'var(--lab-code-tag)' },
  {
    tag: [
      tags.attributeName,
      tags.function(tags.variableName),
      tags.function(tags.propertyName),
      tags.definition(tags.typeName),
      tags.typeName,
      tags.className,
    ],
    color: 'var(--lab-code-name)',
  },
  {
    tag: [tags.number, tags.bool, tags.null, tags.atom, tags.special(tags.string)],
    color: 'var(--lab-code-constant)',
  },
])
