from django.http import QueryDict
from rest_framework import status
from rest_framework.parsers import FormParser, JSONParser, MultiPartParser
from rest_framework.response import Response
from rest_framework.views import APIView


# #region upload
class UploadView(APIView):
    parser_classes = [MultiPartParser, FormParser, JSONParser]

    def post(self, request):
        fields = request.data
        if isinstance(fields, QueryDict):
            # A form may hold a name more than once; request.data would mix the files in.
            fields = dict(request.POST.lists())
        files = {
            name: [
                {'name': file.name, 'size': file.size, 'content_type': file.content_type}
                for file in received
            ]
            for name, received in request.FILES.lists()
        }
        # Django's own request has the media type without its parameters, REST framework's has them.
        content_type = request._request.content_type
        return Response(
            {'content_type': content_type, 'fields': fields, 'files': files},
            status=status.HTTP_201_CREATED,
        )
# #endregion upload
