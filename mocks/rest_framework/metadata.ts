import { Http404 } from '../django/core/exceptions.ts'
import { dict, type PyDict } from '../python/values.ts'
import { APIException } from './exceptions.ts'
import type { Field } from './fields/Field.ts'
import type { Request } from './request.ts'
import type { Serializer } from './serializers.ts'
import type { APIView } from './views.ts'

/** What OPTIONS answers. DRF: SimpleMetadata, rest_framework/metadata.py */
export function determine_metadata(request: Request, view: APIView): PyDict {
  const metadata = dict({
    name: get_view_name(view),
    description: view.description,
    renders: view.renderer_classes.map((renderer) => renderer.media_type),
    parses: view.parser_classes.map((parser) => parser.media_type),
  })
  if (view.get_serializer) {
    const actions = determine_actions(request, view)
    if (actions.size > 0) metadata.set('actions', actions)
  }
  return metadata
}

/** The fields that PUT and POST accept, if this user may send them. */
function determine_actions(request: Request, view: APIView): PyDict {
  const actions: PyDict = new Map()
  for (const method of ['PUT', 'POST']) {
    if (!view.allowed_methods.includes(method)) continue
    view.request = request.clone(method)
    try {
      view.check_permissions(view.request)
      if (method === 'PUT') view.get_object?.()
      actions.set(method, get_serializer_info(view.get_serializer!()))
    } catch (error) {
      if (!(error instanceof APIException) && !(error instanceof Http404)) throw error
    } finally {
      view.request = request
    }
  }
  return actions
}

function get_serializer_info(serializer: Serializer): PyDict {
  return new Map([...serializer.fields].map(([name, field]) => [name, get_field_info(field)]))
}

function get_field_info(field: Field): PyDict {
  const info = dict({
    type: field.label_lookup,
    required: field.required,
    read_only: field.read_only,
    label: field.label,
  })
  if (field.help_text) info.set('help_text', field.help_text)
  if (field.max_length !== undefined) info.set('max_length', BigInt(field.max_length))
  return info
}

/** `TodoListView` is called `Todo List`. */
function get_view_name(view: APIView): string {
  return view.qualname
    .slice(view.qualname.lastIndexOf('.') + 1)
    .replace(/View$/, '')
    .replace(/(?<=[a-z])[A-Z]|[A-Z](?![A-Z]|$)/g, ' $&')
    .trim()
    .split(/[\s_]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase())
    .join(' ')
}
