"""The words that fields of records and names are chosen from, each with what it means."""

from __future__ import annotations

LEVELS = {
    "leaders": "heads of state or government",
    "ministers": "ministers, foreign ministers as a rule",
    "2+2 ministers": "foreign and defence ministers together",
    "vice-ministers": "vice-ministers, “2+2” vice-ministerial talks included",
    "senior officials": "senior officials of ministries",
    "politico-military": "politico-military dialogue between foreign and defence authorities",
    "multilateral conference": "a conference of many states or bodies",
    "UN body session": "a session of a body of the United Nations",
    "workshop or training": "a workshop, seminar or training course",
    "other": "anything else, such as exercises, visits and delegations",
}
CONTRIBUTION_KINDS = {
    "money": "money given, decided, announced or pledged",
    "personnel": "people sent",
    "training": "people trained, technical assistance included",
    "equipment": "equipment and vessels",
    "operations": "escorts, flights and other operations, and support whose form the text does not state",
}
PAYMENTS = {
    "paid": "already given, or given regularly, as the text says",
    "pledged": "pledged; the text does not say that it was paid",
    "decided": "decided; the text does not say that it was paid",
    "announced": "announced; the text does not say that it was paid",
    "not stated": "the text does not say whether it was paid",
}
PROMISES = {"pledged": r"pledg\w+", "decided": r"decid\w+", "announced": r"announc\w+"}  # and the verbs that say so
CURRENCIES = {"USD": "US dollars", "JPY": "Japanese yen"}
QUALIFIERS = {
    "exact": "the figure itself",
    "about": "about, approximately",
    "more than": "more than, over",
    "up to": "up to, at most",
}
MISSION_KINDS = {
    "UN mission": "a mission of the United Nations",
    "national operation": "an operation of Japan's own",
    "programme": "a programme over several years",
    "fund": "a fund that Japan pays into",
    "institution": "a centre, commission or court",
    "initiative": "an office, role or undertaking over several years",
    "space mission": "a mission in outer space",
}
STATUSES = {"under way": "in progress when the text was written", "concluded": "ended", "planned": "announced"}
NAME_KINDS = {
    "country": "a country or territory",
    "organisation": "a body with members or staff",
    "forum": "a series of meetings",
    "group": "a group of states or of persons",
}
