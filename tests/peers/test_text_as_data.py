"""The text and the records as data, joined by pandas as an analyst joins them; the codes of countries by pycountry."""

from __future__ import annotations

import json
from pathlib import Path

from bluebook.collection import Library
from tests.support.peers import run_peer

JOIN = """
import json, sys, pandas
folder = sys.argv[1]
text, meetings, people, money = (
    pandas.read_csv(f"{folder}/{name}.csv").convert_dtypes() for name in ("text", "meetings", "participants", "contributions")
)
told = meetings.merge(text, left_on="paragraph_address", right_on="address", validate="many_to_one")
took_part = people.merge(meetings, left_on="meeting", right_on="id", validate="many_to_one")
print(json.dumps({
    "columns": list(text.columns), "words": int(text.groupby("edition").words.sum().loc[2018]),
    "rows": [len(text), len(meetings), len(told), len(people), len(took_part)],
    "proved": int(sum(quote in words for quote, words in zip(told.quote, told.text))),
    "with": took_part[took_part.iso_code == "AUS"].first_year.dropna().astype(str).unique().tolist(),
    "years": str(money.first_year.dtype), "span": [int(money.first_year.min()), int(money.last_year.max())],
    "same": text.text.tolist() == pandas.read_json(f"{folder}/text.json").text.tolist(),
}))
"""
COUNTRIES = """
import json, sys, pycountry
said = {}
for code in json.load(sys.stdin):
    found = pycountry.countries.get(alpha_3=code)
    said[code] = [getattr(found, part) for part in ("name", "common_name", "official_name") if hasattr(found, part)]
print(json.dumps({"said": said, "all": sorted(country.alpha_3 for country in pycountry.countries)}))
"""


def test_pandas_joins_the_records_with_the_text_and_the_participants(site: Path, library: Library) -> None:
    read = json.loads(run_peer(JOIN, site / "data"))
    assert read["columns"][0] == "address" and read["same"]
    text, meetings, told, people, took_part = read["rows"]
    assert text == len(library.chapters.blocks) and meetings == told == read["proved"] == len(library.records.meetings)
    assert people == took_part > 200
    assert set(read["with"]) >= {"2014", "2017"} and read["years"] == "Int64" and read["span"][0] < read["span"][1]
    blocks = library.chapters.blocks.values()
    assert read["words"] == sum(len(b.text.split()) for b in blocks if b.edition == "2018")


def test_each_code_is_that_of_the_country_named(library: Library) -> None:
    from bluebook.content.country_codes import COUNTRY_CODES

    countries = {name.iso_code: name for name in library.records.names if name.iso_code}
    read = json.loads(run_peer(COUNTRIES, given=json.dumps(list(countries))))
    assert set(read["all"]) == COUNTRY_CODES
    for code, name in countries.items():
        words = {word for form in read["said"][code] for word in form.replace(",", "").split() if len(word) > 2}
        assert words & {word for form in name.forms for word in form.split()}, (code, name.name, read["said"][code])
