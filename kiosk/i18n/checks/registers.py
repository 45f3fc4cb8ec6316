"""Messages whose id ends with a member of a register: ``problem-account-locked``.

Code that says ``words.text(f"problem-{code}")`` must have its prefix here, so that every
member is proved to have its words and no other message keeps the prefix. A register is
named, not imported: the rooms that hold them must not be pulled in by the catalogues.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from importlib import import_module


@dataclass(frozen=True, slots=True)
class Register:
    """A prefix, the enumeration or collection of what follows it (``module:name``), and
    the attributes that each message must have."""

    prefix: str
    members: str
    attributes: tuple[str, ...] = ()

    def keys(self) -> tuple[str, ...]:
        """Return the members as ids are written, with dashes.

        A mapping gives its keys, a function what it returns.
        Raises ImportError or AttributeError when the register is not where it is said.
        """
        module, _, name = self.members.partition(":")
        found = getattr(import_module(module), name)
        members: Iterable[object] = found() if _is_function(found) else found
        return tuple(str(member).replace("_", "-") for member in members)


def _is_function(found: object) -> bool:
    return callable(found) and not isinstance(found, type)


#: Every prefix that code may build an id from.
REGISTERS = (
    Register("problem-", "kiosk.contract.problems:Code"),
    Register("error-", "kiosk.i18n.checks.journeys:all_error_keys"),
    Register("password-rule-", "kiosk.journeys.rules.passwords:PasswordRule"),
    Register("printing-reason-", "kiosk.printing.protocol:Reason", ("hint",)),
    Register("printing-phase-", "kiosk.printing.protocol:Phase"),
    Register("scan-fault-", "kiosk.scanner.protocol.fault_codes:FaultCode", ("remedy",)),
    Register("scan-advice-", "kiosk.scanner.protocol.advice:Advice"),
    Register("scan-problem-", "kiosk.scanner.protocol.problems:PageProblem", ("remedy",)),
    Register("phone-fault-", "kiosk.phone.protocol:PhoneFault", ("remedy",)),
    Register("phone-refusal-", "kiosk.phone.protocol:Refusal", ("remedy",)),
    Register("benefit-", "kiosk.contract.vocabulary:BENEFITS"),
    Register("reason-", "kiosk.contract.vocabulary:REASONS"),
    Register("remedy-", "kiosk.contract.vocabulary:REMEDIES"),
    Register("alert-", "kiosk.contract.vocabulary:ALERTS"),
    Register("paper-", "kiosk.contract.vocabulary:PAPERS", ("hint",)),
    Register("seems-", "kiosk.scanner.kinds.kind:PaperKind"),
    Register("category-", "kiosk.journeys.model:Category", ("hint",)),
    Register("source-", "kiosk.journeys.model:Source"),
    Register("follow-state-", "kiosk.contract.following:State", ("hint",)),
    Register("guide-part-", "kiosk.contract.vocabulary:ATTESTATION_PARTS", ("hint",)),
    Register("attestation-kind-", "kiosk.contract.models:AttestationKind"),
    Register("farewell-printed-", "kiosk.contract.models:AttestationKind"),
    Register("farewell-unfinished-", "kiosk.contract.models:AttestationKind"),
    Register("farewell-take-", "kiosk.visit.state:Take"),
    Register("farewell-erased-", "kiosk.visit.state:Erased"),
    Register("doctor-part-", "kiosk.doctor.finding:Part"),
    Register("sheet-kind-", "kiosk.journeys.model:Kind"),
    Register("sheet-effect-", "kiosk.journeys.model:Effect"),
    Register("sheet-once-", "kiosk.journeys.model:Once"),
    Register("role-", "kiosk.contract.access:Role"),
    Register("estimate-benefit-", "kiosk.contract.estimates:BenefitId", ("hint",)),
    Register("estimate-reason-", "kiosk.contract.estimates:Reason"),
    Register("estimate-counted-", "kiosk.contract.estimates:Counted"),
    Register("estimate-assumption-", "kiosk.contract.estimates:Assumption"),
    Register("estimate-next-", "kiosk.contract.estimates:BenefitId", ("papers",)),
    Register("estimate-certainty-", "kiosk.contract.estimates:Certainty", ("hint",)),
    Register("estimate-paid-", "kiosk.contract.estimates:Paid", ("alone",)),
    Register("estimate-status-", "kiosk.contract.estimates:Status"),
    Register("estimate-axis-", "kiosk.contract.estimates:Axis", ("hint", "spoken", "value")),
    Register("estimate-break-", "kiosk.contract.estimates:BreakKind"),
    Register("whatif-axis-", "kiosk.contract.estimates:Axis"),
    Register("whatif-line-", "kiosk.contract.estimates:BenefitId"),
    Register("bareme-", "kiosk.simulation.bareme_lines:KEYS"),
    Register("bareme-of-", "kiosk.contract.baremes:BaremeId"),
    Register("bareme-in-", "kiosk.contract.baremes:Territory"),
    Register("bareme-kind-", "kiosk.contract.baremes:RowKind"),
    Register("bareme-lacks-", "kiosk.contract.baremes:Lacking"),
    Register("training-household-", "kiosk.backend.services.training:households"),
    Register("telephone-channel-", "kiosk.contract.identity:Channel"),
    Register("message-sms-", "kiosk.backend.outbox.wording:SHORT"),
    Register("message-email-", "kiosk.backend.outbox.wording:SHORT", ("subject",)),
    Register("message-post-", "kiosk.backend.outbox.wording:POSTED", ("subject",)),
    Register("possibility-", "kiosk.contract.access:Possibility"),
    Register("next-step-", "kiosk.contract.identity:NextStep", ("hint",)),
    Register("note-what-", "kiosk.visit.state:NOTES", ("hint",)),
    Register("farewell-note-printed-", "kiosk.visit.state:NOTES"),
    Register("farewell-note-unfinished-", "kiosk.visit.state:NOTES"),
    Register("identity-problem-", "kiosk.views.screens.identity_read:_SAID"),
    Register("errand-", "kiosk.contract.content:Errand", ("hint", "search")),
    Register("family-", "kiosk.contract.vocabulary:FAMILIES"),
    Register("activite-", "kiosk.contract.vocabulary:ACTIVITES"),
    Register("partner-", "kiosk.contract.vocabulary:ACTIVITES"),
    Register("occupation-", "kiosk.contract.vocabulary:OCCUPATIONS"),
    Register("resource-", "kiosk.contract.vocabulary:RESOURCES"),
    Register("profile-part-", "kiosk.views.screens.profile:CHANGES"),
    Register("alert-answer-", "kiosk.views.entries:ANSWERS"),
    Register("manage-about-", "kiosk.views.screens.manage:ABOUT"),
    Register("mail-", "kiosk.contract.vocabulary:MAILS", ("body",)),
    Register("mail-kind-", "kiosk.contract.mail:MailKind"),
    Register("agenda-", "kiosk.contract.agenda:AgendaKind", ("hint",)),
    Register("agenda-age-", "kiosk.contract.vocabulary:AGES"),
    Register("theme-", "kiosk.contract.content:Theme"),
    Register("contact-", "kiosk.views.screens.contact:Channel", ("hint",)),
    Register("meet-mode-", "kiosk.contract.content:Mode", ("hint",)),
    Register("mandat-protection-", "kiosk.contract.accompaniment:Protection", ("hint",)),
    Register("mandat-days-", "kiosk.views.mandat_words:DAYS"),
    Register("mandat-state-", "kiosk.contract.accompaniment:MandatState"),
    Register("mandat-act-", "kiosk.contract.accompaniment:Act"),
    Register("help-", "kiosk.i18n.checks.code:screen_names"),
)
