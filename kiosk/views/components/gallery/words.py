"""Sentences of the gallery: for developers' eyes, never on a visitor's screen."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sample:
    """Sample sentences in one language, as long as the real ones."""

    language: str
    place: str
    title: str
    line: str
    cards: tuple[tuple[str, str, str], ...]
    chips: tuple[tuple[str, str], ...]
    notice: tuple[str, str]
    choices: tuple[tuple[str, str], ...]
    step: str
    print_: str
    wait: str
    rows: tuple[tuple[str, str, str], ...]
    error: str
    page: str
    readable: str


FRENCH = Sample(
    language="Français",
    place="Espace numérique",
    title="Quelle est votre situation aujourd’hui\u202f?",
    line="Vivre en couple, c’est vivre ensemble, même sans être mariés. "
    "Rien ne reste sur cette borne après votre départ.",
    cards=(
        ("printer", "Imprimer une attestation", "De paiement ou de quotient familial"),
        ("scan", "Envoyer un document", "Posez le papier, la borne le scanne"),
        ("person", "Ouvrir Mon Compte", "Paiements, courriers, démarches"),
    ),
    chips=(
        ("heart", "Vie personnelle"),
        ("briefcase", "Vie professionnelle"),
        ("home", "Logement"),
        ("wheelchair", "Handicap"),
        ("bolt", "Accident de vie"),
    ),
    notice=(
        "Où le trouver\u202f?",
        "Sur la carte Vitale, sur une attestation de droits, sur un bulletin de paie. "
        "Il commence par 1 ou 2.",
    ),
    choices=(
        ("Je suis célibataire", ""),
        ("Je vis en couple", "Vous vivez ensemble, mariés ou non"),
        ("Je me suis séparé(e)", ""),
    ),
    step="Étape 1 sur 2",
    print_="Imprimer ce résumé",
    wait="Votre attestation se prépare",
    rows=(
        ("Aide au logement", "Loyer de 500 € à Nanterre, zone 1", "351,00 €"),
        ("Prime d’activité", "Salaire de 900 € sur les trois derniers mois", "1 320,45 €"),
    ),
    error="La clé ne correspond pas au numéro. Vérifiez chaque chiffre avec votre carte Vitale.",
    page="Page 1",
    readable="Bien lisible",
)

ARABIC = Sample(
    language="العربية",
    place="الفضاء الرقمي",
    title="ما هي وضعيتك اليوم؟",
    line="العيش كزوجين يعني العيش معًا حتى بدون زواج. لا يبقى أي شيء على هذا الجهاز بعد مغادرتك.",
    cards=(
        ("printer", "طباعة شهادة", "شهادة الدفع أو المعامل العائلي"),
        ("scan", "إرسال وثيقة", "ضع الورقة وسيقوم الجهاز بمسحها"),
        ("person", "فتح حسابي", "المدفوعات والرسائل والإجراءات"),
    ),
    chips=(
        ("heart", "الحياة الشخصية"),
        ("briefcase", "الحياة المهنية"),
        ("home", "السكن"),
        ("wheelchair", "الإعاقة"),
        ("bolt", "حوادث الحياة"),
    ),
    notice=(
        "أين أجده؟",
        "على بطاقة Vitale أو على شهادة الحقوق أو على قسيمة الراتب. يبدأ بالرقم 1 أو 2.",
    ),
    choices=(
        ("أنا أعزب", ""),
        ("أعيش مع شريك", "تعيشان معًا، متزوجين أو لا"),
        ("انفصلت", ""),
    ),
    step="الخطوة 1 من 2",
    print_="طباعة هذا الملخص",
    wait="يجري إعداد شهادتك",
    rows=(
        ("المساعدة السكنية", "إيجار 500 € في نانتير، المنطقة 1", "351,00 €"),
        ("منحة النشاط", "راتب 900 € خلال الأشهر الثلاثة الأخيرة", "1 320,45 €"),
    ),
    error="المفتاح لا يطابق الرقم. تحقق من كل رقم على بطاقتك.",
    page="الصفحة 1",
    readable="مقروءة جيدًا",
)


def sample(code: str) -> Sample:
    """Return the sentences of a locale: Arabic, or French for every other one."""
    return ARABIC if code == "ar" else FRENCH
