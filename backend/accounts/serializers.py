from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError as DjangoValidationError
from rest_framework import serializers


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ['id', 'username', 'email']


# #region signup
class SignupSerializer(serializers.ModelSerializer):
    passwordConfirmation = serializers.CharField(write_only=True)

    class Meta:
        model = User
        fields = ['id', 'username', 'email', 'password', 'passwordConfirmation']
        extra_kwargs = {'password': {'write_only': True}}

    def validate(self, attrs):
        if attrs['password'] != attrs.pop('passwordConfirmation'):
            raise serializers.ValidationError(
                {'passwordConfirmation': ['The two password fields didn’t match.']}
            )
        try:
            # The user is passed in, unsaved, so that a password that resembles the name is refused.
            validate_password(attrs['password'], User(**attrs))
        except DjangoValidationError as error:
            raise serializers.ValidationError({'password': error.messages})
        return attrs

    def create(self, validated_data):
        # create_user keeps a hash of the password; User.objects.create would keep its text.
        return User.objects.create_user(**validated_data)
# #endregion signup
