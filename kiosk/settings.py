"""Typed settings: one ``kiosk.toml``, overridden by ``KIOSK_*`` environment variables.

Every value has a default with which the kiosk runs at once. ``KIOSK_VISIT__IDLE_S=30``
overrides ``idle_s`` of ``[visit]``. An unknown key or a value of the wrong kind raises
:class:`pydantic.ValidationError` at start, never in the middle of a visit.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, SecretStr, model_validator
from pydantic_settings import (
    BaseSettings,
    PydanticBaseSettingsSource,
    SettingsConfigDict,
    TomlConfigSettingsSource,
)

#: The locales that have a catalogue, in the order in which they are offered.
LocaleCode = Literal["fr", "fr-x-falc", "en", "ar"]


class _Section(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class VisitSettings(_Section):
    """Times of one visit, in seconds."""

    idle_s: float = Field(90, gt=0, description="Silence after which the visitor is asked.")
    warning_s: float = Field(
        30, ge=20, description="Time to answer; EN 301 549 and WCAG 2.2.1 ask 20 s or more."
    )
    farewell_s: float = Field(20, gt=0, description="How long the last page stays.")
    heartbeat_s: float = Field(1, gt=0, description="Period of the beat of a visit.")
    silence_s: float = Field(5, gt=0, description="Silence after which a visit is ended.")
    standby: bool = Field(True, description="Keep the next visit loaded and hidden.")


class SupervisorSettings(_Section):
    """Visitors' processes. The defaults suit every kiosk; tests and benches change them."""

    directory: Path | None = Field(
        None, description="Where private directories lie; default: the first tmpfs of ours."
    )
    state: Path | None = Field(
        None, description="Folder of the embedded database; default: `~/.local/state/kiosk`."
    )
    visit_command: tuple[str, ...] = Field((), description="Default: this `kiosk visit`.")
    backend_command: tuple[str, ...] = Field((), description="Default: this `kiosk backend`.")
    load_s: float = Field(60, gt=0, description="Longest time for a process to be ready.")
    quick_death_s: float = Field(3, ge=0, description="A visit that dies sooner has failed.")
    free_failures: int = Field(5, ge=1, description="Failures in a row before delays begin.")
    delay_s: float = Field(1, gt=0, description="First delay; each one doubles.")
    longest_delay_s: float = Field(60, gt=0)
    show_output: bool = Field(
        False, description="For development only: let visits write to the terminal."
    )


class BackendSettings(_Section):
    """Where the Caf answers; the embedded backend when no URL is given."""

    url: str | None = None
    token: str | None = Field(None, description="Bearer token of this kiosk for `url`.")
    database: str | None = Field(
        None, description="SQLAlchemy URL of the embedded backend; default: SQLite in `state`."
    )
    demo: bool = Field(True, description="Fill an empty embedded database with demo households.")
    timeout_s: float = Field(10, gt=0)
    lock_s: float = Field(
        900, gt=0, description="Embedded: how long five wrong passwords lock an identifier."
    )
    session_s: float = Field(3600, gt=0, description="Embedded: longest time signed in.")


class SimulationSettings(_Section):
    """The law, in the embedded backend: processes that estimate rights."""

    workers: int = Field(
        0, ge=0, le=64, description="Processes that estimate; 0: one a core, eight at most."
    )
    preload: bool = Field(
        True, description="Load the law at the start rather than for the first visitor."
    )


class EmailSettings(_Section):
    """The mail server that takes what the Caf writes to people."""

    host: str = Field(min_length=1)
    port: int = Field(587, ge=1, le=65535)
    security: Literal["starttls", "tls", "none"] = Field(
        "starttls", description="`none` only for a server on this machine."
    )
    sender: str = Field(description="`Caf <ne-pas-repondre@caf.example>`, seen by who receives.")
    user: str | None = None
    password: SecretStr | None = Field(
        None, description="By the environment: KIOSK_OUTBOX__EMAIL__PASSWORD."
    )
    certificate: Path | None = Field(
        None, description="PEM of the authority that vouches for the server; None: the system's."
    )
    timeout_s: float = Field(10, gt=0, le=15, description="Silence after which one gives up.")


class SmsSettings(_Section):
    """The HTTP gateway that sends SMS. `{to}`, `{text}`, `{sender}`, `{id}` and `{secret}` are
    filled in, written as their place needs."""

    url: str = Field(pattern=r"^https?://[^/\s]+\S*$", description="http only for this machine.")
    method: Literal["POST", "PUT", "GET"] = "POST"
    headers: dict[str, str] = Field({}, description='`Authorization = "Bearer {secret}"`, say.')
    content_type: str = "application/json"
    body: str = '{"to": "{to}", "text": "{text}", "from": "{sender}"}'
    sender: str = Field("CAF", pattern=r"^(\+?[0-9]{3,15}|[A-Za-z0-9 ]{1,11})$")
    secret: SecretStr | None = Field(
        None, description="By the environment: KIOSK_OUTBOX__SMS__SECRET."
    )
    accepted_if: str | None = Field(
        None, description="Regular expression that the body of a true success holds."
    )
    certificate: Path | None = Field(
        None, description="PEM of the authority that vouches for the gateway; None: the usual."
    )
    timeout_s: float = Field(10, gt=0, le=15)


class PostSettings(_Section):
    """Letters, as PDF files that the Caf prints and posts."""

    folder: Path = Field(description="Where letters to print are put; only the Caf reads it.")


class OutboxSettings(_Section):
    """How the embedded backend writes to people. A demonstration has none of this."""

    email: EmailSettings | None = None
    sms: SmsSettings | None = None
    post: PostSettings | None = None


class FranceConnectSettings(_Section):
    """The embedded backend as a relying party of FranceConnect+. Without an issuer, a
    demonstration has a provider of its own, and any other backend none."""

    issuer: str | None = Field(None, description="Exactly as its discovery document says it.")
    client_id: str | None = None
    client_secret: SecretStr | None = Field(
        None, description="By the environment: KIOSK_FRANCECONNECT__CLIENT_SECRET."
    )
    signing_key: Path | None = Field(
        None, description="PEM; we then prove who we are by `private_key_jwt`."
    )
    encryption_keys: tuple[Path, ...] = Field(
        (), description="PEM, EC or RSA: what the provider encrypts to. Two while keys turn."
    )
    redirect_uri: str = Field(
        "https://borne.invalid/franceconnect/retour",
        description="As registered. The kiosk never fetches it.",
    )
    post_logout_redirect_uri: str = "https://borne.invalid/franceconnect/fin"
    hosts: tuple[str, ...] = Field(
        (), description="Where the page may go beside the provider: `name`, `*.name`."
    )
    level: Literal["eidas2", "eidas3"] = "eidas2"
    timeout_s: float = Field(3, gt=0, le=10, description="Silence of the provider.")
    demo: bool = Field(True, description="A demonstration starts a provider of its own.")


class ProConnectSettings(_Section):
    """The console as a relying party of ProConnect: agents come in with their professional
    identity. Without an issuer there is no such way in."""

    issuer: str | None = Field(None, description="Exactly as its discovery document says it.")
    client_id: str | None = None
    client_secret: SecretStr | None = Field(
        None, description="By the environment: KIOSK_PROCONNECT__CLIENT_SECRET."
    )
    signing_key: Path | None = Field(
        None, description="PEM; we then prove who we are by `private_key_jwt`."
    )
    redirect_uri: str | None = Field(
        None, description="As registered: the address of the console, and `/proconnect/retour`."
    )
    post_logout_redirect_uri: str | None = Field(
        None, description="As registered: the address of the console, and `/proconnect/fin`."
    )
    timeout_s: float = Field(3, gt=0, le=10, description="Silence of the provider.")


class PrinterSettings(_Section):
    """The queue that prints."""

    uri: str | None = Field(
        "auto",
        pattern=r"^(auto|ipps?://[^/\s]+(/\S*)?)$",
        description="ipp(s)://host:port/path of the queue; `auto`: the default queue of the "
        "local CUPS; None: no printer here.",
    )
    certificate: Path | None = Field(
        None, description="PEM certificate that an ipps printer must present; None: any."
    )
    tray_count: int = Field(1, ge=1)
    job_timeout_s: float = Field(180, gt=0, description="Longest wait for a terminal state.")


class CameraSettings(_Section):
    """The camera above the counter."""

    source: str | None = Field(
        "auto",
        description="`auto`, a V4L2 device (`/dev/video0`), a video file played in real time, "
        "or None when there is no camera.",
    )
    width: int = Field(1920, ge=320)
    height: int = Field(1080, ge=240)
    sound: bool = Field(
        False,
        description="Whether advice sounds too, from the beginning of a visit; where there is a "
        "loudspeaker, the visitor may switch it on and off.",
    )


class ScannerSettings(_Section):
    """The paper scanner, spoken to through SANE."""

    device: str | None = Field(
        "auto",
        description="SANE device name, the address of a network scanner "
        "(`http://HOST/eSCL`), `auto`, or None.",
    )
    dpi: int = Field(200, ge=100, le=600)
    certificates: Path | None = Field(
        None, description="Folder of the certificates with which 2D-Doc stamps are checked."
    )


class FilesSettings(_Section):
    """USB keys: where the system mounts them."""

    roots: tuple[Path, ...] = (Path("/media"), Path("/run/media"))
    max_file_mb: int = Field(20, ge=1)


class PhoneSettings(_Section):
    """Pictures from the visitor's own telephone, over the local network. Off unless wanted."""

    enabled: bool = Field(
        False, description="Offer it: this machine then listens on the network, while asked to."
    )
    address: str = Field(
        "auto",
        min_length=1,
        description="IP address on which to listen; `auto`: the one that leads elsewhere.",
    )
    port: int = Field(0, ge=0, le=65535, description="0: any free one.")
    name: str | None = Field(
        None,
        pattern=r"^[A-Za-z0-9.-]{1,253}$",
        description="Host name in the code, where a certificate has one; default: the address.",
    )
    certificate: Path | None = Field(None, description="PEM chain; the page is then https.")
    private_key: Path | None = Field(None, description="PEM key of `certificate`.")
    network: str | None = Field(
        None, max_length=64, description="Name of the Wi-Fi that telephones must join, to be said."
    )
    life_s: float = Field(600, gt=0, le=3600, description="How long one code is good.")
    max_pictures: int = Field(40, ge=1, le=200)
    max_picture_mb: int = Field(20, ge=1, le=50)

    @model_validator(mode="after")
    def _both_or_none(self) -> PhoneSettings:
        if (self.certificate is None) != (self.private_key is None):
            raise ValueError("certificate and private_key go together")
        return self


class ConsoleSettings(_Section):
    """The web console of the conseillers, served by the embedded backend and `kiosk backend`."""

    enabled: bool | Literal["auto"] = Field(
        "auto", description="`auto`: where the backend is a demonstration, if its port is free."
    )
    host: str = Field(
        "127.0.0.1", min_length=1, description="Another machine reaches it with a certificate only."
    )
    port: int = Field(8393, ge=0, le=65535, description="0: any free one.")
    name: str | None = Field(
        None,
        pattern=r"^[A-Za-z0-9.-]{1,253}$",
        description="Host name by which it is asked for; default: `host`.",
    )
    certificate: Path | None = Field(None, description="PEM chain; the console is then https.")
    private_key: Path | None = Field(None, description="PEM key of `certificate`.")


class ScreenSettings(_Section):
    """The window."""

    full_screen: bool = True
    width: int = Field(1920, ge=640)
    height: int = Field(1080, ge=640)
    locale: LocaleCode = "fr"
    adviser: Literal["auto", "off"] = Field(
        "auto", description="The conseiller's panel on a second screen, where there is one."
    )


class ContentSettings(_Section):
    """What anybody may read: news, situations, places, contact. Served by the backend."""

    folder: Path | None = Field(
        None, description="Files that replace those that are shipped; see `kiosk content check`."
    )


class JournalSettings(_Section):
    """The journal of what is done beside a conseiller, where the backend runs."""

    key: Path | None = Field(
        None,
        description="PEM, Ed25519: signs each entry; made at the first start. Default: "
        "`journal.key` beside an SQLite database, else in `state`.",
    )


class PlaceSettings(_Section):
    """Where this kiosk stands."""

    name: str = "Espace numérique"
    kiosk_id: str = Field("borne-1", pattern=r"^[a-z0-9-]{1,40}$")


class Settings(BaseSettings):
    """All settings of a kiosk."""

    model_config = SettingsConfigDict(
        env_prefix="KIOSK_",
        env_nested_delimiter="__",
        extra="forbid",
        frozen=True,
    )

    place: PlaceSettings = PlaceSettings()
    screen: ScreenSettings = ScreenSettings()
    visit: VisitSettings = VisitSettings()
    supervisor: SupervisorSettings = SupervisorSettings()
    backend: BackendSettings = BackendSettings()
    simulation: SimulationSettings = SimulationSettings()
    outbox: OutboxSettings = OutboxSettings()
    franceconnect: FranceConnectSettings = FranceConnectSettings()
    proconnect: ProConnectSettings = ProConnectSettings()
    printer: PrinterSettings = PrinterSettings()
    camera: CameraSettings = CameraSettings()
    scanner: ScannerSettings = ScannerSettings()
    files: FilesSettings = FilesSettings()
    phone: PhoneSettings = PhoneSettings()
    content: ContentSettings = ContentSettings()
    journal: JournalSettings = JournalSettings()
    console: ConsoleSettings = ConsoleSettings()

    @classmethod
    def settings_customise_sources(
        cls,
        settings_cls: type[BaseSettings],
        init_settings: PydanticBaseSettingsSource,
        env_settings: PydanticBaseSettingsSource,
        dotenv_settings: PydanticBaseSettingsSource,
        file_secret_settings: PydanticBaseSettingsSource,
    ) -> tuple[PydanticBaseSettingsSource, ...]:
        """Environment first, then the file named by ``KIOSK_CONFIG`` or ``./kiosk.toml``."""
        path = Path(os.environ.get("KIOSK_CONFIG", "kiosk.toml"))
        return init_settings, env_settings, TomlConfigSettingsSource(settings_cls, path)
