from __future__ import annotations

import math
import os
import sys
from importlib.resources import files
from pathlib import Path

import pytest

from candidacy.app.desk.brief import briefs_for
from candidacy.app.desk.papers import Paper
from candidacy.app.model.loading import load, opened
from candidacy.app.model.sentences import SentenceModel
from candidacy.fit.meaning import nearness
from candidacy.kernel.model_refusals import ExtraMissing, ModelBroken, ModelNotThere, ModelUnknown
from tests.app.model.models import make_model
from tests.fit.papers import AS_OF
from tests.fit.test_resumes import CV

WEIGHTS = (files("candidacy.fit") / "data" / "evidence-words-1.tsv").read_text("utf-8")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = make_model(tmp_path / "tiny")
    (made / "evidence.tsv").write_text(WEIGHTS, "utf-8")
    return made


def test_a_model_in_a_directory_encodes_texts(folder: Path) -> None:
    encoder = load(folder).encoder
    bread, oven, letter = encoder.encode(["bake bread", "cook oven oven", "file letter"])
    assert nearness(bread, oven) > 0.9 > 0.5 > nearness(bread, letter)
    assert all(math.isclose(math.hypot(*one), 1.0, rel_tol=1e-5) for one in (bread, oven, letter))


def test_a_text_has_the_same_vector_in_any_company(folder: Path) -> None:
    encoder = load(folder).encoder
    alone = encoder.encode(["bake bread"])[0]
    together = encoder.encode(["post office file letter", "bake bread", "cook"])[1]
    assert together == pytest.approx(alone, abs=1e-6)


def test_a_brief_can_be_read_with_a_model(folder: Path) -> None:
    posting = Paper("posting.txt", b"Requirements\n- Bake bread in an oven\n- Fluent Italian\n")
    (brief,) = briefs_for(resume=Paper("cv.txt", CV.encode()), postings=[posting], as_of=AS_OF, model=folder)
    assert brief.fit.matcher == "names-2 tiny"
    assert len(brief.fit.findings) == 2


def test_a_directory_without_a_model_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelNotThere):
        load(tmp_path)


def test_a_model_that_nobody_weighed_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelUnknown):
        load(make_model(tmp_path / "strange"))


def test_a_broken_model_is_refused(folder: Path) -> None:
    (folder / "model.onnx").write_bytes(b"no model")
    with pytest.raises(ModelBroken):
        load(folder)


def test_broken_weights_are_refused(folder: Path) -> None:
    (folder / "evidence.tsv").write_text("sign\tdoing\nshare\tmuch\n", "utf-8")
    with pytest.raises(ModelBroken):
        load(folder)


def test_without_the_extra_it_says_what_to_install(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    with pytest.raises(ExtraMissing, match="onnxruntime"):
        load(folder)


@pytest.mark.skipif(
    "CANDIDACY_TEST_MODEL" not in os.environ, reason="set CANDIDACY_TEST_MODEL to a directory of MiniLM"
)
def test_the_real_model_knows_a_nurse_from_a_baker() -> None:
    encoder = SentenceModel("real", *opened(Path(os.environ["CANDIDACY_TEST_MODEL"])))
    ward, nurse, baker = encoder.encode(["care of patients on a ward", "staff nurse", "baker of bread"])
    assert nearness(ward, nurse) > nearness(ward, baker)
