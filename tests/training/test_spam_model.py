"""What the fit of the spam model writes is what the program reads."""

from __future__ import annotations

from reader.resources import resource_path
from reader.spam.classification.model import bundled_model
from training.spam.fit_model import as_toml


def test_the_file_holds_what_was_fitted_and_no_weight_of_the_table_of_signs() -> None:
    written = resource_path("lexicons", "model.toml").read_text("utf-8")
    assert as_toml(bundled_model()) == written
