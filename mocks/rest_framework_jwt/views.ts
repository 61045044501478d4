import type { PyDict } from '../python/values.ts'
import type { ParsedData } from '../rest_framework/parsers.ts'
import { Response } from '../rest_framework/response.ts'
import type { Serializer, SerializerOptions } from '../rest_framework/serializers.ts'
import { APIView, type Handler } from '../rest_framework/views.ts'
import {
  JSONWebTokenSerializer,
  RefreshJSONWebTokenSerializer,
  VerifyJSONWebTokenSerializer,
} from './serializers.ts'
import { api_settings } from './settings.ts'
import { expiry } from './utils.ts'

/** POST of what the serializer asks for gives a token. Credentials in the header are not read. */
abstract class JSONWebTokenAPIView extends APIView {
  override permission_classes = []
  override authentication_classes = []
  protected abstract readonly serializer_class: new (options: SerializerOptions) => Serializer

  override get_serializer(options: { data?: ParsedData } = {}): Serializer {
    return new this.serializer_class({ ...options, context: { request: this.request } })
  }

  override post: Handler = async (request) => {
    const serializer = this.get_serializer({ data: request.data })
    const response = new Response(await serializer.validated_data())
    this.setCookie(response)
    return response
  }

  private setCookie(response: Response): void {
    const { project } = this.request
    const { JWT_AUTH_COOKIE, JWT_EXPIRATION_DELTA } = api_settings(project.settings)
    if (!JWT_AUTH_COOKIE) return
    const token = String((response.data as PyDict).get('token'))
    const expires = new Date(expiry(project, JWT_EXPIRATION_DELTA)).toUTCString()
    response.set('Set-Cookie', `${JWT_AUTH_COOKIE}=${token}; expires=${expires}; HttpOnly; Path=/`)
  }
}

// The descriptions are the package's own docstrings: OPTIONS sends them.

class ObtainJSONWebToken extends JSONWebTokenAPIView {
  static override readonly qualname = 'rest_framework_jwt.views.ObtainJSONWebToken'
  protected override readonly serializer_class = JSONWebTokenSerializer
  override description =
    "API View that receives a POST with a user's username and password.\n\n" +
    'Returns a JSON Web Token that can be used for authenticated requests.'
}

class VerifyJSONWebToken extends JSONWebTokenAPIView {
  static override readonly qualname = 'rest_framework_jwt.views.VerifyJSONWebToken'
  protected override readonly serializer_class = VerifyJSONWebTokenSerializer
  override description =
    'API View that checks the veracity of a token, returning the token if it\nis valid.'
}

class RefreshJSONWebToken extends JSONWebTokenAPIView {
  static override readonly qualname = 'rest_framework_jwt.views.RefreshJSONWebToken'
  protected override readonly serializer_class = RefreshJSONWebTokenSerializer
  override description =
    'API View that returns a refreshed token (with new expiration) based on\nexisting token\n\n' +
    "If 'orig_iat' field (original issued-at-time) is found, will first check\n" +
    "if it's within expiration window, then copy it to the new token"
}

export const obtain_jwt_token = ObtainJSONWebToken.as_view()
export const verify_jwt_token = VerifyJSONWebToken.as_view()
export const refresh_jwt_token = RefreshJSONWebToken.as_view()
