"""The first result answers, and nothing a reader types breaks it."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import expect

from bluebook.collection import Library
from tests.support import every
from tests.support.pages import SitePages
from tests.support.search import Query, Searcher, given_queries, own_queries
from tests.support.source_text import MEASURED

LEAST = 0.95


# --- the first result answers ---------------------------------------------------------------------------------------


def misses(searcher: Searcher, queries: list[Query]) -> dict[str, list[str]]:
    """The queries whose first result does not answer, by class."""
    found: dict[str, list[str]] = defaultdict(list)
    for query in queries:
        links = searcher.rank(query.words)
        good = links[0] in query.targets if links and query.targets else not links and not query.targets
        if not good:
            found[query.kind].append(f"{query.words} → {links[:1]}")
    return found


def test_the_first_result_answers_the_given_queries(searcher: Searcher, library: Library) -> None:
    queries = list(given_queries(library))
    missed = misses(searcher, queries)
    assert len(queries) == 64 and not missed["none"]
    assert sum(map(len, missed.values())) <= (1 - LEAST) * len(queries), missed
    assert all(len(found) <= 1 for found in missed.values()), missed


@pytest.mark.parametrize("split", ["tune", "held"])
def test_the_first_result_answers_our_own_queries(searcher: Searcher, split: str) -> None:
    queries = [query for query in own_queries() if query.split == split]
    missed = misses(searcher, queries)
    assert not missed["none"], missed
    assert sum(map(len, missed.values())) <= (1 - LEAST) * len(queries), missed


def test_our_own_queries_are_many_of_every_class_and_name_real_places(library: Library) -> None:
    queries = list(own_queries())
    assert len({query.words.lower() for query in queries}) == len(queries) >= 150
    assert {query.kind for query in queries} == {query.kind for query in given_queries(library)}
    assert {t for query in queries for t in query.targets} <= set(library.chapters.blocks)
    assert not {query.words for query in queries} & {query.words for query in given_queries(library)}


def test_all_editions_that_answer_are_among_the_first_three(searcher: Searcher, library: Library) -> None:
    queries = [*given_queries(library), *own_queries()]
    for query in every((query for query in queries if query.kind == "both"), 10):
        wanted = {target[:4] for target in query.targets}
        assert wanted and wanted <= {link[:4] for link in searcher.rank(query.words)[:3]}, query.words


# --- words and their forms -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("U.S. Vice President", "US Vice President"),
        ("counter-terrorism legislation", "counterterrorism legislation"),
        ("defence equipment", "defense equipment"),
        ("fifty-seventh session", "57th session"),
        ("45bn yen", "45 billion yen"),
        ("1.25 million cases", "1,250,000 cases"),
        ("Cote d’Ivoire", "Côte d'Ivoire"),
        ("$5 million Afghanistan", "5 million US dollars Afghanistan"),
        ("Japan–Russia relations", "Japan-Russia relations"),
        ("Sept 2017 General Assembly", "September 2017 General Assembly"),
    ],
)
def test_spellings_of_one_thing_find_the_same_first(searcher: Searcher, one: str, other: str) -> None:
    assert searcher.ask(one)[0] == searcher.ask(other)[0]


def test_an_abbreviation_that_is_also_a_word_counts_in_capitals_only(searcher: Searcher) -> None:
    assert searcher.rank("SEA")[0] == "2018/feature-peacekeeping-operations#p6"
    assert searcher.rank("sea")[0].startswith("2018/4-oceans-and-seas#")


def test_north_korea_is_not_found_as_korea(searcher: Searcher) -> None:
    found = searcher.ask("South Korea")
    assert "2018/1-regional-security#p2" in found and "2018/3-security-threats#p12" not in found
    assert "2018/3-security-threats#p12" in searcher.ask("North Korea")


def test_variants_are_shown_and_can_be_removed(searcher: Searcher) -> None:
    searcher.ask("South Korea")
    shown = searcher.page.locator(".bb-variant")
    assert "ROK ×" in shown.all_inner_texts() and "Republic of Korea ×" in shown.all_inner_texts()
    before = searcher.page.locator("#results a.result").count()
    for name in ("ROK", "Republic of Korea"):
        searcher.page.get_by_role("button", name=f"Do not search for {name}", exact=True).click()
    assert searcher.page.locator("#results a.result").count() < before
    searcher.page.get_by_role("button", name="Search for all variants again").click()
    assert searcher.page.locator("#results a.result").count() == before


def test_quotation_marks_mean_exactly_these_words(searcher: Searcher, library: Library) -> None:
    for typed in ('"change the status quo"', "“change the status quo”"):
        found = searcher.ask(typed)
        assert all("change the status quo" in library.chapters.blocks[a].text for a in every(found))
        assert len(found) == sum("change the status quo" in b.text for b in library.chapters.blocks.values())
    assert searcher.status().startswith(f"{len(found)} results for “change the status quo” (")  # in one pair of them
    assert searcher.ask('"changes the status quo"') == []


def test_did_you_mean_only_where_nothing_is_so_written(searcher: Searcher) -> None:
    searcher.ask("pirracy Somalia")
    meant = searcher.page.locator(".bb-meant button")
    assert meant.inner_text() == "piracy Somalia"
    meant.click()
    expect(searcher.page.locator("input[name=q]")).to_have_value("piracy Somalia")
    expect(searcher.page.locator(".bb-meant")).to_have_count(0)
    searcher.ask("bribes")
    expect(searcher.page.locator(".bb-meant")).to_have_count(0)


def help_of(searcher: Searcher) -> str:
    """What helps on from nothing found."""
    expect(searcher.page.locator(".bb-nothing-said")).to_have_count(1)
    return searcher.page.locator(".bb-nothing").inner_text()


def test_nothing_found_says_what_was_searched_in_a_sentence_that_can_be_cited(
    searcher: Searcher, library: Library
) -> None:
    searcher.ask("blockchain")
    assert searcher.status() == "Nothing found for “blockchain”."
    years = " or ".join(library.chapters.editions)
    cited = f"No passage of the chapter “Global Security” in the Diplomatic Bluebook {years} contains “blockchain”."
    assert cited in help_of(searcher)
    searcher.ask("piracy")
    expect(searcher.page.locator(".bb-nothing-said")).to_have_count(0)


ADD_TABLES = "n => { bluebook.collection.ready().pages[0].counts.table += n; }"


def counted(number: int, word: str) -> str:
    """A number with its word."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def test_what_was_searched_is_counted_by_kind(searcher: Searcher, library: Library) -> None:
    kinds = Counter(block.kind for block in library.chapters.blocks.values())
    notes = f"{counted(kinds['figure'], 'caption')} and {counted(kinds['footnote'], 'footnote')}."
    tables = f"{counted(kinds['table'], 'table')}, " if kinds["table"] else ""
    searcher.ask("blockchain")
    paragraphs = counted(kinds["paragraph"], "paragraph")
    assert f"Searched: {paragraphs}, {tables}{notes}" in help_of(searcher)
    more = counted(kinds["table"] + 1, "table")
    searcher.page.evaluate(ADD_TABLES, 1)
    searcher.ask("stablecoin")
    assert f"Searched: {paragraphs}, {more}, {notes}" in help_of(searcher)
    searcher.page.evaluate(ADD_TABLES, -1)


def test_the_sentence_on_nothing_names_the_filters_and_the_words_that_are_nowhere(searcher: Searcher) -> None:
    page = searcher.page
    searcher.ask("Okinawa blockchain")
    assert "contains “Okinawa” or “blockchain”." in help_of(searcher)
    page.get_by_label("Edition", exact=True).select_option("2018")
    assert "in the Diplomatic Bluebook 2018 contains" in help_of(searcher)
    page.get_by_label("Edition", exact=True).select_option("")
    page.get_by_label("Section", exact=True).select_option("2018/5-cyber")
    searcher.ask("piracy")
    assert "No passage of (5) Cyber in the Diplomatic Bluebook 2018 contains “piracy”." in help_of(searcher)
    page.get_by_label("Section", exact=True).select_option("")
    searcher.ask('"piracy" -piracy')
    assert "The operators leave out all that the words find." in help_of(searcher)


def test_nothing_found_offers_the_words_that_are_printed_by_themselves(searcher: Searcher) -> None:
    searcher.ask("what does the bluebook say about WannaCry attribution to North Korea")
    assert "contains “WannaCry”, “attribution” and “North Korea” together." in help_of(searcher)
    links = searcher.page.locator(".bb-nothing a[href*='?q=']")
    assert links.all_inner_texts() == ["WannaCry", "attribution", "North Korea"]
    address = links.first.get_attribute("href")
    assert address and address.endswith("search/?q=WannaCry")
    searcher.ask("blockchain")
    help_of(searcher)
    expect(links).to_have_count(0)


def test_nothing_found_links_to_the_nearest_themes_names_and_headings(searcher: Searcher, pages: SitePages) -> None:
    links = searcher.page.locator(".bb-nothing a")
    searcher.ask("oceanographer afghanistani mongolians")
    help_of(searcher)
    near = {link.lstrip("/") for link in links.evaluate_all("all => all.map(a => a.pathname + a.hash)")}
    assert {"compare/oceans/", "compare/afghanistan/", "data/who/#mongolia", "2018/4-oceans-and-seas/#4"} <= near
    searcher.ask("blockchain")
    help_of(searcher)
    near |= {link.lstrip("/") for link in links.evaluate_all("all => all.map(a => a.pathname + a.hash)")}
    assert {"compare/", "data/who/", "2015/", "2018/"} <= near
    for link in near:
        path, _, id = link.partition("#")
        tree = pages.trees[f"/{path}"]
        assert not id or [e for e in tree.iter() if e.get("id") == id], link


def test_it_is_always_said_that_only_these_chapters_are_searched(searcher: Searcher) -> None:
    for query in ("blockchain", "piracy"):
        searcher.ask(query)
        limits = searcher.page.locator(".bb-search-limits")
        expect(limits).to_contain_text("Only these chapters are searched.")
        expect(limits.get_by_role("link")).to_have_attribute("href", "https://www.mofa.go.jp/policy/other/bluebook/")


def test_an_unknown_word_among_known_ones_is_said_to_be_left_out(searcher: Searcher) -> None:
    assert searcher.ask("cyber zebra attack")
    assert "“zebra” is in no passage" in searcher.page.locator(".bb-unknown").inner_text()
    searcher.ask("cyber attack")
    assert searcher.page.locator(".bb-unknown").count() == 0


def test_facts_come_first_where_a_query_asks_for_one(searcher: Searcher, library: Library) -> None:
    found = searcher.ask("how much did Japan contribute to the Peacebuilding Fund")
    facts = searcher.page.locator("#results .bb-result-fact")
    assert facts.count() >= 2 and "48.5 million US dollars in total" in " ".join(facts.all_inner_texts())
    blocks = library.chapters.blocks.values()
    assert set(found[: facts.count()]) <= {b.address for b in blocks if "Peacebuilding Fund" in b.text}
    rows = facts.locator("a:not(.result)").evaluate_all("all => all.map(a => a.pathname + a.hash)")
    assert all(row.startswith("/data/contributions/#") for row in every(rows))
    said = [text for text in facts.locator(".bb-result-text").all_inner_texts() if "48.5 million US dollars" in text]
    assert len(said) == 1  # the sentence is with the first of its records
    searcher.ask("Peacebuilding Fund")
    assert facts.count() == 0


def test_a_result_says_where_it_is_and_shows_its_sentence(searcher: Searcher) -> None:
    searcher.ask("Chiaki Mukai")
    result = searcher.page.locator(".bb-result").first
    said = result.inner_text()
    assert "2018" in said and "covers" not in said and "(6) A, ¶ 4" in said
    assert (
        result.locator(".bb-result-edition").get_attribute("title")
        == "Diplomatic Bluebook 2018 covers 2017 to early 2018"
    )
    assert "Establishing the Rule of Law in Outer Space" in said
    assert result.locator("mark").all_inner_texts() == ["Chiaki", "Mukai"]


# --- the page --------------------------------------------------------------------------------------------------------


def test_results_stand_in_groups_under_headings_with_their_counts(searcher: Searcher, library: Library) -> None:
    searcher.ask("how much for Somalia")
    heads = searcher.page.locator("#results h2")
    assert [re.sub(r"\d+", "N", head) for head in heads.all_inner_texts()] == ["Facts from the tables (N)", "Text (N)"]
    for group in every(searcher.page.locator("#results section").all(), 2):
        n = group.locator("a.result").count()
        assert f"({n})" in group.locator("h2").inner_text()
    searcher.ask("outer space")
    headings = searcher.page.locator(".bb-headings")
    assert headings.locator("h2").inner_text() == "Headings"
    heads = [b for b in library.chapters.blocks.values() if b.kind == "heading" and b.text.endswith(" Outer Space")]
    named = {f"/{b.edition}/{b.page}/#{b.id}" for b in heads}
    assert headings.locator("a").first.evaluate("a => a.pathname + a.hash") in every(named)
    searcher.ask("peacekeeping and peacebuilding")
    years = headings.locator("a").evaluate_all("links => links.map(a => a.pathname.split('/')[1])")
    assert len(set(years)) > 1 and years == sorted(years, reverse=True)  # the newest first


def test_the_headings_shown_are_those_that_filters_and_operators_keep(searcher: Searcher) -> None:
    headings = searcher.page.locator(".bb-headings a")
    searcher.ask("outer space")
    assert headings.count()
    for typed in ("outer space edition:2015", "outer space section:5", "outer space in:notes"):
        searcher.ask(typed)
        assert headings.count() == 0, typed
    searcher.ask("outer space edition:2018 section:6")
    assert headings.count()


def test_near_matches_are_below_the_exact_ones_and_counted_apart(searcher: Searcher) -> None:
    page = searcher.page
    searcher.ask("pirracy")
    assert searcher.status().startswith("Nothing found for “pirracy” as typed; ")
    n = page.locator("#results [data-group=near] a.result").count()
    assert n and f"{n} near match" in searcher.status() and n == page.locator("#results a.result").count()
    assert page.locator("#results h2").all_inner_texts() == [f"Near matches ({n})"]
    expect(page.locator(".bb-meant")).to_have_text("Did you mean piracy?")  # that nothing is so written has been said
    searcher.ask("pirracy Somalia")
    expect(page.locator(".bb-meant")).to_have_text("“pirracy” is in no passage. Did you mean piracy Somalia?")


OFTEN = 5  # passages with a word, from which an edition has one among the first ten


def test_the_first_results_are_of_every_edition(searcher: Searcher, library: Library) -> None:
    for query in ("training", "cooperation", "terrorism", "Africa"):
        links = searcher.ask(query)
        shown = searcher.page.locator("#results [data-group=text] .bb-result-edition").all_inner_texts()
        printed = Counter(b.edition for b in library.chapters.blocks.values() if query.lower() in b.text.lower())
        counts = {year: shown.count(year) for year in library.chapters.editions if printed[year] >= OFTEN}
        assert len(links) == 10 and min(counts.values()) >= 1, query
        assert min(counts[year] for year in MEASURED if year in counts) >= 10 // (len(counts) + 1), query


def test_three_variants_are_shown_and_the_others_on_request(searcher: Searcher) -> None:
    shown = searcher.page.locator(".bb-variant")
    searcher.ask("how much did Japan give Somalia")
    assert shown.count() == 3
    more = searcher.page.locator(".bb-more-variants")
    more.click()
    assert shown.count() > 3 and more.count() == 0
    assert shown.nth(3).locator("button").evaluate("button => button === document.activeElement")


# --- by citation -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        ("2018 3(4)B", "2018/4-oceans-and-seas#4-b"),
        ("2018 (4) B (A) b", "2018/4-oceans-and-seas#4-b-a-b"),
        ("2015 ¶ 12 of (3)", "2015/3-security-threats#p12"),
        ("2018 3 (4) B (A) b, ¶ 12", "2018/4-oceans-and-seas#p12"),
        ("2015 (2) A (b) (ii)", "2015/2-peacekeeping-and-peacebuilding#2-a-b-ii"),
        ("footnote 6", "2018/2-peacekeeping-and-peacebuilding#fn-6"),
        ("2018 (4) fig. 1", "2018/4-oceans-and-seas#fig-1"),
        ("2018-pbf-total", "2018/2-peacekeeping-and-peacebuilding#p12"),
        ("https://bluebook.example/2018/5-cyber/#p6", "2018/5-cyber#p6"),
        ("https://bluebook.example/data/contributions/#2018-pbf-total", "2018/2-peacekeeping-and-peacebuilding#p12"),
        ("2018/5-cyber/#5", "2018/5-cyber#5"),
    ],
)
def test_a_citation_is_the_only_result(searcher: Searcher, typed: str, address: str) -> None:
    assert searcher.ask(typed) == [address]
    assert not searcher.page.locator(".bb-search-notes > *").count()  # of words that no query is made of


@pytest.mark.parametrize("typed", ["2015", "12500 personnel", "a", "part 3 of the plan", "figures released by the IMB"])
def test_words_are_not_taken_for_a_citation(searcher: Searcher, typed: str) -> None:
    searcher.ask("2018 (5), ¶ 6")
    assert "reference" in searcher.status()
    searcher.ask(typed)
    assert searcher.status() and "reference" not in searcher.status()


# --- whatever is typed -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "typed",
    [
        " ", "the of and", "?!…—“”", '"', '""', "(((", "[a-z]*+?\\", "\\", "$&", "__proto__", "constructor toString",
        "<img src=x onerror=alert(1)>", "<b>piracy</b>", "&lt;script&gt;", "😀🏴‍☠️", "外務省 海賊", "ＰＫＯ", "\u202epiracy",
        "a" * 5000, "piracy " * 800, "1e309", "-1", "2018 ()()(", "¶", "#", "footnote 99999999999999999999", "İstanbul", "%s%n",
        "-", "--", "-a -b", "OR OR OR", "edition:", "edition:2018", "-edition:2018 -in:facts", 'in:"', 'edition:"2018" section:"4" piracy',
        "a OR " * 1000, "-x " * 1500, "edition:2018 " * 300 + "piracy", "OR" * 2000, "section:" + "4(" * 2000,
    ],
)  # fmt: skip
def test_any_string_gives_an_answer_or_an_honest_nothing(searcher: Searcher, typed: str) -> None:
    searcher.ask(typed)
    shown = searcher.page.locator("#results a.result").count()
    assert shown or not typed.strip() or re.match("Nothing found|There is no word", searcher.status())
    assert (
        searcher.page.locator(
            ":is(#results, .bb-search-status, .bb-search-notes) :is(img, script, b:not(li b))"
        ).count()
        == 0
    )


# --- ways to it, and back ---------------------------------------------------------------------------------------------


def test_the_number_of_results_is_announced(searcher: Searcher, library: Library) -> None:
    searcher.ask("Fiery Cross Reef")
    status = searcher.page.locator(".bb-search-status")
    assert status.get_attribute("role") == "status" and status.inner_text() == "1 result for “Fiery Cross Reef”."
    searcher.ask("piracy")
    n = searcher.page.locator("#results a.result").count()
    each = ", ".join(rf"(\d+) in {year}" for year in sorted(library.chapters.editions, reverse=True))
    counts = re.fullmatch(rf"(\d+) results for “piracy” \({each}\)\.", status.inner_text())
    assert counts and int(counts[1]) == n == sum(map(int, counts.groups()[1:]))


# --- where it runs -----------------------------------------------------------------------------------------------------


def test_no_address_carries_more_than_the_query(searcher: Searcher) -> None:
    searcher.ask("<script> & “quotes” 100%")
    expected = "q=<script> & “quotes” 100%"
    searcher.page.wait_for_url(lambda url: unquote(urlsplit(url).query.replace("+", " ")) == expected)
