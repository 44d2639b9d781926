"""Drafts as desk officers write them, each with the verdicts that its quotations must get, in order.

Q2 to Q4 appear in 2018 (5), ¶¶ 2 to 4; Q15 appears in 2015 (3), ¶ 1. Used by tests/browser/test_quotation_check.py.
"""

from __future__ import annotations

Q2 = "Japan is no exception, and has been increasingly exposed to the cyber threats"
Q3 = "coordination and cooperation of the international community are essential"
Q4 = "enhancing countermeasures against cybercrimes, and supporting capacity building"
Q15 = "ISIL presented a threat to the international community on a scale never previously posed"
QUOTED = "Japan’s “Free and Open Indo-Pacific Strategy” and India’s “Act East” policy"  # 2018 (1), ¶ 4
NOT_HERE = "the fleet of walrus and zeppelins crossed the marzipan strait"
R2, R3, R9 = (f"Diplomatic Bluebook 2018, (5), ¶ {n}" for n in (2, 3, 9))
R15 = "Diplomatic Bluebook 2015, (3), ¶ 1"
E, W, OTHER, N, A, C = "exact", "wrong-place", "other-edition", "near", "absent", "cannot-check"
SITE = "https://bluebook.example"
PROSE = "Japan also signed a treaty with several partners that year"


def broken(sign: str) -> str:
    """Q2 with two words broken at the end of a line by a sign."""
    return f"“{Q2.replace('ingly', sign + 'ingly').replace('tion', sign + 'tion')}” ({R2})"


Draft = tuple[str, str, list[str]]  # its name, its text, the verdicts

WHOSE: list[Draft] = [
    ("in brackets", f"“{Q2}” ({R2}).", [E]),
    ("in brackets after the stop", f"“{Q2}.” ({R2})", [E]),
    ("a citation as a sentence", f"“{Q2}.” {R3}.", [W]),
    ("a citation as a sentence, with See", f"“{Q2}.” See {R3}.", [W]),
    ("a sentence about the words", f"“{Q2}.” The passage is in {R3}.", [W]),
    ("so says", f"“{Q2}.” So says the Diplomatic Bluebook 2015.", [OTHER]),
    ("ahead in the sentence", f"According to {R2}, “{Q2}.”", [E]),
    ("ahead in the sentence, wrongly", f"According to {R3}, “{Q2}.”", [W]),
    ("last before, a sentence ago", f"We follow {R3}. It says “{Q2}.”", [W]),
    ("next in the same sentence before last", f"In {R15}, Japan was calm; later “{Q2}” ({R2}).", [E]),
    ("a citation after a bare remark", f"“{Q2}.” No comment. ({R3})", [W]),
    ("none", f"“{Q2}.” {PROSE}.", [E]),
    # the source of a later sentence
    ("a later quotation's source", f"“{Q2}.” Earlier, it had written that “{Q15}” ({R15}).", [E, E]),
    ("a later quotation's source, as a sentence", f"“{Q2}.” Earlier, it had written: “{Q15}.” {R15}.", [E, E]),
    ("a later quotation led in", f"“{Q2}.” The Diplomatic Bluebook 2015 adds that “{Q15}.”", [E, E]),
    ("a later quotation's note", f"“{Q2}.” It had said “{Q15}.”1\n\n1. {R15}.", [E, E]),
    ("a later sentence's own source", f"“{Q2}.” {PROSE} ({R15}).", [E]),
    ("a later sentence about an edition", f"“{Q2}.” The Diplomatic Bluebook 2015 had been silent on the matter.", [E]),
    ("three quotations, the last with a source", f"“{Q2}.” Also: “{Q3}.” And long before that: “{Q15}” ({R15}).", [E, E, E]),
    ("two editions led in", f"The 2018 edition says “{Q2}”, whereas the 2015 edition says “{Q15}”.", [E, E]),
    ("two editions led in, crossed", f"The 2015 edition says “{Q2}”, whereas the 2018 edition says “{Q15}”.", [OTHER, OTHER]),
    ("two sentences, each led in", f"The 2018 edition says “{Q2}”. The 2015 edition says “{Q15}”.", [E, E]),
    ("two in one sentence, one source", f"“{Q2}” and “{Q3}” (Diplomatic Bluebook 2018, (5), ¶¶ 2–3).", [E, E]),
    ("two in one sentence, one wrong source", f"“{Q2}” and “{Q3}” ({R3}).", [W, E]),
    ("two side by side", f"“{Q2}.”\n“{Q3}.” (Diplomatic Bluebook 2018, (5), ¶¶ 2–3)", [E, E]),
    ("each with its own", f"“{Q2}” ({R2}), but “{Q15}” ({R15}).", [E, E]),
    ("an abbreviation is no end", f"“{Q2},” as Mr. Abe read from Vol. 3 of it ({R3}).", [W]),
    ("a question asked", f"Is it true that “{Q2}”? ({R2})", [E]),
    # ranges and lists
    ("a range", f"“{Q3}” (Diplomatic Bluebook 2018, (5), ¶¶ 2–4)", [E]),
    ("a range with a hyphen", f"“{Q3}” (Diplomatic Bluebook 2018, (5), paras 2-4)", [E]),
    ("a range in words", f"“{Q3}” (Diplomatic Bluebook 2018, (5), paragraphs 2 to 4)", [E]),
    ("a range that ends before", f"“{Q4}” (Diplomatic Bluebook 2018, (5), ¶¶ 2–3)", [W]),
    ("a list", f"“{Q4}” (Diplomatic Bluebook 2018, (5), paras 2, 4 and 6)", [E]),
    ("a list without it", f"“{Q3}” (Diplomatic Bluebook 2018, (5), paras 2, 4 and 6)", [W]),
    ("a range with the address of its first", f"“{Q3}” (Diplomatic Bluebook 2018, 3 (5), ¶¶ 2–3, {SITE}/2018/5-cyber/#p2)", [E]),
    # ibid.
    ("ibid.", f"“{Q2}” ({R2}). “{Q3}” (ibid., ¶ 3).", [E, E]),
    ("ibid., wrongly", f"“{Q2}” ({R2}). “{Q3}” (ibid.).", [E, W]),
    ("ibid. in notes", f"“{Q2}.”1 Then “{Q3}.”2\n\n1. {R2}.\n2. Ibid., ¶ 3.", [E, E]),
    ("ibid. to another section", f"“{Q2}.”1 Then “{Q15}.”2\n\n1. {R2}.\n2. Ibid., ¶ 1.", [E, OTHER]),
    ("ibid. after another book", f"“{NOT_HERE}.”1 And “{Q3}.”2\n\n1. Smith, Navies (2019), p. 4.\n2. Ibid., p. 5.", [C, C]),
]  # fmt: skip

ELSEWHERE: list[Draft] = [
    ("another year", f"“{NOT_HERE}” (Diplomatic Bluebook 1956, (5), ¶ 2).", [C]),
    ("another year, of words that are here", f"“{Q2}” (Diplomatic Bluebook 1956, p. 210).", [C]),
    ("the 2019 edition", f"The 2019 edition says that “{NOT_HERE}”.", [C]),
    ("one edition of two", f"“{NOT_HERE}” (Diplomatic Bluebook 2016 and 2018).", [C]),
    ("one edition of two, and here", f"“{Q2}” (Diplomatic Bluebook 2016 and 2018).", [E]),
    ("another chapter", f"“{NOT_HERE}” (Diplomatic Bluebook 2018, ch. 2, sec. 1).", [C]),
    ("another chapter at the ministry", f"“{NOT_HERE}” (https://www.mofa.go.jp/policy/other/bluebook/2018/html/chapter2/c020101.html).", [C]),
    ("a white paper", f"“{NOT_HERE}” (Defense White Paper 2018).", [C]),
    ("a white paper with a paragraph", f"“{NOT_HERE}” (Defense of Japan 2018, para. 5).", [C]),
    ("a white paper ahead", f"The Defense White Paper says that “{NOT_HERE}”.", [C]),
    ("a white paper, of words that are here", f"According to the 2018 Defence White Paper, “{Q2}”.", [C]),
    ("author and year", f"“{NOT_HERE}” (Smith, 2019, p. 12).", [C]),
    ("author and year, without a comma", f"“{NOT_HERE}” (Smith and Tanaka 2019: 12).", [C]),
    ("author and page", f"“{NOT_HERE}” (Samuels 45).", [C]),
    ("several authors", f"“{NOT_HERE}” (see Hughes et al., 2015).", [C]),
    ("author in the sentence", f"As Samuels (2019) puts it, “{NOT_HERE}”.", [C]),
    ("an address elsewhere", f"“{NOT_HERE}” (https://www.mod.go.jp/en/publ/w_paper/2018.html).", [C]),
    ("an address elsewhere, of words that are here", f"“{Q2}” <https://www.reuters.com/article/2018-cyber>.", [C]),
    ("a newspaper", f"“{NOT_HERE}” (New York Times, 3 May 2015).", [C]),
    ("a note to another book", f"“{NOT_HERE}.”1\n\n1. Richard Samuels, Securing Japan (Cornell University Press, 2007), 45.", [C]),
    ("a note to an address", f"“{NOT_HERE}.”[1]\n\n[1] https://www.kantei.go.jp/jp/98_abe/statement/2018.html", [C]),
    ("a resolution", f"“{NOT_HERE}” (UN Security Council Resolution 2231, para. 9).", [C]),
    ("a resolution and its year", f"“{NOT_HERE}” (UN Security Council Resolution 2231, para. 9, 2018).", [C]),
    ("another book in the next sentence", f"“{Q2}” ({R2}). The Defense White Paper says that “{NOT_HERE}”.", [E, C]),
    ("another book before", f"The Defense White Paper says that “{NOT_HERE}”. “{Q2}” ({R2}).", [C, E]),
    ("another book behind", f"“{Q2}” ({R2}; see also Samuels, 2019).", [E]),
    ("a dash and a name", f"“{NOT_HERE}” — Richard Samuels, Securing Japan, 2007", [C]),
    ("a speaker is no book", f"“{Q2},” said Prime Minister Abe in May 2017.", [E]),
    ("a day is no book", f"“{Q2}” (3 May 2017).", [E]),
    ("a month is no book", f"“{Q2}” (May 2017).", [E]),
    ("another's paragraph", f"“{NOT_HERE}” (Charter of the Zeppelin League, para. 9).", [C]),
    ("a name, a title and a publisher", f"“{NOT_HERE}” (R. Samuels, Securing Japan (Cornell, 2007), 45).", [C]),
    ("our paragraph with See", f"“{Q2}” (see ¶ 3).", [W]),
    ("a remark is no book", f"“{Q2}” (emphasis added).", [E]),
    ("an explaining note is no book", f"“{Q2}.”1\n\n1. Emphasis added by the author.", [E]),
    ("an article of a law is no book", f"“{Q2}” (Article 9).", [E]),
]  # fmt: skip

MARKS: list[Draft] = [
    ("single curly marks", f"The ministry says ‘{Q2}’ ({R2}).", [E]),
    ("single straight marks", f"The ministry says '{Q2}' ({R2}).", [E]),
    ("single marks, wrongly placed", f"‘{Q2}’ ({R3}).", [W]),
    ("single marks, changed", "‘Japan is no exception, and has been massively exposed to the cyber threats’", [N]),
    ("single marks, absent", f"'{NOT_HERE}' ({R2})", [A]),
    ("double within single", f"‘{QUOTED}’ (2018 edition)", [E]),
    ("straight double within straight single", "'Japan's \"Free and Open Indo-Pacific Strategy\" and India's \"Act East\" policy'", [E]),
    ("single within double", "“Japan’s ‘Free and Open Indo-Pacific Strategy’ and India’s ‘Act East’ policy”", [E]),
    ("an apostrophe inside", "‘the cyber threats. For instance, the Japan Pension Service suffered’", [E]),
    ("a possessive inside", "'Japan's key national security goals are to improve the security environment'", [E]),
    ("a plural that owns inside", "He wrote 'the dogs' owners and the cats' owners of zeppelins met' there.", [A]),
    ("plurals that own", "The dogs' owners and the cats' owners met the visitors' friends and the ladies' men there.", []),
    ("curly plurals that own", "The dogs’ owners and the cats’ owners met the visitors’ friends and the ladies’ men there.", []),
    ("apostrophes before words", "In the '90s, 'tis said, rock 'n' roll was what the '80s had been all about.", []),
    ("feet and inches", "A man of 5' 11\" and a shell of 12\" by 6' 2\" lay there for a long time.", []),
    ("fewer than four words", "‘increasingly exposed to’ and 'cyber threats'", []),
    ("a single mark that is not closed", f"He said 'this never ends and “{Q2}” ({R2}).", [E]),
    ("a word and a quotation", f"The ‘threats’ are real: ‘{Q2}’ ({R2}).", [E]),
    ("corner brackets", f"「{Q2}」 ({R2})", [E]),
    ("guillemets", f"« {Q2} » ({R2})", [E]),
    ("German marks", f"„{Q2}“ ({R2})", [E]),
    ("double primes", f"″{Q2}″ ({R2})", [E]),
    ("two grave accents", f"``{Q2}'' ({R2})", [E]),
    ("a soft hyphen at the end of a line", broken("\u00ad\n"), [E]),
    ("a hyphen that does not break at the end of a line", broken("\u2011\n"), [E]),
    ("a not sign at the end of a line", broken("¬\n"), [E]),
    ("a hyphen at the end of a line", broken("-\n"), [E]),
    ("a compound with a soft hyphen", "“promoting cooperation and confidence-\u00ad\nbuilding measures with other countries”", [E]),
    ("signs of HTML", f"&ldquo;{Q2}&rdquo; (Diplomatic Bluebook&nbsp;2018, (5), &para;&nbsp;3)", [W]),
    ("signs of full width", f"“{Q2}”（Ｄｉｐｌｏｍａｔｉｃ　Ｂｌｕｅｂｏｏｋ　２０１８，（５），¶　３）", [W]),
    ("an answered letter", f"> “{Q2.replace('been ', chr(10) + '> been ')}”\n> ({R3})", [W]),
    ("an address behind Safe Links", f"“{Q2}” (https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fbluebook.example%2F2018%2F5-cyber%2F%23p3&data=05%7C)", [W]),
    ("an address with marked words", f"“{Q2}” ({SITE}/2018/5-cyber/#p2:~:text=Japan%20is,%E2%80%9Cno-)", [E]),
    ("an address broken over lines", f"“{Q2}” ({SITE}/2018/\n5-cyber/#p3)", [W]),
    ("a record", f"“{NOT_HERE}” ({SITE}/data/contributions/#2018-pbf-total)", [A]),
    ("a record's own words", f"“Japan has contributed a total of 48.5 million US dollars” ({SITE}/data/contributions/#2018-pbf-total)", [E]),
    ("another's record", f"“{Q2}” ({SITE}/data/contributions/#2018-pbf-total)", [W]),
]  # fmt: skip

NOTE3 = (
    "Ministry of Foreign Affairs of Japan, “Cyber,” chap. 3, sec. 1, 3 (5), in Diplomatic Bluebook 2018 (2018, covering 2017 "
    f"to early 2018), para. 3 (site numbering), {SITE}/2018/5-cyber/#p3."
)
NOTE2 = NOTE3.replace("para. 3", "para. 2").replace("#p3", "#p2")
COMPARED = (
    f"“Cyber,” comparison by this site, {SITE}/compare/cyber/, based on Ministry of Foreign Affairs of Japan, “Global Security,” chap. 3, sec. 1, 3, "
    f"in Diplomatic Bluebook 2015 (2015, covering 2014 to early 2015), {SITE}/2015/; and Ministry of Foreign Affairs of Japan, “Global "
    f"Security,” chap. 3, sec. 1, 3, in Diplomatic Bluebook 2018 (2018, covering 2017 to early 2018), {SITE}/2018/."
)
COMPARED_BEFORE = COMPARED.replace("comparison by this site", "site comparison").replace(", based on", ", of")

LAYOUT: list[Draft] = [
    # block quotations
    ("a block quotation with its source below", f"The ministry writes:\n\n    “{Q2}”\n\n    {R3}", [W]),
    ("a block quotation with its source in brackets below", f"“{Q2}.”\n\n({R3})", [W]),
    ("a block quotation with its source after a dash", f"“{Q2}.”\n\n— {R3}", [W]),
    ("a block quotation led in with a colon", f"As the Diplomatic Bluebook 2015 puts it:\n\n“{Q2}.”", [OTHER]),
    ("a block quotation of Markdown", f"> “{Q2}”\n>\n> — {R3}", [W]),
    ("a quotation of two paragraphs", f"“{Q2}.\n\n“{Q3}.” (Diplomatic Bluebook 2018, (5), ¶¶ 2–3)", [E, E]),
    ("a paragraph about an edition below", f"“{Q2}.”\n\nDiplomatic Bluebook 2015 had been silent on the matter.", [E]),
    # lists
    ("items with their own sources", f"- “{Q2}” ({R3})\n- “{Q3}” ({R2})\n- “{Q15}” ({R15})", [W, W, E]),
    ("items, the first without a source", f"- “{Q2}”\n- “{Q15}” ({R15})", [E, E]),
    ("items, the last without a source", f"- “{Q15}” ({R15})\n- “{Q2}”", [E, E]),
    ("items, another's source behind a remark", f"• “{Q2}”\n• Something else was said there ({R15})", [E]),
    ("items below a sentence that names the source", f"The 2015 edition says:\n- “{Q2}”\n- “{Q15}”", [OTHER, E]),
    ("numbered items", f"1) “{Q2}” ({R3})\n2) “{Q15}”", [W, E]),
    # tables
    ("a table of Markdown", f"| Quotation | Source |\n|---|---|\n| “{Q2}” | {R3} |\n| “{Q15}” | {R15} |", [W, E]),
    ("a table with tabs", f"“{Q2}”\t{R3}\n“{Q15}”\t{R15}", [W, E]),
    ("a table with its sources first", f"{R3}\t“{Q2}”\n{R15}\t“{Q15}”", [W, E]),
    ("a table with an edition above each column", f"| 2015 edition | 2018 edition |\n|---|---|\n| “{Q15}” | “{Q2}” |", [E, E]),
    ("the same, crossed", f"| 2018 edition | 2015 edition |\n|---|---|\n| “{Q15}” | “{Q2}” |", [OTHER, OTHER]),
    # mail
    ("mail quoted twice", f">> “{Q2}”\n>> ({R3})\n>\n> I agree.\n\nMe too.", [W]),
    ("mail with bars", f"| “{Q2.replace('been ', 'been' + chr(10) + '| ')}”\n| ({R3})", [W]),
    # several sources named together
    ("two sources joined by and", f"“{Q2}” ({R3} and {R2}).", [E]),
    ("two sources joined by a semicolon", f"“{Q2}” ({R15}; {R2}).", [E]),
    ("two sources, neither right", f"“{Q2}” ({R15}; {R3}).", [W]),
    ("a source and another to see", f"“{Q2}” ({R15}; see also {R2}).", [OTHER]),
    ("two quotations and two sources, respectively", f"“{Q2}” and “{Q15}” ({R2} and {R15}, respectively).", [E, E]),
    ("two sources in a note", f"“{Q2}.”1\n\n1. {R15}; {R2}.", [E]),
    ("two notes at one place", f"“{Q2}” and “{Q3}”.1,2\n\n1 {R2}.\n2 {R3}.", [E, E]),
    ("two notes in brackets", f"“{Q2}” and “{Q3}” [1][2].\n\n[1] {R2}.\n[2] {R3}.", [E, E]),
    ("an edition here and one that is not", f"“{NOT_HERE}” ({R2}; Diplomatic Bluebook 2016, p. 4).", [C]),
    # notes
    ("notes after single marks", f"‘{Q2}.’1 It adds ‘{Q3}’.2\n\n1 {NOTE3}\n2 {NOTE2}", [W, W]),
    ("a note in roman numerals", f"“{Q2}.”i Then “{Q3}.”ii\n\ni {R3}.\nii {R2}.", [W, W]),
    ("a note in roman numerals in brackets", f"“{Q2}.”[iv]\n\n[iv] {R3}.", [W]),
    ("a note with a dagger", f"“{Q2}.”†\n\n† {R3}.", [W]),
    ("a named note of Markdown", f"“{Q2}.”[^cyber]\n\n[^cyber]: {R3}.", [W]),
    ("a note of this site's Markdown", f"“{Q2}”[^2018-5-cyber-p2]\n\n[^2018-5-cyber-p2]: {NOTE3}", [W]),
    ("a note whose line breaks before the printed number", f"“{Q2}.”1\n\n1. {NOTE3.replace('sec. 1, ', 'sec. 1,' + chr(10))}", [W]),
    ("a note cut in its address", f"“{Q2}.”1\n\n1. {NOTE2[:-10]}", [E]),
    ("a note cut in its address, wrongly placed", f"“{Q2}.”1\n\n1. {NOTE3[:-20]}", [W]),
    ("a note cut in its title", f"“{Q2}.”1\n\n1. {NOTE3[:90]}", [E]),
    ("the end of a note", f"“{Q2}.” {NOTE3[NOTE3.index('para.'):]}", [W]),
    ("a note of LaTeX", f"``{Q2}''\\footnote{{MOFA, \\emph{{Diplomatic Bluebook 2018}}, (5), para.~3.}}", [W]),
    ("quotation marks of LaTeX", f"\\enquote{{{Q2}}} (\\emph{{Diplomatic Bluebook 2018}}, (5), para.~3)", [W]),
    # sentences that follow
    ("a contrast", f"“{Q2}.” By contrast, the Diplomatic Bluebook 2015 focused on ISIL.", [E]),
    ("a short contrast", f"“{Q2}.” The 2015 edition is silent.", [E]),
    ("nothing of the kind", f"“{Q2}.” In the 2015 edition nothing of the kind appeared.", [E]),
    ("this was not so", f"“{Q2}.” This was not so in the Diplomatic Bluebook 2015.", [E]),
    ("this is how", f"“{Q2}.” This is how {R3} describes it.", [W]),
    ("a publisher beside the source", f"“{Q2}.” MOFA, Diplomatic Bluebook 2018 (Tokyo: Urban Connections, 2018), para. 3.", [W]),
    # ways of writing a reference
    ("underscores", f"“{Q2}” (_Diplomatic Bluebook 2015_).", [OTHER]),
    ("f.", f"“{Q3}” (Diplomatic Bluebook 2018, (5), ¶ 2f.)", [E]),
    ("f. that ends before", f"“{Q4}” (Diplomatic Bluebook 2018, (5), ¶ 2f.)", [W]),
    ("ff.", f"“{Q4}” (Diplomatic Bluebook 2018, (5), ¶ 2 ff.)", [E]),
    ("ff. that begins after", f"“{Q2}” (Diplomatic Bluebook 2018, (5), ¶ 3 ff.)", [W]),
    ("et seq.", f"“{Q4}” (Diplomatic Bluebook 2018, (5), para. 2 et seq.)", [E]),
    ("through", f"“{Q4}” (Diplomatic Bluebook 2018, (5), paras 2 through 4)", [E]),
    ("a range that is open", f"“{Q4}” (Diplomatic Bluebook 2018, (5), paras 2–)", [E]),
    ("a linked quotation", f"[“{Q2}”]({SITE}/2018/5-cyber/#p3)", [W]),
    ("a field of Word", f'“{Q2}” ( HYPERLINK "{SITE}/2018/5-cyber/" \\l "p3" source)', [W]),
    ("an address broken in a word", f"“{Q2}” ({SITE}/2018/5-cy\nber/#p3)", [W]),
    ("bracketed digits of Japan", f"“{Q2}” (Diplomatic Bluebook 2018, ⑸, ¶ 3)", [W]),
    ("a comparison", f"“{Q2}” and “{NOT_HERE}” ({COMPARED})", [E, A]),
    ("a comparison in a note", f"“{Q2}.”1\n\n1. {COMPARED}", [E]),
    ("a comparison as this site cited it before", f"“{Q2}.”1\n\n1. {COMPARED_BEFORE}", [E]),
    ("another's comparison", f"“{Q2}.”1\n\n1. {COMPARED.replace('compare/cyber', 'compare/piracy')}", [W]),
    ("the page of a name", f"“{Q2}” ({SITE}/data/who/#asean)", [E]),
    # ibid.
    ("ibid. after two sources", f"“{Q2}.”1 “{Q15}.”2\n\n1. {R2}; {R15}.\n2. Ibid.", [E, E]),
    ("ibid. after an edition that is only mentioned", f"“{Q2}” ({R2}). The 2015 edition was silent. “{Q3}” (ibid., ¶ 3).", [E, E]),
    ("ibid. in two chains of notes", f"“{NOT_HERE}.”1 “{Q3}.”2 “{Q3}.”3\n\n1. Tanaka, Cyber (Tokyo: X, 2019), 45.\n2. {R2}.\n3. Ibid., para. 3.", [C, W, E]),
    ("numbers that begin anew", f"“{Q2}.”1\n\n1. {R3}\n\nChapter two\n\n“{Q15}.”1\n\n1. {R15}", [W, E]),
    ("raised numbers of HTML", f"<p>“{Q2}”<sup>1</sup></p>\n\n<p>1. {R3}</p>", [W]),
    ("a list below a colon and a blank line", f"The 2015 edition says:\n\n- “{Q2}”\n\n- “{Q15}”", [OTHER, E]),
    ("a list within a list", f"The 2018 edition:\n- on cyber:\n  - “{Q2}”\n- on ISIL:\n  - “{Q15}”", [E, OTHER]),
    ("an answer between the lines of a letter", f"> “{Q2}” ({R3})\nI would write ({R2}) here.\n> “{Q3}” ({R3})", [W, E]),
    # other books
    ("another part of the chapter's section", f"“{NOT_HERE}” (Diplomatic Bluebook 2018, Chapter 3, Section 1, 2 (1)).", [C]),
    ("our part of the chapter's section", f"“{NOT_HERE}” (Diplomatic Bluebook 2018, Chapter 3, Section 1, 3 (1)).", [A]),
    ("a chapter in roman numerals", f"“{NOT_HERE}” (Diplomatic Bluebook 2018, Chapter IV).", [C]),
    ("our chapter in roman numerals", f"“{Q2}” (Diplomatic Bluebook 2018, Chapter III, (5)).", [E]),
    ("a fiscal year", f"“{NOT_HERE}” (Diplomatic Bluebook FY2016)", [C]),
    ("a newspaper and a day", f"“{NOT_HERE}” (The Guardian, 3 May 2018).", [C]),
    ("a newspaper after its words", f"“{NOT_HERE},” Kyodo News reported.", [C]),
    ("an interview", f"“{NOT_HERE},” Abe said in an interview with the Wall Street Journal.", [C]),
    ("an interview of the author's", f"“{NOT_HERE}” (author’s interview, Tokyo, 3 May 2018).", [C]),
    ("an article of a charter", f"“{NOT_HERE}” (UN Charter, Article 2(4)).", [C]),
    ("an article in a journal", f"“{Q2}.”1\n\n1 A. Tanaka, “Cyber and Japan,” Asian Survey 58, no. 3 (2018): 45–67.", [C]),
    ("another book that quotes ours", f"“{Q2}” (Tanaka 2018, 45, quoting {R2}).", [E]),
    ("a document of the UN", f"“{NOT_HERE}” (A/RES/70/237).", [C]),
    ("an edition in Japanese", f"“{NOT_HERE}” (外交青書2016)", [C]),
    ("another book and ours in a note", f"“{Q2}.”1\n\n1. Tanaka, Cyber (Tokyo: X, 2019), 45; {R2}.", [E]),
    ("a newspaper ahead, ours leading in the next", f"The Japan Times reported that “{NOT_HERE}”, while the 2018 Bluebook says “{Q2}”.", [C, E]),
    ("ours ahead, a newspaper leading in the next", f"While the 2018 Bluebook says “{Q2}”, the Japan Times reported that “{NOT_HERE}”.", [E, C]),
    ("a newspaper that quotes", f"The Japan Times of 3 May 2018 quoted the ministry: “{Q2}”.", [C]),
    ("a quotation within another's", f"Tanaka (2019, p. 4) writes that “the ministry’s claim that ‘{Q2}’ is exaggerated”.", [C]),
    ("a book that it is unlike", f"The Diplomatic Bluebook 2018, unlike the Defense White Paper, says “{Q2}”.", [E]),
    ("a speaker without a source", f"Prime Minister Abe said: “{NOT_HERE}.”", [A]),
]  # fmt: skip

DRAFTS = {"whose": WHOSE, "elsewhere": ELSEWHERE, "marks": MARKS, "layout": LAYOUT}
