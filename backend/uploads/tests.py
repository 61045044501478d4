from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from rest_framework import status
from rest_framework.test import APITestCase


class UploadTests(APITestCase):
    url = '/uploads/'

    def setUp(self):
        self.client.force_authenticate(User(username='ada'))

    def test_says_which_fields_and_files_arrived(self):
        picture = SimpleUploadedFile('dot.png', b'\x89PNG', content_type='image/png')
        data = {'tags': ['vue', 'django'], 'picture': picture}
        response = self.client.post(self.url, data, format='multipart')
        self.assertEqual(response.status_code, status.HTTP_201_CREATED)
        self.assertEqual(
            response.json(),
            {
                'content_type': 'multipart/form-data',
                'fields': {'tags': ['vue', 'django']},
                'files': {
                    'picture': [{'name': 'dot.png', 'size': 4, 'content_type': 'image/png'}],
                },
            },
        )

    def test_json_comes_back_as_it_is(self):
        response = self.client.post(self.url, {'a': [1, None]}, format='json')
        self.assertEqual(
            response.json(),
            {'content_type': 'application/json', 'fields': {'a': [1, None]}, 'files': {}},
        )

    def test_asks_for_a_token(self):
        self.client.force_authenticate(None)
        response = self.client.post(self.url, {})
        self.assertEqual(response.status_code, status.HTTP_401_UNAUTHORIZED)
