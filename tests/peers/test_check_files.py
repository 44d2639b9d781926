"""Files that other software wrote, read by the quotation check: Word files by python-docx, both formats by LibreOffice."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from playwright.sync_api import Page

from tests.support import debian
from tests.support.peers import run_peer
from tests.support.quotations import CYBER2
from tests.support.reader import Readers

RIGHT = "Ministry of Foreign Affairs of Japan, Diplomatic Bluebook 2018, (5), ¶ 2."
WRONG = "Diplomatic Bluebook 2018, (5), ¶ 3."
DRAFT = f"""<meta charset="utf-8"><h1>A draft</h1>
<p>He wrote “{CYBER2}”<sup><a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym">1</a></sup>
and <b>went</b> on.</p>
<blockquote><p>“{CYBER2}”<sup><a class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym">i</a></sup></p></blockquote>
<table><tr><td>“Japan is no exception, and has been massively exposed to the many cyber threats” (2018 edition)</td></tr></table>
<div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>{RIGHT}</p></div>
<div id="sdendnote1"><p><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>{WRONG}</p></div>
"""
WRITE = """
import sys, docx
file = docx.Document()
file.add_heading("A draft", 1)
file.add_paragraph(sys.argv[2], style="Quote").add_run(" (Bluebook 2018)").bold = True
part = file.add_paragraph("He wrote “")
part.add_run(sys.argv[2][:30]).italic = True
part.add_run(sys.argv[2][30:] + "” (2018 edition).")
file.add_table(1, 1).cell(0, 0).text = "“" + sys.argv[2] + "” (Bluebook 2015)"
file.save(sys.argv[1])
"""


def verdicts(page: Page, file: Path) -> list[str]:
    """The verdicts on the quotations of a file."""
    page.set_input_files("#draft-file", file)
    page.wait_for_selector("#check-results:not([hidden])")
    return page.eval_on_selector_all("#findings [data-verdict]", "all => all.map(one => one.dataset.verdict)")


@pytest.mark.parametrize("form", ["docx:MS Word 2007 XML", "odt:writer8"])
def test_a_file_of_libreoffice_is_read_with_its_notes(form: str, reader: Readers, tmp_path: Path) -> None:
    writer = debian.program("soffice") or pytest.fail("LibreOffice could not be installed")
    (tmp_path / "draft.html").write_text(DRAFT, encoding="utf-8")
    profile = f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}"
    command = [writer, profile, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", form]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), str(tmp_path / "draft.html")],
        check=True,
        capture_output=True,
        timeout=180,
    )
    page = reader().open("/check/")
    assert verdicts(page, tmp_path / f"draft.{form[: form.index(':')]}") == ["exact", "wrong-place", "near"]
    draft = page.input_value("textarea[name=draft]")
    assert draft.startswith(f"A draft\n\nHe wrote “{CYBER2}”[^1] and went on.\n\n“{CYBER2}”[^2]")
    assert draft.endswith(f"[^1]: {RIGHT}\n\n[^2]: {WRONG}")


def test_a_file_of_python_docx_is_read(reader: Readers, tmp_path: Path) -> None:
    run_peer(WRITE, tmp_path / "draft.docx", CYBER2)
    page = reader().open("/check/")
    assert verdicts(page, tmp_path / "draft.docx") == ["exact", "exact", "other-edition"]
