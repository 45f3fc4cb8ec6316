"""People, places and amounts that nobody has. Drawn from a seed, right by their own rules."""

from __future__ import annotations

import random
from dataclasses import dataclass

_FIRST = "Amina|Bruno|Chloé|Driss|Élodie|Farid|Gaëlle|Hugo|Inès|Jules|Katia|Loïc|Maëlle|Noé"
_LAST = "Marchand|Belkacem|Lefèvre|Nguyen|Traoré|Girard|Benali|Kowalski|Fontaine|Diallo"
_STREETS = "rue des Tilleuls|avenue du Moulin|impasse des Lilas|boulevard de la Gare|place du Puits"
_TOWNS = "92100 Boulogne|35000 Rennes|69003 Lyon|59800 Lille|13004 Marseille|44000 Nantes"
_FIRMS = "Boulangerie Aubrac|SARL Technéo|Transports Ouest|Hôtel du Lac|Clinique Beauséjour"
_SCHOOLS = "Jean-Moulin|Simone-Veil|des Bruyères|Louise-Michel|du Parc"
_BANKS = "Banque des Provinces|Crédit Populaire|Caisse Rurale|Banque du Littoral"
_MONTHS = "janvier|février|mars|avril|mai|juin|juillet|septembre|octobre|novembre"


@dataclass
class Life:
    """What a paper is filled with."""

    dice: random.Random

    @classmethod
    def of(cls, seed: int) -> Life:
        """Return a life; the same seed, the same one."""
        return cls(random.Random(seed))

    def name(self) -> str:
        """Return a first name and a name."""
        return f"{_one(self.dice, _FIRST)} {_one(self.dice, _LAST).upper()}"

    def street(self) -> str:
        """Return a number and a street."""
        return f"{self.dice.randint(1, 150)} {_one(self.dice, _STREETS)}"

    def town(self) -> str:
        """Return a postcode and a town."""
        return _one(self.dice, _TOWNS)

    def firm(self) -> str:
        """Return a firm."""
        return _one(self.dice, _FIRMS)

    def school(self) -> str:
        """Return a school's own name."""
        return _one(self.dice, _SCHOOLS)

    def bank(self) -> str:
        """Return a bank."""
        return _one(self.dice, _BANKS)

    def month(self) -> str:
        """Return a month."""
        return f"{_one(self.dice, _MONTHS)} 2026"

    def day(self) -> str:
        """Return a day."""
        return f"{self.dice.randint(1, 28):02d}/{self.dice.randint(1, 12):02d}/2026"

    def birth(self) -> str:
        """Return a day of birth."""
        day, month = self.dice.randint(1, 28), self.dice.randint(1, 12)
        return f"{day:02d}.{month:02d}.{self.dice.randint(1955, 2005)}"

    def number(self, digits: int) -> str:
        """Return so many digits."""
        return "".join(self.dice.choice("0123456789") for _ in range(digits))

    def euros(self, low: int, high: int) -> str:
        """Return an amount."""
        cents = self.dice.randint(100 * low, 100 * high)
        whole = f"{cents // 100:,}".replace(",", " ")
        return f"{whole},{cents % 100:02d}"

    def account(self) -> tuple[str, str, str, str]:
        """Return a bank, a branch, a number and the key that holds."""
        bank, branch, number = self.number(5), self.number(5), self.number(11)
        key = 97 - (89 * int(bank) + 15 * int(branch) + 3 * int(number)) % 97
        return bank, branch, number, f"{key:02d}"

    def zone(self, kind: str) -> tuple[str, ...]:
        """Return lines for a machine, without check digits: what a reader of French sees."""
        last, first = (_one(self.dice, one) for one in (_LAST, _FIRST))
        name = f"{last}<<{first}".upper().encode("ascii", "ignore").decode()
        if kind == "P":
            return (
                f"P<FRA{name}".ljust(44, "<"),
                f"{self.number(2)}AB{self.number(5)}1FRA{self.number(7)}F{self.number(7)}".ljust(
                    43, "<"
                )
                + "4",
            )
        return (
            f"{kind}FRA{self.number(9)}".ljust(30, "<"),
            f"{self.number(7)}F{self.number(7)}FRA".ljust(29, "<") + "2",
            name.ljust(30, "<")[:30],
        )


def _one(dice: random.Random, several: str) -> str:
    return dice.choice(several.split("|"))


def iban(account: tuple[str, str, str, str]) -> str:
    """Return the IBAN of a French account of digits, in groups of four."""
    number = f"FR76{''.join(account)}"
    return " ".join(number[place : place + 4] for place in range(0, len(number), 4))
