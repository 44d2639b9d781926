"""The sentences of citations in each style."""

from __future__ import annotations

from datetime import date

import pytest

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW
from bluebook.content.citation_styles import OLD_STYLES, STYLES, Style, with_quotation_marks
from bluebook.content.citations import sentence
from bluebook.content.kinds import KINDS
from bluebook.render.citations import cited_record
from bluebook.render.tables import measured_name
from tests.support.citing import SEA, address, thing

DAY = date(2026, 11, 5)

# A paragraph in every style, as the style's own manual orders the parts.
PARAGRAPH = {
    "chicago": "Ministry of Foreign Affairs of Japan, “The Oceans and Seas,” chap. 3, sec. 1, 3 (4) B (A) b, in Diplomatic "
    "Bluebook 2018 (2018, covering 2017 to early 2018), para. 12 (site numbering), {}.",
    "apa": "Ministry of Foreign Affairs of Japan. (2018). The Oceans and Seas. In Diplomatic Bluebook 2018 (covering 2017 to "
    "early 2018; Chapter 3, Section 1, 3 (4) B (A) b, para. 12 (site numbering)). {}",
    "mla": "Ministry of Foreign Affairs of Japan. “The Oceans and Seas.” Diplomatic Bluebook 2018 (covering 2017 to early "
    "2018), 2018, ch. 3, sec. 1, 3 (4) B (A) b, par. 12 (site numbering), {}. Accessed 5 Nov. 2026.",
    "oscola": "Ministry of Foreign Affairs of Japan, ‘The Oceans and Seas’ in Diplomatic Bluebook 2018 (2018, covering 2017 to "
    "early 2018) ch 3, s 1, 3 (4) B (A) b, para 12 (site numbering) <{}> accessed 5 November 2026.",
    "harvard": "Ministry of Foreign Affairs of Japan (2018) ‘The Oceans and Seas’, in Diplomatic Bluebook 2018 (covering 2017 "
    "to early 2018), ch. 3, sec. 1, 3 (4) B (A) b, para. 12 (site numbering). Available at: {} (Accessed: 5 November 2026).",
    "plain": "Ministry of Foreign Affairs of Japan: “The Oceans and Seas”, in Diplomatic Bluebook 2018 (2018, covering 2017 to "
    "early 2018), chapter 3, section 1, 3 (4) B (A) b, paragraph 12 (site numbering). {}",
}

# The same place in the forms that briefings hold already.
OLD_PARAGRAPH = {
    "chicago": "Ministry of Foreign Affairs of Japan, Diplomatic Bluebook 2018 (covering 2017 to early 2018), chapter 3, "
    "3 (4) B (A) b, ¶ 12, {}.",
    "apa": "Ministry of Foreign Affairs of Japan. (2018). Diplomatic Bluebook 2018 (covering 2017 to early 2018; Chapter 3, "
    "3 (4) B (A) b, para. 12). {}",
    "mla": "Ministry of Foreign Affairs of Japan. Diplomatic Bluebook 2018 (covering 2017 to early 2018), 2018, ch. 3, "
    "3 (4) B (A) b, par. 12, {}. Accessed 5 Nov. 2026.",
    "oscola": "Ministry of Foreign Affairs of Japan, Diplomatic Bluebook 2018 (2018, covering 2017 to early 2018) ch 3, "
    "3 (4) B (A) b, para 12 <{}> accessed 5 November 2026.",
    "plain": "Ministry of Foreign Affairs of Japan: Diplomatic Bluebook 2018 (covering 2017 to early 2018), chapter 3, "
    "3 (4) B (A) b, paragraph 12. {}",
}


@pytest.mark.parametrize(("styles", "expected"), [(STYLES, PARAGRAPH), (OLD_STYLES, OLD_PARAGRAPH)])
def test_each_style_orders_the_parts_as_its_manual_does(
    styles: dict[str, Style], expected: dict[str, str], library: Library
) -> None:
    found = thing(library, "2018/4-oceans-and-seas#p12")
    told = {key: sentence(style, found, DAY) for key, style in styles.items()}
    assert told == {key: words.format(address(SEA, "p12")) for key, words in expected.items()}


def test_without_a_day_nothing_is_in_its_place(library: Library) -> None:
    found = thing(library, "2018/4-oceans-and-seas#p12")
    told = {key: sentence(style, found) for key, style in STYLES.items()}
    assert told["mla"].endswith(f"{address(SEA, 'p12')}.") and told["oscola"].endswith(f"<{address(SEA, 'p12')}>.")
    assert told["harvard"].endswith(f"Available at: {address(SEA, 'p12')}.")
    assert not any("ccessed" in words or "[" in words or "{" in words for words in told.values())
    assert sentence(OLD_STYLES["oscola"], found).endswith("accessed [day of access].")


def test_headings_and_inserts_are_cited_by_their_own_words(library: Library) -> None:
    told = {
        block: sentence(STYLES["oscola"], thing(library, block))
        for block in (
            "2015/2-peacekeeping-and-peacebuilding#2-a",
            "2018/feature-untoc#p1",
            "2018/feature-untoc#what-is-the-untoc",
        )
    }
    start = "Ministry of Foreign Affairs of Japan, "
    untoc = "Conclusion of the UN Convention against Transnational Organized Crime (UNTOC)"
    later = " in Diplomatic Bluebook 2018 (2018, covering 2017 to early 2018) ch 3, s 1, 3, feature"
    first, second, third = told.values()
    assert first.startswith(f"{start}‘On-the-Ground Initiatives’ in Diplomatic Bluebook 2015") and " 3 (2) A <" in first
    assert second.startswith(f"{start}‘{untoc}’{later}, para 1 (site numbering) <")
    assert third.startswith(f"{start}‘What is the UNTOC?’{later} ‘{untoc}’ <")
    mla = sentence(STYLES["mla"], thing(library, "2018/feature-untoc#what-is-the-untoc"))
    assert "Japan. “What is the UNTOC?” Diplomatic Bluebook" in mla


def test_quotation_marks_within_a_title_become_the_other_kind() -> None:
    assert with_quotation_marks("The “rule of law” at sea", "‘’") == "The ‘rule of law’ at sea"
    assert with_quotation_marks('Japan’s "new" role', "‘’") == "Japan’s ‘new’ role"
    assert (
        with_quotation_marks("A “plan for ‘peace’” in Japan’s words", "‘’") == "A ‘plan for “peace”’ in Japan’s words"
    )
    assert with_quotation_marks("‘Japan’s path’, 1 “step”", "“”") == "“Japan’s path”, 1 “step”"


def test_a_record_is_cited_with_its_name_and_its_date_or_amount(library: Library) -> None:
    for kind in KINDS:
        for record in library.records.of(kind):
            found = cited_record(library, kind, record)
            name, figure = record.title, measured_name(kind, record)
            assert found.record == figure and figure.startswith(name)
            assert len(figure) > len(name) or not (getattr(record, "amount", None) or getattr(record, "date", None))
            said = sentence(STYLES["chicago"], found)
            assert f"site record “{with_quotation_marks(figure, '‘’')},” " in said and said.endswith(
                f" {PREVIEW}data/{kind}/#{record.id}."
            )
