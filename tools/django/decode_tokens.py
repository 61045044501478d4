"""Says of each token on standard input (a JSON list) what PyJWT says: "accepted", or the exception's name."""

import json
import sys

import jwt


def judge(token, key):
    try:
        jwt.decode(token, key, algorithms=['HS256'])
    except Exception as error:
        return f'{type(error).__module__}.{type(error).__qualname__}'
    return 'accepted'


key, tokens = json.load(sys.stdin)
json.dump([judge(token, key) for token in tokens], sys.stdout)
