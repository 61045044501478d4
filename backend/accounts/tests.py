from django.contrib.auth.models import User
from rest_framework import status
from rest_framework.test import APITestCase
from rest_framework_jwt.settings import api_settings


def token_of(user):
    payload = api_settings.JWT_PAYLOAD_HANDLER(user)
    return api_settings.JWT_ENCODE_HANDLER(payload)


class SignupTests(APITestCase):
    url = '/accounts/signup/'

    def sign_up(self, **changes):
        data = {
            'username': 'ada',
            'email': 'ada@EXAMPLE.com',
            'password': 'analytical-engine',
            'passwordConfirmation': 'analytical-engine',
        }
        return self.client.post(self.url, {**data, **changes}, format='json')

    def test_makes_a_user_and_shows_no_password(self):
        response = self.sign_up()
        user = User.objects.get()
        self.assertEqual(response.status_code, status.HTTP_201_CREATED)
        self.assertEqual(
            response.json(), {'id': user.pk, 'username': 'ada', 'email': 'ada@example.com'}
        )

    def test_keeps_a_hash_of_the_password(self):
        self.sign_up()
        user = User.objects.get()
        self.assertTrue(user.password.startswith('pbkdf2_sha256$260000$'))
        self.assertTrue(user.check_password('analytical-engine'))

    def test_an_email_may_be_left_out(self):
        response = self.client.post(
            self.url,
            {
                'username': 'ada',
                'password': 'analytical-engine',
                'passwordConfirmation': 'analytical-engine',
            },
        )
        self.assertEqual(response.status_code, status.HTTP_201_CREATED)
        self.assertEqual(response.json()['email'], '')

    def test_passwords_that_differ_are_refused(self):
        response = self.sign_up(passwordConfirmation='difference-engine')
        self.assertEqual(response.status_code, status.HTTP_400_BAD_REQUEST)
        self.assertEqual(
            response.json(),
            {'passwordConfirmation': ['The two password fields didn’t match.']},
        )
        self.assertFalse(User.objects.exists())

    def test_each_password_validator_has_its_say(self):
        cases = {
            'adaada123': 'The password is too similar to the username.',
            'short-1': 'This password is too short. It must contain at least 8 characters.',
            'password': 'This password is too common.',
            '8472910563': 'This password is entirely numeric.',
        }
        for password, message in cases.items():
            with self.subTest(password):
                username = 'adaada12' if password == 'adaada123' else 'ada'
                response = self.sign_up(
                    username=username, password=password, passwordConfirmation=password
                )
                self.assertEqual(response.json(), {'password': [message]})

    def test_a_taken_name_is_refused(self):
        User.objects.create_user('ada')
        response = self.sign_up()
        self.assertEqual(
            response.json(), {'username': ['A user with that username already exists.']}
        )


class MeTests(APITestCase):
    url = '/accounts/me/'

    def test_asks_for_a_token(self):
        response = self.client.get(self.url)
        self.assertEqual(response.status_code, status.HTTP_401_UNAUTHORIZED)
        self.assertEqual(response['WWW-Authenticate'], 'JWT realm="api"')

    def test_shows_whose_token_it_is(self):
        user = User.objects.create_user('ada', 'ada@example.com')
        self.client.credentials(HTTP_AUTHORIZATION='JWT ' + token_of(user))
        response = self.client.get(self.url)
        self.assertEqual(
            response.json(), {'id': user.pk, 'username': 'ada', 'email': 'ada@example.com'}
        )

    def test_a_user_who_is_not_active_is_turned_away(self):
        user = User.objects.create_user('ada')
        self.client.credentials(HTTP_AUTHORIZATION='JWT ' + token_of(user))
        user.is_active = False
        user.save()
        response = self.client.get(self.url)
        self.assertEqual(response.status_code, status.HTTP_401_UNAUTHORIZED)
        self.assertEqual(response.json(), {'detail': 'User account is disabled.'})
