"""The words that the quotation check looks up before it loads a text."""

from __future__ import annotations

from bluebook.export.quotation_words import holders, number_steps, word_files, word_hash


def test_words_are_read_as_the_check_reads_them() -> None:
    text = "The U.S. and Japan’s e-mail: 1,000 yen (1.25%), naïve ﬁnds, 1st, U.S.A. on May 3rd."
    words = [
        "the",
        "us",
        "and",
        "japans",
        "e",
        "mail",
        "1000",
        "yen",
        "1.25",
        "%",
        "naïve",
        "finds",
        "1st",
        "usa",
        "on",
        "may",
        "3rd",
    ]
    assert list(holders([text])) == words


def test_blocks_are_steps_with_whether_a_word_is_there_oftener() -> None:
    """How often would be most of what is written of common words."""
    assert number_steps({3: 1, 4: 2, 10: 1}) == "316 12" and number_steps({40: 37}) == "A4 2"
    assert holders(["a rope", "", "a rope and a rope"])["a"] == {0: 1, 2: 2}


def test_every_word_is_in_the_file_of_its_hash() -> None:
    files = word_files([f"word{number} and so on" for number in range(1000)])
    assert len(files) > 2
    words = [[line.split()[0] for line in held.split("\n")] for held in files]
    assert all(word_hash(word) % len(files) == at for at, held in enumerate(words) for word in held)
    assert sum(map(len, words)) == 1003
