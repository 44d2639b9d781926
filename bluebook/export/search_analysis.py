"""How the search reads words, for its vocabulary: as docs/assets/js/search/analysis.js reads what is typed.

tests/browser/test_search_vocabulary.py compares both on every word of the texts. A change of one is a change of the other.
"""

from __future__ import annotations

import functools
import re
import unicodedata
from dataclasses import dataclass
from itertools import pairwise

from bluebook.content.checks.figures import NUMBER_WORDS

LETTER = r"[^\W\d_]"
READ_WORD = re.compile(
    rf"[0-9]\+[0-9]|{LETTER}(?:\.{LETTER})+(?!{LETTER})\.?"
    rf"|[0-9][0-9,]*(?:\.[0-9]+)?(?:st|nd|rd|th|mn|bn|tn|m|k)?(?![^\W_])|[^\W_]+(?:['’]{LETTER}+)*|[$¥€£%]",
    re.IGNORECASE,
)
SIGN_WORDS = {
    "$": "dollar",
    "¥": "yen",
    "€": "euro",
    "£": "pound",
    "%": "percent",
    "usd": "dollar",
    "jpy": "yen",
    "pct": "percent",
}
NUMBER_SCALES = {"thousand": 10**3, "million": 10**6, "billion": 10**9, "trillion": 10**12}
SHORT_SCALES = {"k": "thousand", "m": "million", "mn": "million", "bn": "billion", "tn": "trillion"}
LONG_MONTHS = [
    "january",
    "february",
    "march",
    "april",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
]
MONTH_WORDS = {month[:3]: month for month in LONG_MONTHS} | {"sept": "september"}
ONES = list(NUMBER_WORDS)[:20]  # zero to nineteen
TENS = dict(
    zip(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], range(20, 100, 10), strict=True)
)
ODD_ORDINALS = {"first": 1, "second": 2, "third": 3, "fifth": 5, "eighth": 8, "ninth": 9, "twelfth": 12}
ROMAN_FIGURES = {"ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9}
WRITTEN_NUMBERS = {word: n for n, word in enumerate(ONES) if n > 1} | TENS
ORDINAL_WORDS = (
    {f"{word}th": n for n, word in enumerate(ONES) if n > 1}
    | {f"{word[:-1]}ieth": n for word, n in TENS.items()}
    | ODD_ORDINALS
)
# Words too common to ask for by themselves, as analysis.js has them.
COMMON_WORDS = frozenset(
    re.findall(
        r"\w+",
        """
    a an the of in on at to for from by with and or as is are was were be been being it its this that these
    those which who whom whose what when where why how much many did do does has have had having will would
    shall should can could may might must there their they them he she his her we our us you your i me my not no
    nor so than then such into onto over under about between among also any all each both more most other some
    very up out if but because tell say says said show find list information regarding concerning please one
    whats whos wheres whens hows isnt arent dont doesnt didnt hasnt havent wasnt cannot cant wont im ive
    """,
    )
)
LONGEST_READ = 40  # letters of a word that is read by rules
SPELLING_RULES = [
    (re.compile(pattern), by)
    for pattern, by in (
        (r"([a-z]{3,}[iy])s(e|ed|es|ing|er|ers|ation|ations)$", r"\1z\2"),
        (r"^([a-z]{3,})our(s|ed|ing|able|ite|ful)?$", r"\1or\2"),
        (r"(def|off|lic|pret)enc(e|es)$", r"\1ens\2"),
        (r"([bt])re(s|d)?$", r"\1er\2"),
        (r"mm(e|es|ed)$", r"m\1"),
        (r"^program(e|es)$", lambda m: "program" + ("s" if m[1] == "es" else "")),
        (r"([aeiou])ll(ed|ing|er|ers)$", r"\1l\2"),
    )
]
IRREGULAR = {
    other: forms.split()[0]
    for forms in [
        "speak spoke spoken",
        "steal stole stolen",
        "give gave given",
        "take took taken",
        "hold held",
        "send sent",
        "meet met",
        "lead led",
        "build built",
        "teach taught",
        "fight fought",
        "win won",
        "pay paid",
        "bring brought",
        "begin began begun",
        "become became",
        "draw drew drawn",
        "rise rose risen",
        "fall fell fallen",
        "lose lost",
        "keep kept",
        "woman women",
        "man men",
        "child children",
        "go went gone",
        "come came",
        "make made",
        "sell sold",
        "break broke broken",
        "choose chose chosen",
        "write wrote written",
        "drive drove driven",
        "grow grew grown",
        "run ran",
        "spend spent",
    ]
    for other in forms.split()[1:]
}
LIGATURES = str.maketrans(
    {"æ": "ae", "œ": "oe", "ø": "o", "ß": "ss", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i"}
)


@dataclass(slots=True)  # thousands are kept at once
class Token:
    """A word as it is read, as it is printed, and where; `value` is what 45 of "45 billion" is worth."""

    form: str
    raw: str
    written: str
    start: int
    end: int
    hyphen: bool  # joined to the word before
    value: str = ""


def fold_word(word: str) -> str:
    """A word in small letters, without accents, in plain signs."""
    if word.isascii():
        return word.lower()
    plain = unicodedata.normalize("NFKC", word.replace("’", "'")).lower()
    bare = "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))
    return bare.translate(LIGATURES)


def ordinal(n: int) -> str:
    """1st, 2nd, 3rd, 11th."""
    rest = 0 if 10 < n % 100 < 14 else n % 10
    return f"{n}{ {1: 'st', 2: 'nd', 3: 'rd'}.get(rest, 'th') }"


@functools.cache
def form(raw: str) -> str:
    """A folded word as it is compared: numbers in digits, one spelling."""
    word = re.sub(r"['’.]", "", re.sub(r"['’]s?$", "", raw))
    if word in SIGN_WORDS or word in MONTH_WORDS:
        return SIGN_WORDS.get(word) or MONTH_WORDS[word]
    if word in WRITTEN_NUMBERS or word in ROMAN_FIGURES:
        return str(WRITTEN_NUMBERS.get(word) or ROMAN_FIGURES[word])
    return ordinal(ORDINAL_WORDS[word]) if word in ORDINAL_WORDS else spell(word)


def spell(word: str) -> str:
    """British, American and UN spelling as one."""
    if 6 <= len(word) <= LONGEST_READ:
        for pattern, by in SPELLING_RULES:
            word = pattern.sub(by, word)
    return word


@functools.cache
def word_stem(given: str) -> str:
    """What inflection leaves of a word."""
    word = IRREGULAR.get(given, given)
    if re.search(r"\d", word) or not 4 <= len(word) <= LONGEST_READ:
        return word
    bare = re.sub(r"([^sui])s$", r"\1", re.sub(r"ies$", "y", re.sub(r"(ss|x|ch|sh)es$", r"\1", word)))
    cut = re.sub(r"([^e])(?:ed|ing)$", r"\1", re.sub(r"ied$", "y", bare))
    if cut != bare and len(cut) > 2 and re.search(r"[aeiouy]", cut):
        bare = re.sub(r"([bdfgklmnprt])\1$", r"\1", cut)
    bare = re.sub(r"ick$", "ic", re.sub(r"ll$", "l", bare))
    return re.sub(r"e$", "", bare) if len(bare) > 3 else bare


def tokens(text: str) -> list[Token]:
    """The words of a text."""
    found: list[Token] = []
    for match in READ_WORD.finditer(text):
        for read, raw in readings(match.group()):
            push(found, Token(read, raw, match.group(), match.start(), match.end(), False), text)
    for token, after in pairwise(found):
        scale = NUMBER_SCALES.get(after.form)
        if scale and re.fullmatch(r"\d+(\.\d+)?", token.form):
            token.value = str(int(float(token.form) * scale + 0.5))
    return found


@functools.cache
def readings(written: str) -> tuple[tuple[str, str], ...]:
    """What a word as printed is read as: (form, raw without its signs), two of them for 45bn and FY2014."""
    raw = fold_word(written)
    bare = re.sub(r"[.'’]", "", raw)
    if number := re.match(r"^([0-9][0-9,]*(?:\.[0-9]+)?)([a-z]*)$", raw):
        digits, tail = number[1].replace(",", ""), number[2]
        return ((digits, bare), (SHORT_SCALES[tail], bare)) if tail in SHORT_SCALES else ((digits + tail, bare),)
    if year := re.match(r"^([a-z]{2,})([0-9]{4})$", raw):
        return ((year[1], year[1]), (year[2], year[2]))
    return ((form(raw), bare),)


def push(found: list[Token], token: Token, text: str) -> None:
    """Add a word; the second part of fifty-seventh to the first."""
    last = found[-1] if found else None
    if last and last.end == token.start - 1:
        if (
            is_tens(last)
            and re.fullmatch(r"[1-9](st|nd|rd|th)?", token.form)
            and not re.search(r"\d", last.raw + token.raw)
        ):
            number = int(last.form) + int(token.form[0])
            last.form = ordinal(number) if token.form[1:] else str(number)
            last.end, last.written = token.end, text[last.start : token.end]
            return
        token.hyphen = text[token.start - 1] in "-‐‑"
    found.append(token)


def is_tens(token: Token) -> bool:
    """Whether a word is twenty, thirty … ninety, or their digits."""
    return len(token.form) == 2 and token.form[1] == "0" and token.form[0] in "23456789"


def joinable(word: str) -> bool:
    """Whether a word may be two words of the text written as one: cyberspace, and P3C for P-3C."""
    if not 2 < len(word) < LONGEST_READ:
        return False
    return len(word) > 4 or bool(re.search(r"\d", word) and re.search(r"[a-z]", word))
