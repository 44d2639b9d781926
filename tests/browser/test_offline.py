"""The folder for a closed network: one ZIP that opens from disk and does all that the site does, with nothing asked of
any network. It is read here under the site's own policy as a page can carry it, from a folder with an awkward name."""

from __future__ import annotations

import hashlib
import re
import shutil
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from xml.etree.ElementTree import Element

import html5lib
import pytest
from playwright.sync_api import Page, expect

from bluebook.collection import Library
from bluebook.content.addresses import PREVIEW, Location
from bluebook.content.changes import version
from bluebook.content.optional_files import FOLDER, MANIFEST, ZIP
from bluebook.deploy.csp import content_security_policy
from bluebook.deploy.offline import COVER, folder_link, with_folder_links, write_bundle
from bluebook.render.offline import CHECKS, take_along
from tests.site.test_pages import ids, links
from tests.support import axe, every
from tests.support.checkout import ROOT
from tests.support.reader import Reader
from tests.support.server import Server

Readers = Callable[..., Reader]
ZIPPED = 8_000_000  # bytes that it may have
AWKWARD = "Büro 平和 (Kopie) #2 100%"


def unpacked(zip: Path, to: Path) -> Path:
    """The folder of a ZIP, unpacked."""
    with zipfile.ZipFile(zip) as folder:
        folder.extractall(to)
    return to / FOLDER


@pytest.fixture(scope="module")
def folder(site: Path, library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder as a reader unpacks it, each of its pages with the site's policy in its head."""
    place = tmp_path_factory.mktemp("bundle")
    strict = Path(shutil.copytree(site, place / "site"))
    policy = re.sub(r"; frame-ancestors [^;]*", "", content_security_policy(site))  # which only a server can say
    meta = f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
    for page in strict.rglob("*.html"):
        text = page.read_text(encoding="utf-8")
        page.write_text(re.sub(r"(<head>)", rf"\1{meta}", text, count=1), encoding="utf-8")
    write_bundle(strict, place / ZIP, library)
    return unpacked(place / ZIP, place / AWKWARD)


@pytest.fixture
def visitor(folder: Path, reader: Readers) -> Iterator[Reader]:
    """A reader of the folder, who is shown every request that does not stay in it."""
    one = reader(base=folder.as_uri())
    yield one
    assert [url for url in one.requests if not url.startswith((folder.as_uri(), "data:", "blob:"))] == []


def pages_of(folder: Path) -> dict[str, Element]:
    """The pages of a folder as a browser reads them, by name."""
    return {
        path.relative_to(folder).as_posix(): html5lib.parse(path.read_text(encoding="utf-8"), namespaceHTMLElements=False)
        for path in sorted(folder.rglob("*.html"))
    }  # fmt: skip


# --- what is in it --------------------------------------------------------------------------------------------------


def test_every_link_leads_to_a_file_of_the_folder_or_to_the_public_site(folder: Path) -> None:
    trees = pages_of(folder)
    known = {name: set(ids(tree)) for name, tree in trees.items()}
    dead, outside = [], set()
    for name, tree in trees.items():
        for tag, value in links(tree):
            target = urlsplit(urljoin(f"https://folder.example/{name}", value))
            file = unquote(target.path).lstrip("/")
            if urlsplit(value).scheme:
                outside.add(value)
            elif not (folder / file).is_file():
                dead.append(f"{name}: {tag} {value}")
            elif target.fragment and unquote(target.fragment) not in known[file]:
                dead.append(f"{name} leads to no such place: {value}")
    assert dead == []
    public = {url.removeprefix(PREVIEW) for url in outside if url.startswith(PREVIEW)}
    left_out = {path for path in public if not (folder / unquote(urlsplit(path).path) / "index.html").is_file()}
    assert {urlsplit(path).path for path in left_out} == {"opensearch.xml"}


def test_every_page_of_the_site_is_in_it_and_nothing_that_needs_a_server(site: Path, folder: Path) -> None:
    here = {path.relative_to(site).as_posix() for path in site.rglob("*.html")}
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*.html")}
    assert there == (here - {"404.html"}) | {COVER}
    for needless in (*every(site.rglob("*.map")), site / "robots.txt"):
        assert needless.exists() and not (folder / needless.relative_to(site)).exists(), needless
    assert (folder / "data/meetings.xlsx").is_file() and (folder / "2018/5-cyber/cite.bib").is_file()


def test_the_zip_is_small_and_the_same_to_the_byte(
    site: Path, library: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, second = tmp_path / "first.zip", tmp_path / "second.zip"
    assert write_bundle(site, first, library) == first.stat().st_size < ZIPPED
    for path in site.rglob("*"):
        path.touch()
    write_bundle(site, second, library)
    assert first.read_bytes() == second.read_bytes()
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1514764800")
    write_bundle(site, second, library)
    with zipfile.ZipFile(second) as folder:
        assert {entry.date_time for entry in folder.infolist()} == {(2018, 1, 1, 0, 0, 0)}
        assert [entry.filename for entry in folder.infolist()] == sorted(folder.namelist())


def test_the_manifest_names_each_file_with_its_hash(folder: Path) -> None:
    lines = (folder / MANIFEST).read_text(encoding="utf-8")
    told = {name: hash for hash, name in (line.split("  ", 1) for line in lines.splitlines())}
    files = {p.relative_to(folder).as_posix(): p for p in folder.rglob("*") if p.is_file()}
    assert set(told) == set(files) - {MANIFEST, COVER}
    assert [n for n in told if told[n] != hashlib.sha256(files[n].read_bytes()).hexdigest()] == []


@pytest.mark.parametrize("system", ["Linux", "macOS"])
def test_the_command_of_each_system_finds_a_changed_and_a_missing_file(
    folder: Path, tmp_path: Path, system: str
) -> None:
    command = CHECKS[system]
    if shutil.which(command.split()[0]) is None:
        pytest.skip(f"this machine has no {command.split()[0]}")
    copy = Path(shutil.copytree(folder, tmp_path / "copy"))
    whole = subprocess.run(command, shell=True, cwd=copy, capture_output=True, text=True)
    assert (whole.returncode, whole.stdout) == (0, "")
    (copy / "2018/5-cyber/index.html").write_text("changed")
    (copy / "data/meetings.csv").unlink()
    done = subprocess.run(command, shell=True, cwd=copy, capture_output=True, text=True)
    assert done.returncode == 1 and "2018/5-cyber/index.html" in done.stdout and "data/meetings.csv" in done.stdout


def test_windows_can_hold_every_file_and_compare_it_with_the_manifest(folder: Path) -> None:
    """PowerShell's command splits a line at its spaces, and reads names without a byte-order mark as they are."""
    content = (folder / MANIFEST).read_bytes()
    assert content.isascii() and b"\r" not in content
    for line in every(content.decode().splitlines(), 100):
        hash, name = line.split()  # no space in a name
        assert re.fullmatch(r"[0-9a-f]{64}", hash) and len(f"{FOLDER}/{name}") < 120
        assert not re.search(r'[<>:"\\|?*]', name)
        parts = name.split("/")
        assert not [
            p for p in parts if p.endswith((".", " ")) or re.match(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\.|$)", p)
        ]
    assert r"-split '\s+', 2" in CHECKS["Windows, in PowerShell"] and "Get-FileHash" in CHECKS["Windows, in PowerShell"]


def test_the_cover_and_the_page_show_the_commands_of_every_system(visitor: Reader) -> None:
    for path in (f"/{COVER}", "/about/offline/index.html"):
        shown = visitor.open(path).locator("main code").all_inner_texts()
        assert {*CHECKS.values(), f"certutil -hashfile {MANIFEST} SHA256"} <= set(shown), path


def test_the_zip_has_its_own_checksum_beside_it(site: Path, library: Library, tmp_path: Path) -> None:
    write_bundle(site, tmp_path / ZIP, library)
    content = (tmp_path / f"{ZIP}.sha256").read_bytes().decode()
    assert content == f"{hashlib.sha256((tmp_path / ZIP).read_bytes()).hexdigest()}  {ZIP}\n"


def test_the_cover_shows_the_manifest_its_hash_and_the_date_of_the_text(visitor: Reader, folder: Path, library: Library) -> None:  # fmt: skip
    page = visitor.open(f"/{COVER}")
    lines = (folder / MANIFEST).read_text(encoding="utf-8")
    assert page.locator(".bb-manifest").inner_text().strip() == lines.strip()
    said = page.locator("main").inner_text()
    assert hashlib.sha256(lines.encode()).hexdigest() in said and PREVIEW in said
    for edition in library.chapters.editions.values():
        assert f"{edition.title} covers {edition.covers}" in said
    assert f"last changed here on {version(library.changes)}" in said
    page.click("text=Open the collection")
    expect(page.locator("article h1")).to_be_visible()
    assert page.url == f"{folder.as_uri()}/index.html"


# --- what it does ---------------------------------------------------------------------------------------------------


def test_every_page_opens_without_complaint(visitor: Reader, folder: Path) -> None:
    page = visitor.context.new_page()
    for path in sorted(folder.rglob("*.html")):
        page.goto(path.as_uri())
        assert visitor.complaints == [], path
        assert page.evaluate("getComputedStyle(document.querySelector('h1')).fontFamily").find("Georgia") > 0, path


@pytest.mark.parametrize("width", [1400, 320])
def test_the_cover_shuts_no_reader_out(folder: Path, reader: Readers, width: int) -> None:
    served = Server(folder)  # from a disk, the checker may not read the style sheets
    one = reader(width, base=served.url)
    axe.bring(one.context)
    page = one.open(f"/{COVER}")
    assert axe.violations(page, axe.RULES) == []
    assert not page.evaluate("document.scrollingElement.scrollWidth > innerWidth")
    served.stop()


def lands_on_a_paragraph(page: Page, folder: Path, address: str) -> None:
    """The page of an address is open at its paragraph, and its scripts have run."""
    path, _, id = address.partition("#")
    page.wait_for_load_state()
    expect(page.locator(f"[id='{id}']")).to_be_in_viewport()
    assert page.url.split(":~:")[0] == f"{folder.as_uri()}/{path}/index.html#{id}"


def test_the_search_page_leads_to_the_paragraph(visitor: Reader, folder: Path) -> None:
    page = visitor.open("/search/index.html")
    page.fill("input[name=q]", "WannaCry")
    page.locator("#results a.result").first.click()
    lands_on_a_paragraph(page, folder, "2018/5-cyber#p2")


def test_the_search_box_of_a_page_leads_to_the_paragraph_and_its_row(visitor: Reader, folder: Path) -> None:
    page = visitor.open("/2015/1-regional-security/index.html")
    page.keyboard.press("/")
    page.fill("dialog input[name=q]", "WannaCry")
    page.locator("dialog a.result").first.click()
    lands_on_a_paragraph(page, folder, "2018/5-cyber#p2")
    page.keyboard.press("/")
    page.fill("dialog input[name=q]", "how many countries were hit by WannaCry")
    page.locator("dialog a.bb-row").first.click()
    page.wait_for_url(f"{folder.as_uri()}/data/contributions/index.html#*")
    expect(page.locator(f"[id='{page.url.partition('#')[2]}']")).to_be_in_viewport()


def test_the_home_pages_search_works_without_scripts_as_far_as_it_can(folder: Path, reader: Readers) -> None:
    page = reader(base=folder.as_uri(), scripts=False).open("/index.html")
    page.fill("#home-q", "cyber")
    page.click(".bb-search button")
    assert page.url == f"{folder.as_uri()}/search/index.html?q=cyber"
    page.locator(".bb-outline a").first.click()
    expect(page.locator("article h1")).to_be_visible()


def test_filters_work_and_stand_in_the_address(visitor: Reader, library: Library) -> None:
    page = visitor.open("/data/meetings/index.html")
    rows = page.locator(".bb-meetings tbody tr:visible")
    before = rows.count()
    page.locator("select[name=edition]").select_option("2015")
    expect(page.locator(".bb-shown")).to_contain_text(
        str(sum(m.id.startswith("2015") for m in library.records.meetings))
    )
    assert 0 < rows.count() < before
    expect(page).to_have_url(re.compile(r"index\.html\?edition=2015$"))
    page.reload()
    expect(page.locator("select[name=edition]")).to_have_value("2015")


def test_a_row_leads_to_its_words(visitor: Reader, folder: Path) -> None:
    page = visitor.open("/data/contributions/index.html#2018-wannacry-countries")
    page.click("[id='2018-wannacry-countries'] .bb-source")
    expect(page.locator("mark.bb-quoted").first).to_be_in_viewport()
    lands_on_a_paragraph(page, folder, "2018/5-cyber#p2")


def test_a_copied_citation_names_the_public_address(visitor: Reader) -> None:
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.open("/2018/5-cyber/index.html")
    for label in ("Copy link", "Copy as footnote"):
        page.click("#p6 > .bb-number")
        page.locator(".bb-menu").get_by_role("button", name=label, exact=True).click()
        expect(page.locator(".bb-status")).to_contain_text("copied")
        assert f"{PREVIEW}2018/5-cyber/#p6" in page.evaluate("navigator.clipboard.readText()")


def test_copied_rows_name_public_addresses(visitor: Reader) -> None:
    visitor.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page = visitor.open("/data/missions/index.html")
    page.get_by_role("button", name=re.compile("^Copy")).first.click()
    expect(page.locator(".bb-told")).to_contain_text("Copied")
    copied = page.evaluate("navigator.clipboard.readText()")
    assert PREVIEW in copied and "file:" not in copied and "index.html" not in copied


def test_the_quotation_check_works_and_its_links_open(visitor: Reader, folder: Path) -> None:
    page = visitor.open("/check/index.html")
    page.fill(
        "textarea[name=draft]",
        "As the Bluebook 2018 says, “Year by year, as cyberspace is becoming an essential platform”.",
    )
    page.click("button[name=check]")
    expect(page.locator("#findings [data-verdict]")).to_have_attribute("data-verdict", "exact")
    expect(page.locator(".bb-finding-footnote")).to_contain_text(f"{PREVIEW}2018/5-cyber/#p1")
    page.locator("#findings a").first.click()
    lands_on_a_paragraph(page, folder, "2018/5-cyber#p1")


# --- links ----------------------------------------------------------------------------------------------------------

KEPT = {"index.html", "2018/index.html", "2018/5-cyber/index.html", "2018/5-cyber/index.md", "assets/a b.css"}
LINKS = {
    "../": "../index.html",
    "..": "../index.html",
    "../..": "../../index.html",
    "./": "index.html",
    "#p6": "#p6",
    "../5-cyber/#p6": "index.html#p6",
    "../?q=a#b": "../index.html?q=a#b",
    "/2018/": "../index.html",
    "/": "../../index.html",
    "index%2Emd": "index%2Emd",
    "../../assets/a%20b.css": "../../assets/a%20b.css",
    "../../books/2018-5-cyber.pdf": f"{PREVIEW}books/2018-5-cyber.pdf",
    "../../gone/": f"{PREVIEW}gone/",
    "../../../../": "../../index.html",
    "https://example.org/a/": "https://example.org/a/",
    "//example.org/a/": "//example.org/a/",
    "mailto:a@example.org": "mailto:a@example.org",
}


@pytest.mark.parametrize("link", LINKS)
def test_a_link_to_a_folder_names_its_page(link: str) -> None:
    assert folder_link(link, "2018/5-cyber/index.html", KEPT) == LINKS[link]


def test_nothing_but_links_is_changed() -> None:
    page = (
        "<!doctype html>\n<script>var a = '<a href=\"../\">';</script><!-- <a href='../'> -->\n"
        '<a title="href=\'x\'" HREF=\'../\' class=b>a &lt;</a> <a\n href=.. hidden>&amp;</a><p data-href="../">href="../"</p>'
        '<form action="../"><input value="a>b"><img src="../5-cyber/index.md"/>'
    )
    written = with_folder_links(page, "2018/5-cyber/index.html", KEPT)
    assert written == page.replace("HREF='../'", 'HREF="../index.html"').replace("href=..", 'href="../index.html"').replace(
        '<form action="../">', '<form action="../index.html">'
    ).replace("../5-cyber/index.md", "../5-cyber/index.md")  # fmt: skip


# --- how it is made -------------------------------------------------------------------------------------------------


def test_the_command_writes_the_zip_into_the_site_and_says_how_large(site: Path, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(site, tmp_path / "site"))
    (copy / "books").mkdir()
    (copy / "books/2018.pdf").write_bytes(b"%PDF-")
    for _ in range(2):  # the second is made beside the first, and does not hold it
        command = [sys.executable, "-m", "bluebook", "bundle", str(copy)]
        done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        assert re.search(rf"wrote .*{ZIP}: [\d,]+ bytes", done.stdout)
    names = zipfile.ZipFile(copy / ZIP).namelist()
    assert f"{FOLDER}/index.html" in names
    assert not [name for name in names if name.endswith((".pdf", ".zip"))]


def test_the_site_offers_the_zip_only_where_it_was_made(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here = Location("about/offline", "about/offline")
    assert ZIP not in take_along(here)
    assert ZIP not in (site / "about/offline/index.html").read_text(encoding="utf-8")
    monkeypatch.setenv("BLUEBOOK_MADE", "books bundle")
    assert f'href="../../{ZIP}"' in take_along(here)
