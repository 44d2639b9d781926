"""Slips, spellings and signs that look alike are understood."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from tests.support import every
from tests.support.reader import Readers, withhold
from tests.support.rings import some
from tests.support.search import ASK, ready_to_answer, slip

TABLE, NAMES = "/data/meetings/", "/data/who/"

FILTER = """words => {
  const form = document.querySelector("form.bb-refine[data-kind], .bb-name-filter"), field = form.elements.q;
  field.value = words;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  return form.querySelector(".bb-shown").textContent;
}"""

LOAD_TEXT = "() => bluebook.scripts.load(['lib/text']).then(() => null)"  # what a filter loads when it is first used

ALIKE = [
    ("ARF", ["A\u00adRF", "ARF\u200b", "\ufeffARF", "\u202aARF\u202c", "ＡＲＦ", "“ARF”", "«ARF»", "arf\u00a0", "「ARF」"]),
    ("Côte d'Ivoire", ["Cote d’Ivoire", "Co\u0302te dʼIvoire", "COTE D`IVOIRE", "Côte\u00a0d＇Ivoire", "Cote dIvoire"]),
    ("Iran", ["I\u00adran", "Ir\u200ban", "I\ufeffran"]),
    ("Oman", ["O\u00adman", "Om\u200ban"]),
    ("Asia-Pacific", ["Asia‑Pacific", "Asia–Pacific", "Asia−Pacific", "Asia－Pacific", "AsiaPacific", "Asia\u00ad-Pa\u200bcific"]),
    ("U.S.", ["US", "Ｕ．Ｓ．", "u.s", "(U.S.)", "U.S.?", "【U.S.】", "U.S.’s", "U.S.;"]),
    ("United Nations", ["United・Nations", "United/Nations", "United_Nations", "*United* Nations!", "• United Nations", "[United Nations]",
                        "United\ufffc Nations", "\ue000United Nations\ufffd", "United\x85Nations", "「United」、「Nations」。", "United,Nations"]),
    ("counter-terrorism", ["counter\u001eterrorism", "counter\u0096terrorism", "counter～terrorism", "counter─terrorism", "counter-terrorism’s",
                           "\u0093counter-terrorism\u0094"]),
]  # fmt: skip


@pytest.mark.parametrize("path", some([TABLE, NAMES], 1))
def test_signs_that_look_alike_are_alike_in_every_filter(reader: Readers, path: str) -> None:
    page = reader().open(path)
    page.evaluate(LOAD_TEXT)
    every = page.evaluate(FILTER, "")
    found = 0
    for plain, others in ALIKE:
        wanted = page.evaluate(FILTER, plain)
        found += " of " in wanted and not wanted.startswith("0 ")
        for typed in others:
            assert page.evaluate(FILTER, typed) == wanted, (path, typed)
    assert found >= 2
    assert page.evaluate(FILTER, "\u200b\u00ad") == every
    assert page.evaluate(FILTER, "zzz").startswith("0 of ")


def test_numbers_keep_their_dashes_in_a_filter(reader: Readers) -> None:
    page = reader().open(TABLE)
    page.evaluate(LOAD_TEXT)
    assert (
        page.evaluate("bluebook.text.holds(bluebook.text.searchable('March 2–5, 2014'), bluebook.text.sought('25'))")
        is False
    )
    assert (
        page.evaluate("bluebook.text.holds(bluebook.text.searchable('March 2–5, 2014'), bluebook.text.sought('2-5'))")
        is True
    )
    for text, typed, held in (
        ("2.5 million", "25", False),
        ("2.5 million", "2.5", True),
        ("2,500 troops", "2500", True),
    ):
        assert (
            page.evaluate(
                "([a, b]) => bluebook.text.holds(bluebook.text.searchable(a), bluebook.text.sought(b))", [text, typed]
            )
            is held
        ), typed


@pytest.mark.parametrize("marks", ["＂＂", "「」", "『』", "«»", "„“", "“”", "‹›", "〝〞", "❝❞"])
def test_every_pair_of_quotation_marks_asks_for_exact_words(page: Page, marks: str) -> None:
    wanted = page.evaluate(ASK, '"rule of law"')
    assert page.evaluate(ASK, f"{marks[0]}rule of law{marks[1]}") == wanted
    assert page.evaluate(ASK, f"{marks[0]}law of rule{marks[1]}") == []


@pytest.mark.parametrize(
    ("typed", "printed"),
    [("P3C", "P-3C"), ("P 3C", "P-3C"), ("terro\u00adrism", "terrorism"), ("pi\u200bracy", "piracy"), ("ｐｉｒａｃｙ", "piracy"),
     ("anti−piracy", "anti-piracy"), ("\u202dpiracy\u202c", "piracy")],
)  # fmt: skip
def test_forms_of_one_word_find_the_same_first(page: Page, typed: str, printed: str) -> None:
    found, wanted = page.evaluate(ASK, typed), page.evaluate(ASK, printed)
    assert found and found[0] == wanted[0]


MEANT = "() => [...document.querySelectorAll('.bb-meant button')].map(b => b.textContent)"


@pytest.fixture(scope="module")
def careful(page: Page) -> Page:
    """The search page with all that finds slips."""
    page.fill("input[name=q]", "pirracy")
    expect(page.locator(".bb-meant button")).to_have_text("piracy")
    page.evaluate("bluebook.later.loadEnglish(bluebook.spelling.ENGLISH).then(() => null)")
    return page


def test_only_the_common_words_that_decide_are_loaded(reader: Readers, site: Path) -> None:
    for one in (reader(), reader(base=site.as_uri())):
        page = one.open("/search/index.html?q=personel")
        expect(page.locator(".bb-meant button").first).to_have_text("personnel")
        assert [url.rsplit("/", 1)[1] for url in one.requests if "/english/" in url] == ["per.js"]
        page.fill("input[name=q]", "pirracy in Somlia")
        expect(page.locator(".bb-meant button").first).to_have_text("piracy in Somalia")
        assert [url.rsplit("/", 1)[1] for url in one.requests if "/english/" in url] == ["per.js", "pil.js", "smu.js"]


def test_a_key_that_was_held_counts_once(careful: Page) -> None:
    for typed, meant in (("piracyyyyyyy", "piracy"), ("ssssomalia ", "Somalia"), ("terrrrorism", "terrorism")):
        careful.evaluate(ASK, typed)
        assert careful.evaluate(MEANT)[0].strip() == meant


def test_the_files_of_common_words_are_those_that_there_are(careful: Page, site: Path) -> None:
    files = sorted(path.stem for path in site.glob("assets/vendor/english/*.js"))
    assert careful.evaluate("bluebook.spelling.ENGLISH") == files
    words = ["piracy", "control", "Constantinople", "abbey", "zoology", "Élysée", "xylophone"]
    assert careful.evaluate("words => words.map(bluebook.spelling.englishFile)", words) == [
        "pil", "cona", "cona", "a", "z", "e", "x",
    ]  # fmt: skip


def test_common_words_that_cannot_be_loaded_decide_nothing(reader: Readers) -> None:
    one = reader()
    withheld = withhold(one.context, r"/english/[a-z]+\.js")
    page = one.open("/search/?q=pirracy")
    expect(page.locator(".bb-meant button")).to_have_text("piracy")
    assert [url.rsplit("/", 1)[1] for url in withheld] == ["pil.js"]
    assert one.complaints == ["Failed to load resource: net::ERR_FAILED"]  # the script's own
    one.complaints.clear()


@pytest.mark.parametrize(
    "words",
    ["AUKUS", "aukus", "UNODA", "UNDOC", "BRICS", "resistant", "consultant", "privacy", "grunts", "IAEA", "CPTPP", "ships", "hacking",
     "jihadists", "kickbacks", "Abbas"],
)  # fmt: skip
def test_a_known_word_or_acronym_is_never_taken_for_another(careful: Page, words: str) -> None:
    for typed in (words, f"{words} ", f"{words} in the Gulf of Aden"):
        careful.evaluate(ASK, typed)
        assert careful.evaluate("t => bluebook.answers.search(t, null, new Set()).query.near.length", typed) == 0
        assert careful.evaluate(MEANT) == [], typed


def test_no_word_of_the_vocabulary_is_taken_for_another(careful: Page) -> None:
    near = """() => [...bluebook.collection.ready().heads.values()].flat().map((entry) => entry.form)
      .flatMap((form) => bluebook.analysis.tokens(form))
      .filter((t) => bluebook.spelling.near(bluebook.collection.ready(), t, false, false).words.length)
      .map((t) => t.written)"""
    assert careful.evaluate(near) == []


def test_a_word_that_is_likely_another_waits_for_the_common_words(reader: Readers) -> None:
    page = ready_to_answer(reader())
    near = (
        "t => { const q = bluebook.answers.search(t, null, new Set()).query; return [q.near.length, [...q.awaited]]; }"
    )
    page.fill("input[name=q]", "cyber")
    expect(page.locator("#results a.result").first).to_be_visible()
    assert page.evaluate(near, "resistant ") == [0, ["rep"]]
    page.evaluate("bluebook.later.loadEnglish(['rep']).then(() => null)")
    assert page.evaluate(near, "resistant ") == [0, []]
    assert page.evaluate(near, "assitsance ")[0] == 1


def test_what_is_found_by_a_slip_alone_is_marked_counted_apart_and_last(careful: Page) -> None:
    run = "t => bluebook.answers.search(t, null, new Set()).results.map(r => r.near)"
    marks = careful.evaluate(run, "pirracy")
    assert marks and all(marks)
    assert not any(careful.evaluate(run, "piracy"))
    queries = ["terrorist measures pirracy", "support in Somalia agaisnt", "cybr attacks Japan"]
    for query in queries:
        marks = careful.evaluate(run, query)
        assert len(set(marks)) == 2 and marks == sorted(marks), query  # what is found without the slip first
    status = careful.locator(".bb-search-status")
    careful.evaluate(ASK, "pirracy")
    expect(status).to_contain_text(re.compile(r"^Nothing found for “pirracy” as typed; \d+ near matches\.$"))


def test_did_you_mean_offers_printed_words_one_by_one(careful: Page, library: Library) -> None:
    printed = " ".join(block.text for block in library.chapters.blocks.values())
    slips = [
        "exercse",
        "enterprse",
        "defnce",
        "thrid",
        "apraised",
        "preent ",
        "goverment agreemnt",
        "Djibuti",
        "realisd",
    ]
    slips += ["fulilled", "counterterorism", "organizd crme", "$& pirracy", "“rule of law” goverment"]
    for typed in slips:
        careful.evaluate(ASK, typed)
        offers = careful.evaluate(MEANT)
        assert offers, typed
        for offer in offers:
            assert "," not in offer or "," in typed
            for word in re.findall(r"[\w-]{4,}", offer):
                assert re.search(rf"(?i)\b{word}", printed), (typed, word)
    careful.evaluate(ASK, "cooperaton")
    assert careful.evaluate(MEANT) == ["cooperation"]  # not Co-operation, which is printed once
    for typed in ("preent ", "exercse Manama", "pirracy of Somlia"):
        careful.evaluate(ASK, typed)
        for offer in every(careful.evaluate(MEANT)):
            assert careful.evaluate(ASK, offer) and careful.evaluate(MEANT) == [], (typed, offer)


def test_did_you_mean_leaves_common_english_alone(careful: Page) -> None:
    words = (
        "what about people should because think happened nobody yesterday money understand wondering believed afraid"
    )
    words += " butter orange mountain monkey uncle waiter hungry thirsty mayor cancer robot internet drone laser emissions solar"
    words += " copper crown prince palace pope whales shark rice wheat bread beer laundry privacy butcher Wednesday"
    words += " Chile Congo Panama Vienna Geneva Lagos Slovakia Austria Niger"
    for word in [*words.split(), "Tell me what people think about", "why would anybody worry"]:
        careful.evaluate(ASK, word)
        assert careful.evaluate(MEANT) == [], word
        careful.evaluate(ASK, word + " ")
        assert careful.evaluate(MEANT) == [], word


def test_slips_are_found_whichever_side_is_respelled(careful: Page, library: Library) -> None:
    blocks = [block for block in library.chapters.blocks.values() if block.kind != "heading"]
    words = sorted({word for block in blocks for word in re.findall(r"\b[a-z]{6,}\b", block.text)})
    chance = random.Random(14)
    slips = [(typed, word) for word in words if (typed := slip(word, chance)) not in words]
    # British, American: the slip is in the spelling that the texts do not print.
    slips += [
        ("exercizse", "exercise"),
        ("defnce", "defense"),
        ("twnety", "20"),
        ("programe", "program"),
        ("organsed", "organized"),
    ]
    run = """all => {
      bluebook.collection.ready().isWhole = true;  // of a word in very many passages, not the likeliest alone
      return all.map(([typed]) => bluebook.answers.search(typed + " ", null, new Set()).results.map(r => r.block.text));
    }"""
    missed = [
        typed
        for (typed, word), texts in zip(slips, careful.evaluate(run, slips), strict=True)
        if not any(re.search(rf"(?i)\b{word}", text) for text in texts)
    ]
    assert len(slips) > 1000
    assert len(missed) <= 0.012 * len(slips), missed  # what is left is another word: courts, cours
