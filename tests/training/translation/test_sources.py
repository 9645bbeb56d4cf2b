from training.translation.sources import WEIGHTS, weights_at


def test_the_last_phase_leans_to_news() -> None:
    early, late = (weights_at(WEIGHTS, fraction) for fraction in (0.0, 1.0))
    assert early == {name: pair[0] for name, pair in WEIGHTS.items()}
    assert late["ntrex"] / late["taiwan_laws"] > early["ntrex"] / early["taiwan_laws"]


def test_the_phases_glide_into_each_other() -> None:
    law = [weights_at(["taiwan_laws"], f)["taiwan_laws"] for f in (0.69, 0.75, 0.81)]
    assert law[0] > law[1] > law[2]


def test_an_unknown_source_is_never_drawn() -> None:
    assert weights_at(["gettext_misc"], 0.5) == {"gettext_misc": 0.0}
