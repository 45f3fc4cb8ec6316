"""What a condition becomes, against the condition itself."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from kiosk.journeys.conditions import ALWAYS, All, Any, Condition, Is, Leaf, Not
from kiosk.journeys.residues import FAILS, HOLDS, Residues

LEAVES = tuple(Is(name, True) for name in "abcd")

CONDITIONS: st.SearchStrategy[Condition] = st.recursive(
    st.sampled_from((*LEAVES, ALWAYS)),
    lambda parts: st.one_of(
        parts.map(Not),
        st.lists(parts, max_size=3).map(lambda some: All(*some)),
        st.lists(parts, max_size=3).map(lambda some: Any(*some)),
    ),
    max_leaves=8,
)


def holds(condition: Condition, truths: dict[Leaf, bool]) -> bool:
    match condition:
        case Not(part):
            return not holds(part, truths)
        case All(parts):
            return all(holds(part, truths) for part in parts)
        case Any(parts):
            return any(holds(part, truths) for part in parts)
    return condition == ALWAYS or truths[condition]  # type: ignore[index]


@given(CONDITIONS, st.permutations(LEAVES))
def test_settled_one_by_one_it_is_the_condition(condition: Condition, order: list[Leaf]) -> None:
    known = Residues()
    start = known.of(condition)
    for values in product((True, False), repeat=len(LEAVES)):
        truths = dict(zip(order, values, strict=True))
        residue = start
        for leaf, value in truths.items():
            residue = known.settled(residue, {leaf: value})
        assert residue == (HOLDS if holds(condition, truths) else FAILS)
        assert known.settled(start, truths) == residue


def test_equal_residues_are_one() -> None:
    known = Residues()
    a, b, c, _ = LEAVES
    assert known.of(All(a, b)) == known.of(All(b, All(a, ALWAYS), a))
    assert known.of(Not(Not(a))) == known.of(a)
    assert known.of(Any()) == FAILS
    assert known.of(All()) == HOLDS
    both = known.of(All(a, Any(b, c)))
    assert known.settled(both, {a: True, c: False}) == known.of(b)
    assert known.open(both) == {a, b, c}
