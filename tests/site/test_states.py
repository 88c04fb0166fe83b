"""The program says of a class what states.yml says; the browser's half is in tests/browser."""

from __future__ import annotations

from catalog.model.catalog import Catalog
from catalog.model.schedule import RunState, state_on
from tests.site.golden_states import cases
from tests.site.page_types import plain_run


def test_the_program_agrees_with_every_case(catalog: Catalog) -> None:
    """Each class has on each day the state that is written."""
    for case in cases(plain_run(catalog)):
        said = {day: state_on(case.run, day) for day in case.states}
        assert said == case.states, case.name


def test_every_state_has_a_case(catalog: Catalog) -> None:
    """No state is left untested."""
    written = {state for case in cases(plain_run(catalog)) for state in case.states.values()}
    assert written == set(RunState)
