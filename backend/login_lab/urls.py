# #region urls
from django.urls import path
from rest_framework_jwt.views import obtain_jwt_token, refresh_jwt_token, verify_jwt_token

from accounts.views import MeView, SignupView
from todos.views import TodoDetailView, TodoListView
from uploads.views import UploadView

urlpatterns = [
    path('accounts/signup/', SignupView.as_view()),
    path('accounts/me/', MeView.as_view()),
    path('api-token-auth/', obtain_jwt_token),
    path('api-token-refresh/', refresh_jwt_token),
    path('api-token-verify/', verify_jwt_token),
    path('todos/', TodoListView.as_view()),
    path('todos/<int:pk>/', TodoDetailView.as_view()),
    path('uploads/', UploadView.as_view()),
]
# #endregion urls
