import { urlpatterns as accounts } from './accounts/urls.ts'
import { include, path } from './django/urls/path.ts'
import {
  obtain_jwt_token,
  refresh_jwt_token,
  verify_jwt_token,
} from './rest_framework_jwt/views.ts'
import { urlpatterns as todos } from './todos/urls.ts'
import { urlpatterns as uploads } from './uploads/urls.ts'

/** The project's URLconf. */
export const urlpatterns = [
  path('accounts/', include(accounts)),
  path('api-token-auth/', obtain_jwt_token),
  path('api-token-refresh/', refresh_jwt_token),
  path('api-token-verify/', verify_jwt_token),
  path('todos/', include(todos)),
  path('uploads/', include(uploads)),
]
