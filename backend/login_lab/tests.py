"""What no app does alone: logging in, tokens, and requests from another origin."""

from datetime import timedelta
from unittest import mock

from django.contrib.auth.models import User
from rest_framework import status
from rest_framework.test import APITestCase
from rest_framework_jwt.settings import api_settings

ORIGIN = 'http://localhost:8080'


class TokenTests(APITestCase):
    @classmethod
    def setUpTestData(cls):
        cls.user = User.objects.create_user('ada', 'ada@example.com', 'analytical-engine')

    def log_in(self, password='analytical-engine'):
        return self.client.post(
            '/api-token-auth/', {'username': 'ada', 'password': password}, format='json'
        )

    def test_a_login_gives_a_token_that_says_who_and_until_when(self):
        response = self.log_in()
        self.assertEqual(response.status_code, status.HTTP_200_OK)
        payload = api_settings.JWT_DECODE_HANDLER(response.json()['token'])
        self.assertEqual(payload['user_id'], self.user.pk)
        self.assertEqual(payload['username'], 'ada')
        self.assertEqual(payload['email'], 'ada@example.com')
        self.assertEqual(payload['exp'] - payload['orig_iat'], 3600)

    def test_the_token_opens_what_needs_one(self):
        self.client.credentials(HTTP_AUTHORIZATION='JWT ' + self.log_in().json()['token'])
        self.assertEqual(self.client.get('/accounts/me/').json()['username'], 'ada')

    def test_a_wrong_password_gives_none(self):
        response = self.log_in('difference-engine')
        self.assertEqual(response.status_code, status.HTTP_400_BAD_REQUEST)
        self.assertEqual(
            response.json(),
            {'non_field_errors': ['Unable to log in with provided credentials.']},
        )

    def test_verify_returns_a_token_that_is_valid(self):
        token = self.log_in().json()['token']
        response = self.client.post('/api-token-verify/', {'token': token})
        self.assertEqual(response.json(), {'token': token})

    def test_verify_refuses_a_changed_one(self):
        header, payload, signature = self.log_in().json()['token'].split('.')
        changed = '.'.join([header, payload, signature[::-1]])
        response = self.client.post('/api-token-verify/', {'token': changed})
        self.assertEqual(response.status_code, status.HTTP_400_BAD_REQUEST)
        self.assertEqual(response.json(), {'non_field_errors': ['Error decoding signature.']})

    def test_a_refresh_keeps_the_time_of_the_login(self):
        token = self.log_in().json()['token']
        response = self.client.post('/api-token-refresh/', {'token': token})
        before, after = (
            api_settings.JWT_DECODE_HANDLER(one) for one in [token, response.json()['token']]
        )
        self.assertEqual(after['orig_iat'], before['orig_iat'])

    def test_an_expired_token_opens_nothing(self):
        with mock.patch.object(api_settings, 'JWT_EXPIRATION_DELTA', timedelta(seconds=-1)):
            token = self.log_in().json()['token']
        self.client.credentials(HTTP_AUTHORIZATION='JWT ' + token)
        response = self.client.get('/accounts/me/')
        self.assertEqual(response.status_code, status.HTTP_401_UNAUTHORIZED)
        self.assertEqual(response.json(), {'detail': 'Signature has expired.'})


class CorsTests(APITestCase):
    def test_a_preflight_is_answered_before_anyone_asks_for_a_token(self):
        response = self.client.options(
            '/todos/', HTTP_ORIGIN=ORIGIN, HTTP_ACCESS_CONTROL_REQUEST_METHOD='POST'
        )
        self.assertEqual(response.status_code, status.HTTP_200_OK)
        self.assertEqual(response['Access-Control-Allow-Origin'], ORIGIN)
        self.assertIn('authorization', response['Access-Control-Allow-Headers'])

    def test_a_401_may_be_read_by_the_app_too(self):
        response = self.client.get('/todos/', HTTP_ORIGIN=ORIGIN)
        self.assertEqual(response.status_code, status.HTTP_401_UNAUTHORIZED)
        self.assertEqual(response['Access-Control-Allow-Origin'], ORIGIN)

    def test_another_origin_is_not_named(self):
        response = self.client.get('/todos/', HTTP_ORIGIN='http://elsewhere.example')
        self.assertNotIn('Access-Control-Allow-Origin', response)
