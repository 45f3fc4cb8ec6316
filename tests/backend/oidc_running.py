"""npm's ``oidc-provider`` with FranceConnect+'s settings, and somebody who signs in there."""

from __future__ import annotations

import json
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urljoin, urlsplit

import httpx
import pytest
from joserfc.jwk import ECKey, KeySet, RSAKey

from kiosk.backend.franceconnect.config import Config

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).parent / "oidc_provider" / "provider.mjs"
#: Where the set-up of the tests installs it (resources/setup/setup.sh).
INSTALLED = ROOT / "build" / "oidc-provider"

BACK = "https://borne.invalid/franceconnect/retour"
END = "https://borne.invalid/franceconnect/fin"
SECRET = "secret-de-la-borne-dans-les-tests"

#: Élise of the demonstration, as an identity provider knows her: capitals, no accents.
ELISE = {
    "given_name": "ELISE MARIE",
    "family_name": "CARREL",
    "gender": "female",
    "birthdate": "1986-02-17",
    "birthplace": "75112",
    "birthcountry": "99100",
    "preferred_username": "LAMBERTIN",
    "email": "elise@exemple.invalid",
}

needs_oidc_provider = pytest.mark.skipif(
    shutil.which("node") is None or not (INSTALLED / "node_modules").is_dir(),
    reason="npm's oidc-provider is not installed: run `make setup-test`",
)


def ec_key(use: str = "enc") -> ECKey:
    return ECKey.generate_key("P-256", {"use": use}, auto_kid=True)


def rsa_key() -> RSAKey:
    return RSAKey.generate_key(2048, {"use": "enc"}, auto_kid=True)


@dataclass
class Node:
    """The provider's process. ``ours`` is the key that it encrypts to, where it ``encrypts``."""

    ours: ECKey | RSAKey = field(default_factory=ec_key)
    signing: ECKey | None = None
    account: dict[str, Any] = field(default_factory=lambda: dict(ELISE))
    encrypts: bool = True
    back: str = BACK
    end: str = END
    port: int = 0
    process: subprocess.Popen[str] | None = None

    @property
    def issuer(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    def start(self) -> None:
        alg = "ECDH-ES" if isinstance(self.ours, ECKey) else "RSA-OAEP-256"
        public = [self.ours.as_dict(private=False)]
        client: dict[str, Any] = {
            "client_id": "borne",
            "redirect_uris": [self.back],
            "post_logout_redirect_uris": [self.end],
            "grant_types": ["authorization_code"],
            "response_types": ["code"],
            "id_token_signed_response_alg": "ES256",
            "userinfo_signed_response_alg": "ES256",
        }
        if self.encrypts:
            for token in ("id_token", "userinfo"):
                client[f"{token}_encrypted_response_alg"] = alg
                client[f"{token}_encrypted_response_enc"] = "A256GCM"
        if self.signing is None:
            client |= {"client_secret": SECRET, "token_endpoint_auth_method": "client_secret_post"}
        else:
            public.append(self.signing.as_dict(private=False))
            client |= {"token_endpoint_auth_method": "private_key_jwt"}
            client |= {"token_endpoint_auth_signing_alg": "ES256"}
        settings = {
            "port": self.port,
            "client": {**client, "jwks": {"keys": public}},
            "keys": KeySet([ec_key("sig")]).as_dict(private=True),
            "account": self.account,
        }
        self.process = subprocess.Popen(
            ["node", str(PROGRAM), str(INSTALLED)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdin is not None and self.process.stdout is not None
        self.process.stdin.write(json.dumps(settings) + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        assert line, "the provider did not start"
        self.port = int(json.loads(line)["port"])

    def stop(self) -> None:
        if self.process is not None:
            self.process.communicate()
            self.process = None

    def control(self, **values: Any) -> None:
        httpx.post(f"{self.issuer}/control", json=values, trust_env=False).raise_for_status()

    def config(self, **values: Any) -> Config:
        told: dict[str, Any] = {
            "issuer": self.issuer,
            "client_id": "borne",
            "client_secret": None if self.signing else SECRET,
            "signing_key": self.signing,
            "redirect_uri": BACK,
            "post_logout_redirect_uri": END,
            "encryption_keys": KeySet([self.ours]),
        }
        return Config(**{**told, **values})


@contextmanager
def running(node: Node) -> Iterator[Node]:
    node.start()
    try:
        yield node
    finally:
        node.stop()


def walk(url: str, until: str = BACK, http: httpx.Client | None = None) -> str:
    """Go where the pages lead, as a browser does; return the query that comes back."""
    with http or httpx.Client(trust_env=False) as client:
        for _ in range(10):
            if url.startswith(until):
                return urlsplit(url).query
            answer = client.get(url)
            assert answer.has_redirect_location, (answer.status_code, answer.text)
            url = urljoin(url, answer.headers["Location"])
    raise AssertionError("the pages lead round and round")
