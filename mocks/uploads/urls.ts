import { path } from '../django/urls/path.ts'
import { UploadView } from './views.ts'

export const urlpatterns = [path('', UploadView.as_view())]
