import { path } from '../django/urls/path.ts'
import { MeView, SignupView } from './views.ts'

export const urlpatterns = [path('signup/', SignupView.as_view()), path('me/', MeView.as_view())]
