"""Meetings of one series in several editions."""

from __future__ import annotations

import dataclasses

from bluebook.collection import Library
from bluebook.content.records import RecordType, edition_of
from bluebook.content.series import Series, series_of

# What the rule finds in the editions of these years, read by eye: series → records, the earlier edition's first.
READ = ("2015", "2018")
SERIES = {
    "japan-us-rok-foreign-ministers": "2015-japan-us-rok-foreign-ministers-2014-08 2018-japan-us-rok-fm-2017-02 2018-japan-us-rok-fm-2017-04 2018-japan-us-rok-fm-2017-08 2018-japan-us-rok-fm-2018-01",
    "japan-us-australia-leaders": "2015-japan-us-australia-leaders-2014-11 2018-japan-us-australia-summit-2017-11",
    "japan-australia-2plus2": "2015-japan-australia-2plus2-5 2018-japan-australia-2plus2-7",
    "japan-cambodia-pm-dialogue": "2015-japan-cambodia-pm-dialogue-2014 2018-japan-cambodia-pm-dialogue-4",
    "japan-india-summit": "2015-japan-india-summit-2014-09 2018-japan-india-summit-2017-07 2018-japan-india-summit-2017-09 2018-japan-india-summit-2017-11",
    "japan-russia-foreign-ministers": "2015-japan-russia-foreign-ministers-2014-02 2018-japan-russia-fm-2017-a 2018-japan-russia-fm-2017-b 2018-japan-russia-fm-2017-c 2018-japan-russia-fm-2017-d 2018-japan-russia-fm-2017-e",
    "japan-russia-summit": "2015-japan-russia-summit-2014-10 2015-japan-russia-summit-2014-11 2018-japan-russia-summit-2017-a 2018-japan-russia-summit-2017-b 2018-japan-russia-summit-2017-c 2018-japan-russia-summit-2017-d",
    "japan-france-2plus2": "2015-japan-france-2plus2-1 2018-japan-france-2plus2-4",
    "japan-nato-high-level": "2015-japan-nato-high-level-13 2018-japan-nato-consultations-15",
    "japan-france-pm-dialogue": "2015-japan-france-pm-dialogue-17 2018-japan-france-pm-dialogue-20",
    "japan-uk-2plus2": "2015-japan-uk-2plus2-1 2018-japan-uk-2plus2-3",
    "shangri-la-dialogue": "2015-shangri-la-dialogue-2014-05 2018-shangri-la-dialogue-2014-05",
    "ticad": "2015-ticad-5 2018-ticad-6",
    "un-general-assembly": "2015-un-general-assembly-2014-09 2018-un-general-assembly-2017-09 2018-un-general-assembly-2000-11",
    "g7-summit": "2015-g7-summit-2014-06 2015-g7-summit-1989 2018-g7-ise-shima-summit-2016 2018-g7-taormina-summit-2017-05",
    "asean-japan-summit": "2015-asean-japan-summit-17 2018-japan-asean-summit-2016",
    "ccpcj-session": "2015-ccpcj-session-2014-05 2018-ccpcj-26",
    "cnd-session": "2015-cnd-session-57 2018-cnd-60",
    "ungass": "2015-ungass-2016 2018-ungass-drugs-2016",
    "pbf": "2015-pbf 2015-pbf-total 2018-pbf 2018-pbf-aim 2018-pbf-total 2018-pbf-2017",
    "crime-prevention-fund": "2015-crime-prevention-fund 2018-southeast-asia-prosecution",
    "arf-ism-maritime-security": "2015-arf-ism-maritime-security 2018-arf-ism-maritime-security",
    "international-peace-cooperation": "2015-international-peace-cooperation 2018-international-peace-cooperation",
    "unmiss": "2015-unmiss 2018-unmiss",
    "pko-training-centers": "2015-pko-training-centers 2018-pko-training-centers",
    "wgll": "2015-wgll 2018-pbc-lessons-learned-chair",
    "pbc": "2015-pbc 2018-pbc",
    "hrd-peacebuilding": "2015-hrd-peacebuilding 2018-peacebuilding-human-resources",
}  # fmt: skip


def records_read(one: Series) -> list[RecordType]:
    """The records of a series in the editions that were read by eye."""
    return [record for _, record in one.records if edition_of(record) in READ]


def test_a_meeting_with_an_ordinal_in_several_editions_is_one_series(library: Library) -> None:
    ordinals = {
        one.slug: [int(r.ordinal) for r in records_read(one) if getattr(r, "ordinal", None) is not None]
        for one in library.series
    }
    assert ordinals["japan-australia-2plus2"] == [5, 7]
    assert ordinals["japan-france-2plus2"] == [1, 4]
    assert ordinals["japan-uk-2plus2"] == [1, 3]
    assert ordinals["japan-nato-high-level"] == [13, 15]
    assert ordinals["japan-france-pm-dialogue"] == [17, 20]
    assert ordinals["cnd-session"] == [57, 60]
    assert ordinals["ticad"] == [5, 6]


def test_no_other_series_is_found(library: Library) -> None:
    found = {one.slug: " ".join(record.id for record in records_read(one)) for one in library.series}
    assert {slug: ids for slug, ids in found.items() if len({id[:4] for id in ids.split()}) > 1} == SERIES


def test_an_ordinal_that_falls_is_no_series(library: Library) -> None:
    """A later meeting of the same name with a smaller number is another one."""
    later = next(m for m in library.records.meetings if m.id == "2018-japan-uk-2plus2-3")
    others = [m for m in library.records.meetings if m is not later]
    fallen = [*others, dataclasses.replace(later, ordinal=later.ordinal - 3)]
    facts = dataclasses.replace(library.records, by_kind={**library.records.by_kind, "meetings": fallen})
    assert "japan-uk-2plus2" not in [one.slug for one in series_of(facts, library.name_index)]
