import { AllowAny } from '../rest_framework/permissions.ts'
import type { ParsedData } from '../rest_framework/parsers.ts'
import { Response } from '../rest_framework/response.ts'
import { APIView, type Handler } from '../rest_framework/views.ts'
import { SignupSerializer, UserSerializer } from './serializers.ts'

/** Makes a user. Anyone may, but a token that is sent along has to be a good one. */
export class SignupView extends APIView {
  static override readonly qualname = 'accounts.views.SignupView'
  override permission_classes = [AllowAny]

  override get_serializer(options: { data?: ParsedData } = {}): SignupSerializer {
    return new SignupSerializer({ ...options, context: { request: this.request } })
  }

  override post: Handler = async (request) => {
    const serializer = this.get_serializer({ data: request.data })
    const user = await serializer.create(await serializer.validated_data())
    return new Response(serializer.to_representation(user), { status: 201 })
  }
}

/** The user of the token. */
export class MeView extends APIView {
  static override readonly qualname = 'accounts.views.MeView'
  override get: Handler = (request) => {
    const serializer = new UserSerializer({ context: { request } })
    return new Response(serializer.to_representation(request.user!))
  }
}
