"""How a citation or an address is bent on its way through mail, word processors, browsers and hands: name → function.

Each takes a text that this site writes and gives what arrives. Used by tests/slow/test_bent_references.py, on every form.
"""

from __future__ import annotations

import base64
import html
import json
import quopri
import re
import textwrap
import unicodedata
from collections.abc import Callable
from urllib.parse import quote

ITALIC = re.compile(r"(Diplomatic Bluebook \d{4})")
Bend = Callable[[str], str]
ADDRESS = re.compile(r"https?://[^\s<>]*[^\s<>.,)]")
SITE = "https://bluebook.example/"


def in_address(change: Bend) -> Bend:
    """A bend of the address alone, wherever it is in the text."""
    return lambda text: ADDRESS.sub(lambda found: change(found[0]), text)


def full_width(text: str) -> str:
    """Every printable sign of ASCII in its full-width form."""
    return "".join(chr(ord(c) + 0xFEE0) if "!" <= c <= "~" else c for c in text)


def proofpoint_2(address: str) -> str:
    """What Proofpoint's second rewriter makes of an address."""
    coded = quote(address, safe="/:").replace("-", "-2D").replace("%", "-").replace(":", "-3A").replace("/", "_")
    return f"https://urldefense.proofpoint.com/v2/url?u={coded}&d=DwMFaQ&c=euGZstcaTDllvimEN8b7jXrwqOf-v5A&r=abc&e="


def proofpoint_3(address: str) -> str:
    """What Proofpoint's third rewriter makes of an address: a star for each reserved sign."""
    kept = base64.urlsafe_b64encode("".join(re.findall(r"#", address)).encode()).decode().rstrip("=")
    return f"https://urldefense.com/v3/__{address.replace('#', '*')}__;{kept}!!DZ3fjg!8x9pQ$"


def safe_links(address: str) -> str:
    """What Outlook's Safe Links make of an address."""
    return (
        f"https://eur03.safelinks.protection.outlook.com/?url={quote(address, safe='')}"
        "&data=05%7C02%7Cdesk%40example.org%7C08dc%7C0%7C0%7C638%7CUnknown%7CTWFpbGZsb3d8%3D%7C0%7C%7C%7C&sdata=a%2Bb%3D&reserved=0"
    )


def word_field(address: str) -> str:
    """What Word's plain text shows of a link whose field codes are on."""
    page, sign, id = address.partition("#")
    return f' HYPERLINK "{page}"' + (rf' \l "{id}"' if sign else "") + f" {address}"


def latex(text: str) -> str:
    """A citation as it is typed in LaTeX."""
    plain = (
        ITALIC.sub(r"\\emph{\1}", text)
        .replace("–", "--")
        .replace("“", "``")
        .replace("”", "''")
        .replace("para. ", "para.~")
    )
    return ADDRESS.sub(lambda found: rf"\url{{{found[0]}}}", plain)


def coded(address: str) -> str:
    """An address in base 64, as it is in the query of another."""
    return base64.urlsafe_b64encode(address.encode()).decode().rstrip("=")


def wrapped(text: str, before: str = "") -> str:
    """Lines of at most 72 signs, as plain mail has them; no word is broken."""
    lines = textwrap.wrap(text, 72, break_long_words=False, break_on_hyphens=False)
    return "\n".join(before + line for line in lines)


def quoted_printable(text: str) -> str:
    """The text as it is in the source of a letter."""
    return quopri.encodestring(text.encode()).decode()


BENDS: dict[str, Bend] = {
    # letters and spaces
    "no-break spaces": lambda t: t.replace(" ", "\u00a0"),
    "narrow no-break spaces after signs": lambda t: re.sub(r"(?<=[¶.]) ", "\u202f", t),
    "ideographic spaces": lambda t: t.replace(" ", "\u3000"),
    "thin and figure spaces": lambda t: re.sub(r" (?=\d)", "\u2009", t).replace(" ", "\u2007"),
    "tabs and double spaces": lambda t: t.replace(", ", ",\t ").replace(" (", "  ("),
    "full-width digits": lambda t: re.sub(r"\d", lambda d: full_width(d[0]), t),
    "full-width brackets": lambda t: re.sub(r"[()<>]", lambda d: full_width(d[0]), t),
    "full width throughout": full_width,
    "zero-width spaces": lambda t: t.replace("¶ ", "¶\u200b ").replace("/", "/\u200b"),
    "soft hyphens": lambda t: re.sub(r"([a-z]{3})(?=[a-z]{3})", "\\1\u00ad", t),
    "marks of direction": lambda t: f"\u202a{t}\u202c\u200e",
    "a byte order mark": lambda t: f"\ufeff{t}",
    "decomposed letters": lambda t: unicodedata.normalize("NFD", t),
    "ligatures": lambda t: t.replace("fi", "ﬁ").replace("ff", "ﬀ"),
    "UTF-8 read as Windows-1252": lambda t: t.encode().decode("cp1252", "replace"),
    # punctuation around
    "a full stop": lambda t: f"{t}.",
    "a bracket": lambda t: f"({t})",
    "a bracket and a stop": lambda t: f"see {t}).",
    "a comma": lambda t: f"{t},",
    "an angle bracket": lambda t: f"{t}>",
    "angle brackets": in_address(lambda a: f"<{a}>"),
    "a quotation mark": lambda t: f"“{t}”" if "“" not in t else f"{t}”",
    "a footnote's number": lambda t: f"[1] {t}",
    "a bullet": lambda t: f"• {t}",
    "a list's number": lambda t: f"3. {t}",
    # typing
    "upper case": str.upper,
    "lower case": str.lower,
    "straight quotation marks": lambda t: re.sub("[“”]", '"', re.sub("[‘’]", "'", t)),
    "German quotation marks": lambda t: t.replace("”", "“").replace("“", "„", 1),
    "hyphens for dashes": lambda t: t.replace("–", "-"),
    "hyphens that do not break": lambda t: re.sub(r"-", "\u2011", t),
    "words for signs": lambda t: t.replace("¶¶", "paras").replace("¶", "para."),
    # mail
    "lines of mail": wrapped,
    "an answered letter": lambda t: wrapped(t, "> "),
    "quoted-printable": quoted_printable,
    "an address broken at its slashes": in_address(lambda a: a.replace("/#", "/\n#").replace("8/", "8/\n").replace("5/", "5/\n")),
    "an address broken at its hyphens": in_address(lambda a: re.sub(r"(?<=/\d)-", "-\n", a)),
    "HTML signs": html.escape,
    "numbers for signs": lambda t: t.replace("#", "&#35;").replace("¶", "&para;").replace("–", "&ndash;"),
    "a link of HTML": in_address(lambda a: f'<a href="{html.escape(a)}" target="_blank">{html.escape(a)}</a>'),
    "a link of Markdown": in_address(lambda a: f"[{a}]({a})"),
    "a link of Slack": in_address(lambda a: f"<{a}|{a.removeprefix('https://')}>"),
    "escapes of Markdown": lambda t: re.sub(r"([#_*().-])", r"\\\1", t),
    "Safe Links": in_address(safe_links),
    "Proofpoint, second way": in_address(proofpoint_2),
    "Proofpoint, third way": in_address(proofpoint_3),
    "a redirect of Google": in_address(lambda a: f"https://www.google.com/url?q={quote(a, safe=':/')}&sa=D&source=docs&ust=17&usg=AOv"),
    "a redirect of Slack": in_address(lambda a: f"https://slack-redir.net/link?url={quote(a, safe='')}&v=3"),
    "a redirect of Facebook": in_address(lambda a: f"https://l.facebook.com/l.php?u={quote(a, safe='')}&h=AT0x"),
    "an archive": in_address(lambda a: f"https://web.archive.org/web/20261129120000/{a}"),
    # the address
    "tracking before the sign": in_address(lambda a: a.replace("#", "?utm_source=mail&fbclid=IwAR0&gclid=x#")),
    "tracking after the sign": in_address(lambda a: f"{a}?utm_source=mail" if "#" in a else a),
    "percent codes": in_address(lambda a: a.replace("#", "%23")),
    "percent codes twice": in_address(lambda a: a.replace("#", "%2523")),
    "percent codes throughout": in_address(lambda a: a[:8] + quote(a[8:], safe="").replace("-", "%2D")),
    "no slash before the sign": in_address(lambda a: a.replace("/#", "#")),
    "the page's file": in_address(lambda a: a.replace("/#", "/index.html#")),
    "double slashes": in_address(lambda a: a[:8] + a[8:].replace("/", "//")),
    "plain http": in_address(lambda a: a.replace("https:", "http:")),
    "another host and a folder": in_address(lambda a: a.replace(SITE, "https://www.library.example.org/mirror/2018/bluebook/")),
    "a folder of Windows": in_address(lambda a: a.replace(SITE, "file:///C:/Users/desk/bluebook/").replace("/#", "/index.html#")),
    "no scheme": in_address(lambda a: a.removeprefix("https://")),
    "marked words": in_address(lambda a: f"{a}:~:text=Japan%20has,%E2%80%9Cpeace-,-and%20so" if "#" in a else a),
    # other programs
    "a field of Word": in_address(word_field),
    "a place as Word shows it": in_address(lambda a: a.replace("#", " - ")),
    "twice, as Outlook writes a link": in_address(lambda a: f"{a}<{a}>"),
    "the head of an answered letter": lambda t: f"On Mon, 30 Nov 2026 at 09:12, Anna Smith <anna@example.org> wrote:\n\n{wrapped(t, '> ')}",
    "the head of a forwarded letter": lambda t: f"From: Desk <desk@example.org>\nSent: Monday, 30 November 2026 09:12\nSubject: RE: footnote\n\n{t}",
    "a bar before each line": lambda t: wrapped(t, "| "),
    "a message of Teams": lambda t: f"[Monday 10:32] Smith, John (External)\n{t}",
    "a message of WhatsApp": lambda t: f"[29/11/2026, 10:14:03] Anna: {t}",
    "underscores for italics": lambda t: ITALIC.sub(r"_\1_", t),
    "asterisks for italics": lambda t: ITALIC.sub(r"*\1*", t),
    "italics of HTML": lambda t: ITALIC.sub(r"<i>\1</i>", t),
    "LaTeX": latex,
    "a link of Jira": in_address(lambda a: f"[{a}|{a}]"),
    "a link of a wiki": in_address(lambda a: f"[{a} link]"),
    "a named link of Markdown": in_address(lambda a: f'[link](<{a}> "Bluebook")'),
    "a link of a forum": in_address(lambda a: f"[url={a}]{a}[/url]"),
    "a row of a table": lambda t: f"3\t{t}\t2018" if "2018" in t else f"3\t{t}",
    "JSON": lambda t: json.dumps(t).replace("/", r"\/"),
    # more rewriters
    "Safe Links around Proofpoint": in_address(lambda a: safe_links(proofpoint_3(a))),
    "Barracuda": in_address(lambda a: f"https://linkprotect.cudasvc.com/url?a={quote(a, safe='').lower()}&c=E,1,x&typo=1"),
    "Cisco": in_address(lambda a: f"https://secure-web.cisco.com/1AbC-d_e/{quote(a, safe='')}"),
    "Sophos": in_address(lambda a: f"https://eu-central-1.protection.sophos.com/?d=bluebook.example&u={coded(a)}&i=NWZ&t=aaa"),
    "Bing": in_address(lambda a: f"https://www.bing.com/ck/a?!&&p=abc&ptn=3&u=a1{coded(a)}&ntb=1"),
    "Yahoo": in_address(lambda a: f"https://r.search.yahoo.com/_ylt=Aw/RV=2/RE=1/RO=10/RU={quote(a, safe='')}/RK=2/RS=x-"),
    "a defanged address": in_address(lambda a: a.replace("https", "hxxps").replace("bluebook.example", "bluebook[.]example")),
    # pages of PDF
    "words broken at line ends": lambda t: t.replace("Diplomatic", "Diplo-\nmatic").replace("covering", "cover-\ning").replace("site numbering", "site num-\nbering"),
    "an address broken anywhere": in_address(lambda a: f"{a[:20]}\n{a[20:35]}\n{a[35:]}"),
    "an address broken at its sign": in_address(lambda a: a.replace("#", "#\n")),
    "spaces about slashes": in_address(lambda a: a[:8] + a[8:].replace("/", "/ ")),
    "a space after the scheme": in_address(lambda a: a.replace("https://", "https: //")),
    "lines of 58 signs": lambda t: "\n".join(textwrap.wrap(t, 58, break_long_words=False, break_on_hyphens=False)),
    # letters
    "bracketed digits of Japan": lambda t: re.sub(r"\((\d)\)", lambda d: chr(0x2473 + int(d[1])), t),
    "the sign of copyright": lambda t: re.sub(r"\([cC]\)", "©", t),
    "a full stop of Japan": lambda t: t.removesuffix(".") + "。",
    "lost dashes": lambda t: re.sub("[–“”‘’]", "\ufffd", t),
    "backslashes": in_address(lambda a: a.replace("/", "\\")),
    "a translated page": in_address(lambda a: a.replace("bluebook.example/", "bluebook-example.translate.goog/").replace("/#", "/?_x_tr_sl=en&_x_tr_tl=ja#")),
}  # fmt: skip
