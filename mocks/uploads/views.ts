import { QueryDict } from '../django/http/QueryDict.ts'
import type { UploadedFile } from '../django/http/UploadedFile.ts'
import { dict, type PyDict, type PyValue } from '../python/values.ts'
import { FormParser, JSONParser, MultiPartParser } from '../rest_framework/parsers.ts'
import type { Request } from '../rest_framework/request.ts'
import { Response } from '../rest_framework/response.ts'
import { APIView, type Handler } from '../rest_framework/views.ts'

/** Says what it received. */
export class UploadView extends APIView {
  static override readonly qualname = 'uploads.views.UploadView'
  override parser_classes = [MultiPartParser, FormParser, JSONParser]

  override post: Handler = (request) => {
    const answer = dict({
      content_type: request._request.content_type,
      fields: fields(request),
      files: new Map(request.FILES.lists().map(([name, files]) => [name, files.map(describe)])),
    })
    return new Response(answer, { status: 201 })
  }
}

/** The lists of values of a form; the value itself if the body is JSON. */
function fields(request: Request): PyValue {
  const { data } = request
  if (!(data instanceof QueryDict)) return data
  return new Map(request.POST.lists().map(([name, values]) => [name, values as string[]]))
}

function describe(file: UploadedFile): PyDict {
  return dict({ name: file.name, size: BigInt(file.size), content_type: file.content_type })
}
