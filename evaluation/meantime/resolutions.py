#!/usr/bin/env python3
"""Measures how well mentions are resolved to countries, organisations and persons, on MEANTIME.

usage: resolutions.py MEANTIME.jsonl --reports OUT.jsonl      writes the reports to be coded
       demarche code OUT.jsonl -o RECORDS.jsonl
       resolutions.py MEANTIME.jsonl RECORDS.jsonl [--details] [--corpus gm]

Reports. The first line is the title and the date line is left out; "offset" says where the body starts
in the text of MEANTIME. Its ``quotation marks'' are written as the marks a newspaper has. A date that
is not ISO 8601 is read from the date line.

Gold mentions. A mention belongs to an instance (what it refers to). In scope are
  country       a state: the instance's page is that of a state (whatever its type), or it has no page
                and all its mentions are names or adjectives of one state ("a British firm"). MEANTIME
                counts the government and its seat ("the White House") as the state.
  organisation  type ORG, and the European Union, with a page or a name, if a name of it occurs in
                the report. "political" are public bodies, intergovernmental bodies, central banks, parties,
                courts, forces, unions and media, by words in the name; all else is "company".
  person        type PER, one person, if the name occurs in the report.
Groups without a name, generic pages ("Financial_analyst"), places and products are out. A mention that
only wraps a smaller one of the same instance ("the miller Ann Lee" around "Ann Lee") is left out,
and so are mentions without an instance and repeated spans. Mentions without a stated
syntactic type (most of those after the fifth sentence) are scored too; there only selected instances
are marked, which does no harm as only gold mentions are scored.

Kinds. name: NAM, PRE.NAM; nominal: NOM, PRE.NOM, PTV, HLS; pronoun: PRO. Where the type is missing,
or is APP, CONJ or ARC, or where the text gives it the lie ("the mill's new owner" as NAM, "Chinese" as
NOM), the text decides: a pronoun, a phrase with a name of the instance, or else a nominal.

Found: a mention of the record shares the head (both end at the same place, once what follows the head,
articles and possessives are taken off; in a longer phrase with a name the name is the head), or
one contains the other and they share half of their characters. A title is also found when a mention
covers it together with the name ("mill owner" in "mill owner Ann Lee"), and a state when one covers
it as the state's government ("U.S." in "the U.S. government").

Right: a found mention is the instance by name.
  country       the record has the state itself, its government or administration, or "the country" with its code.
  organisation  the name or the id in the record equals a name of the
                instance (page, description, name mentions in all reports), but for articles, legal forms, word
                order and the country; or is its initials; or is its beginning or most of it; or adds only words
                like "group". Wrong if another organisation of the report fits better ("Apple" when both
                Apple Inc. and Apple Corps are there).
  person        the last names agree; wrong if another person of the report fits better.
A described stand-in ("usa-miller") that does not carry the name is wrong. Names are all there is to
compare: a namesake passes as right.
"""
import argparse
import collections
import difflib
import json
import re
import sys
import unicodedata
import urllib.parse

# code | page and names | adjectives and people
STATES = [line.split("|") for line in """USA|United States;US;U.S.;U.S;USA;America;United States of America;White House;Washington|American;Americans
GBR|United Kingdom;UK;U.K.;Britain;Great Britain|British;Britons
CAN|Canada|Canadian;Canadians
JPN|Japan|Japanese
RUS|Russia;Russian Federation;Kremlin|Russian;Russians
SGP|Singapore|Singaporean;Singaporeans
AUS|Australia|Australian;Australians
DEU|Germany|German;Germans
CHN|China;People's Republic of China|Chinese
FRA|France|French
IDN|Indonesia|Indonesian;Indonesians
ROU|Romania|Romanian;Romanians
ESP|Spain|Spanish
THA|Thailand|Thai
ITA|Italy|Italian;Italians
IND|India|Indian
QAT|Qatar|Qatari
IRL|Ireland;Republic of Ireland|Irish
BRA|Brazil|Brazilian
MEX|Mexico|Mexican
KOR|South Korea|South Korean;Korean
HKG|Hong Kong|
NLD|Netherlands|Dutch
CHE|Switzerland|Swiss
SWE|Sweden|Swedish
NOR|Norway|Norwegian
ISL|Iceland|Icelandic
AUT|Austria|Austrian
BEL|Belgium|Belgian
DNK|Denmark|Danish
FIN|Finland|Finnish
GRC|Greece|Greek
TUR|Turkey|Turkish
POL|Poland|Polish
UKR|Ukraine|Ukrainian
ISR|Israel|Israeli
IRN|Iran|Iranian
IRQ|Iraq|Iraqi
SAU|Saudi Arabia|Saudi
ARE|United Arab Emirates;UAE|Emirati
EGY|Egypt|Egyptian
ZAF|South Africa|South African
NZL|New Zealand|
ARG|Argentina|Argentine
MYS|Malaysia|Malaysian
VNM|Vietnam|Vietnamese
TWN|Taiwan|Taiwanese""".splitlines()]
NAMES_OF_STATES = {name.lower(): code for code, names, others in STATES for name in (names + ";" + others).split(";") if name}
PAGES_OF_STATES = {names.split(";")[0].replace(" ", "_"): code for code, names, _ in STATES}
WORDS_OF_STATES = sorted(NAMES_OF_STATES, key=len, reverse=True)
STATE_WORD = re.compile(r"(?<!\w)(%s)(?!\w)" % "|".join(re.escape(w) for w in WORDS_OF_STATES if w not in ("white house", "washington", "kremlin")), re.I)

GOVERNMENT = re.compile(r"\b(government|administration|authorities|cabinet|white house|kremlin)$", re.I)
COUNTRY = re.compile(r"\b(country|nation|state|homeland)$")
POLITICAL = re.compile(
    r"air force|army|navy|royal air|military|pentagon|senate|congress|parliament|house of|department|ministry|federal|reserve|"
    r"central bank|bank of (canada|england|japan)|national bank|world bank|monetary fund|g7|g8|eurogroup|european (union|commission)|"
    r"court|accountability|party|government|commission|authority|agency|administration|treasury|bureau|"
    r"union|workers|association|times|spiegel|press|news|xinhua|detik|reuters|bbc|radio|television|newspaper|journal|"
    r"republicans|democrats", re.I)
PRONOUNS = set("""i me my mine myself we us our ours ourselves you your yours he him his himself she her hers herself it its itself
they them their theirs themselves who whom whose which that this these those where one both some others all own ya what i'""".split())
GENERIC_PAGES = {"Financial_analyst", "Consumer", "Creditor", "Investor", "Government", "Media", "Central_bank", "Film_studio",
                 "Financial_institution", "no er", "Earth", "Big_Three_(automobile_manufacturers)"}
FORMS = set("""inc corp corporation co company companies ltd limited plc ag nv sa spa llc the of and for a an in s""".split())
# Words that do not make a name by themselves.
COMMON = set("""air airlines airways motor motors bank group holdings national international federal department ministry agency
office service court party news motors capital management system services general automobile automotive workers union force
usa gbr can jpn rus sgp aus deu chn fra idn rou european economic parent automaker automakers maker manufacturer manufacturers airline airlines carrier firm label
insurance international""".split())
KINDS = set("group insurance holdings international airlines airways motor motors system".split())
CODES = {code.lower() for code, _, _ in STATES}
TITLES = set("ceo coo cfo officer minister president chairman executive judge justice founder secretary spokesman analyst".split())
SUFFIXES = {"jr", "sr", "ii", "iii"}
AFTER_HEAD = re.compile(r"[,;:(]|\s-+\s|\s(of|in|for|to|from|at|on|with|by|than|who|which|that|whose|where|based|such|led|under|between)\s")
SPEAKING = set("i i' me my mine myself we us our ours ourselves you your yours ya".split())
RELATIVE = set("who whom whose which that where what".split())
BEFORE = re.compile(r"^(the|a|an|this|that|its|their|his|her)\s+", re.I)


# --- Reports ------------------------------------------------------------------------------------

def split(document):
    """Gives the title, the body, and for each character of title + "\\n\\n" + body its place in the document's text."""
    text = document["text"]
    title, dateline, _ = text.split("\n", 2)
    start = len(title) + 1 + len(dateline) + 1
    out, places = list(title) + ["\n", "\n"], list(range(len(title))) + [len(title), len(title)]
    at = start
    while at < len(text):
        two = text[at:at + 2]
        if two in ("``", "''"):
            out.append("“" if two == "``" else "”")
            places.append(at)
            at += 2
        else:
            out.append(text[at])
            places.append(at)
            at += 1
    return title, "".join(out)[len(title) + 2:], places, start


def date(document):
    if re.fullmatch(r"\d{4}-\d\d-\d\d", document["dct"]):
        return document["dct"]
    month, day, year = re.match(r"(\w+) (\d+), (\d{4})", document["text"].split("\n")[1]).groups()
    months = "January February March April May June July August September October November December".split()
    return "%s-%02d-%02d" % (year, months.index(month) + 1, int(day))


def write_reports(documents, path):
    with open(path, "w", encoding="utf-8") as out:
        for document in documents:
            title, body, _, start = split(document)
            out.write(json.dumps({"id": document["doc"], "date": date(document), "title": title, "text": body,
                                  "offset": start}, ensure_ascii=False) + "\n")


def offsets(document, record):
    """Gives for each offset in the document's text the offset in the record's text."""
    title, body, places, _ = split(document)
    expected = title + "\n\n" + body
    theirs = list(range(len(expected) + 1))
    if record["text"] != expected:
        theirs = [None] * (len(expected) + 1)
        words = [[(m.start(), m.group()) for m in re.finditer(r"\w+|[^\w\s]", t)] for t in (expected, record["text"])]
        matcher = difflib.SequenceMatcher(None, [w for _, w in words[0]], [w for _, w in words[1]], autojunk=False)
        for one, other, size in matcher.get_matching_blocks():
            for k in range(size):
                for i in range(len(words[0][one + k][1]) + 1):
                    theirs[words[0][one + k][0] + i] = words[1][other + k][0] + i
    result = [None] * (len(document["text"]) + 1)
    for mine, place in enumerate(places):
        if result[place] is None:
            result[place] = theirs[mine]
    # The end of a span is the place after its last character.
    ends = [None] * (len(document["text"]) + 1)
    for place in range(len(document["text"])):
        if result[place] is not None:
            ends[place + 1] = result[place] + 1
    return result, ends


# --- Names --------------------------------------------------------------------------------------

def fold(text):
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return text.replace("’", "'").replace("ø", "o").replace("ł", "l")


def page(uri):
    name = (uri or "").strip().rsplit("/", 1)[-1].strip()
    return urllib.parse.unquote(name)


def page_name(uri):
    return re.sub(r"\s*\([^)]*\)", "", page(uri).replace("_", " ")).strip()


def words(text):
    """The words of a name without its form: "The Boeing Company" is ("boeing",)."""
    text = STATE_WORD.sub(lambda m: " " + NAMES_OF_STATES[m.group().lower()].lower() + " ", fold(text))
    text = re.sub(r"'s\b", "", text).replace("'", "").replace("&", " ")
    text = re.sub(r"(?<=\b[A-Za-z])\.(?=[A-Za-z]\b)", "", text)
    text = re.sub(r"\bdefense\b", "defence", text.lower())
    return [w for w in re.findall(r"[a-z0-9]+", text) if w not in FORMS]


def initials(text):
    parts = [w for w in re.findall(r"[A-Za-z]+", fold(text))]
    return {"".join(w[0] for w in some).lower() for some in (
        parts, [w for w in parts if w[0].isupper()], [w for w in parts if w.lower() not in FORMS])}


def fits(one, other):
    """How well a name agrees with a name of an organisation: 3 equal, 2 initials or but for the country, 1 in part, 0 not."""
    a, b = words(one), words(other)
    if not a or not b:
        return 0
    if set(a) == set(b) or "".join(a) == "".join(b):
        return 3
    states = set(a) & CODES, set(b) & CODES
    if states[0] and states[1] and states[0] != states[1]:
        return 0
    for short, full in ((a, other), (b, one)):
        if len(short) == 1 and 2 <= len(short[0]) <= 6 and short[0] in initials(full):
            return 2
    bare = [w for w in a if w not in CODES], [w for w in b if w not in CODES]
    if bare[0] and set(bare[0]) == set(bare[1]):
        return 2
    mine, full = set(bare[0]), set(bare[1])
    if mine < full and mine - COMMON and (bare[1][:len(bare[0])] == bare[0] or 2 * len(mine) >= len(full)):
        return 1  # the beginning or most of it
    if full < mine and full - COMMON and mine - full <= KINDS:
        return 1  # with "group" or so
    return 0


def last_name(text):
    parts = [w for w in re.findall(r"[a-z']+", fold(text).lower().replace("o' ", "o'")) if w.replace("'", "") not in SUFFIXES]
    parts = [w[:-2] if w.endswith("'s") else w for w in parts]
    return [w.replace("'", "") for w in parts if w.strip("'")]


def fits_person(one, other):
    a, b = last_name(one), last_name(other)
    if not a or not b:
        return 0
    if a == b:
        return 3
    # Names of the East may stand family name first: any part of a written name may be the last name
    if a[-1] in b or b[-1] in a:
        return 1 + (len(set(a) & set(b)) > 1)
    return 0


# --- Gold ---------------------------------------------------------------------------------------

class Instance:
    def __init__(self, key, mentions):
        self.key, self.mentions = key, mentions
        self.uri = next((m["uri"] for m in mentions if m["uri"]), None)
        self.page = page(self.uri) if self.uri else ""
        self.desc = (mentions[0]["desc"] or "").strip()
        self.type = collections.Counter(m["type"] for m in mentions).most_common(1)[0][0]
        self.names = set()
        self.scope = None
        self.code = None

    def label(self):
        return self.page or self.desc


def proper(text):
    """Tells whether a phrase is a name: all its words but the small ones are capitalised."""
    text = BEFORE.sub("", text.strip())
    parts = re.findall(r"[^\W_][\w.'&-]*", text)
    parts = [p for p in parts if p.lower() not in ("of", "the", "and", "for", "de", "van", "von", "o'")]
    return bool(parts) and all(p[0].isupper() or p[0].isdigit() for p in parts) and any(p[0].isupper() for p in parts)


def state_of(text):
    return NAMES_OF_STATES.get(BEFORE.sub("", text.strip()).lower().rstrip("."), NAMES_OF_STATES.get(text.strip().lower()))


def labelled_name(mention):
    return mention["syntactic_type"] in ("NAM", "PRE.NAM") and bool(re.search(r"[A-Z]", BEFORE.sub("", mention["text"])))


def instances(document, names_by_page):
    groups = collections.defaultdict(list)
    for mention in document["entities"]:
        if mention.get("instance"):
            groups[page(mention["uri"]) or mention["instance"]].append(mention)
    found = []
    for key, mentions in groups.items():
        it = Instance(key, mentions)
        it.names = {m["text"] for m in mentions if labelled_name(m)}
        if it.uri:
            it.names |= names_by_page[it.page] | {page_name(it.uri)}
        if it.desc and proper(re.sub(r"\(.*", "", it.desc)):
            it.names.add(re.sub(r"\s*\(.*", "", it.desc))
        it.names = {BEFORE.sub("", n) for n in it.names}
        if it.type == "PER":
            it.names = {n for n in it.names if last_name(n) and last_name(n)[-1] not in TITLES and 
                        (proper(n) and len(last_name(n)) <= 3 and not TITLES & set(last_name(n)) or n == page_name(it.uri))}
        else:
            it.names = {n for n in it.names if n == page_name(it.uri) or proper(n) and set(words(n)) - COMMON}
        classify(it)
        if it.scope:
            found.append(it)
    return found


def classify(it):
    if it.page in PAGES_OF_STATES:
        it.scope, it.code = "country", PAGES_OF_STATES[it.page]
    elif not it.uri and it.type == "LOC" and all(state_of(m["text"]) for m in it.mentions) and len({state_of(m["text"]) for m in it.mentions}) == 1:
        it.scope, it.code = "country", state_of(it.mentions[0]["text"])
    elif not it.uri and it.type in ("LOC", "ORG") and state_of(it.desc):
        it.scope, it.code = "country", state_of(it.desc)
    elif it.page in GENERIC_PAGES or not it.uri and (re.search(r"\band\b|[+,]", it.desc) or state_of(it.desc) or "'s CEO" in it.desc):
        return
    elif (it.type == "ORG" or it.page == "European_Union") and named(it, name_in_organisation):
        it.scope = "political" if POLITICAL.search(it.page.replace("_", " ") + " " + it.desc) else "company"
    elif it.type == "PER" and named(it, name_in_person):
        it.scope = "person"


def named(it, name_in):
    if not it.uri and not it.names:
        return False
    if not it.uri and not proper(it.desc) and not any(proper(n) and set(words(n)) & set(words(it.desc)) for n in it.names):
        return False
    return any(name_in(m["text"], it) for m in it.mentions)


def name_in_person(text, it):
    """The span of a person's name in a phrase."""
    lasts = {last_name(n)[-1] for n in it.names if last_name(n)}
    best = None
    for match in re.finditer(r"\w+(['’-]\s?\w+)*", text):
        word = fold(match.group()).lower()
        word = re.sub(r"['’]s$", "", word)
        if re.sub(r"['’ ]", "", word) in lasts and match.group()[0].isupper() and not re.match(r"['’]s \w", text[match.start() + len(word):]):
            best = (match.start(), match.start() + len(word))
    if best:
        parts = {w for n in it.names for w in last_name(n)}
        start, end = best
        before = re.search(r"((?:\w[\w.'’]*\s+)+)$", text[:start])
        for word in reversed(re.findall(r"\w[\w.'’]*\s+", before.group()) if before else []):
            if not word[0].isupper() or not set(last_name(word)) <= parts | {"o"}:
                break
            start -= len(word)
        after = re.match(r",?\s(Jr|Sr|II|III)\b\.?", text[end:])
        best = start, end + (after.end() if after else 0)
    if not best and proper(text) and not TITLES & set(last_name(text)) and any(set(last_name(text)) <= set(last_name(n)) for n in it.names) and last_name(text):
        best = (0, len(text))  # a first name
    return best


def name_in_organisation(text, it):
    """The span of an organisation's name in a phrase: the longest run of words that are a name of it."""
    tokens = [(m.start(), m.end()) for m in re.finditer(r"[\w.&+-]*\w(?=\W|$)|\w+", text)]
    best = None
    for i in range(len(tokens)):
        for j in range(len(tokens), i, -1):
            start, end = tokens[i][0], tokens[j - 1][1]
            piece = text[start:end]
            if not piece[0].isupper() and not piece[0].isdigit() and not any(n.startswith(piece[0]) for n in it.names):
                continue
            if best and end - start <= best[1] - best[0]:
                continue
            if proper(piece) and any(fits(piece, n) >= 2 for n in it.names):
                best = (start, end)
    if not best and proper(text) and len(words(text)) > 0:
        # Part of a name, or an abbreviated word of it ("the Fed")
        mine = set(words(text))
        if (mine - COMMON or len(mine) > 1) and any(mine <= set(words(n)) for n in it.names) or any(
                len(mine) == 1 and len(min(mine)) > 2 and w != min(mine) and w.startswith(min(mine)) for n in it.names for w in words(n)):
            bare = BEFORE.sub("", text)
            best = (len(text) - len(bare), len(text))
    return best


def name_in_country(text, it):
    best = None
    for match in re.finditer(r"(?<!\w)(%s)(?!\w)" % "|".join(re.escape(w) for w in WORDS_OF_STATES), text, re.I):
        if NAMES_OF_STATES[match.group().lower()] == it.code and match.group()[0].isupper():
            best = match.span()
    return best


FINDERS = {"country": name_in_country, "person": name_in_person, "political": name_in_organisation, "company": name_in_organisation}


def kind(mention, it):
    text = mention["text"].strip()
    if text.lower() in PRONOUNS and text != "US" or re.match(r"(which|who|whose|that) ", text):
        return "pronoun"
    stated = (mention["syntactic_type"] or "").replace("PRE.", "")
    if it.scope == "country" and state_of(text):
        return "name"
    span = FINDERS[it.scope](text, it)
    if it.scope == "country":
        # "the US government" is the government, by a noun; "Japan, which ..." is the name
        if stated == "NAM" and re.search("[A-Z]", text):
            return "name"
        return "name" if span and core(text)[1] == span[1] else "nominal"
    if stated == "NAM":
        return "name" if span else "nominal"
    if stated == "PRO":
        return "pronoun"
    if stated in ("NOM", "PTV", "HLS"):
        return "nominal"
    if span and it.scope != "person":
        # The name must be the head of the phrase, or what follows it must not be its head.
        rest = text[span[1]:]
        return "name" if not rest.strip() or AFTER_HEAD.match(rest) or re.match(r"\W*\(|['’]s?$|-|\s(union|group|company|corporation|party)$", rest) or proper(text) else "nominal"
    return "name" if span else "nominal"


def core(text):
    """The span of a phrase up to its head: without what follows it and without a possessive."""
    begin = BEFORE.match(text)
    start = begin.end() if begin else 0
    cut = AFTER_HEAD.search(text, start + 1)
    end = cut.start() if cut else len(text)
    while end > start and not (text[end - 1].isalnum() or text[end - 1] == "."):
        end -= 1
    if re.search(r"['’]s$", text[start:end]) and end - start > 3:
        end -= 2
    return start, end


def gold(document, names_by_page):
    found = instances(document, names_by_page)
    for it in found:
        spans, kept = set(), []
        for m in sorted(it.mentions, key=lambda m: m["end"] - m["start"]):
            if (m["start"], m["end"]) in spans:
                continue
            spans.add((m["start"], m["end"]))
            inner = [o for o in kept if m["start"] <= o["start"] and o["end"] <= m["end"]]
            m["kind"] = kind(m, it)
            if any(o["kind"] != "pronoun" or m["kind"] == "pronoun" for o in inner):
                continue
            kept.append(m)
        it.mentions = sorted(kept, key=lambda m: m["start"])
    return found


# --- Judging ------------------------------------------------------------------------------------

def span_of(mention, it, starts, ends):
    """The whole and the head span of a gold mention in the record's text."""
    text = mention["text"]
    inner = None
    if mention["kind"] == "name":
        inner = FINDERS[it.scope](text, it)
    if mention["kind"] == "pronoun":
        inner = 0, len(text.split()[0])
    inner = inner or core(text)
    place = mention["start"]
    whole = starts[place], ends[mention["end"]]
    head = starts[place + inner[0]], ends[place + inner[1]]
    if None in whole or None in head:
        return None
    return whole, head


def share(one, other):
    common = min(one[1], other[1]) - max(one[0], other[0])
    return common / float(max(one[1], other[1]) - min(one[0], other[0])) if common > 0 else 0.0


def contains(one, other):
    return one[0] <= other[0] and other[1] <= one[1]


def tail(text, end):
    """An end without the full stop of an abbreviation or a possessive: "U.S." and "U.S" end alike."""
    while end > 0 and text[end - 1] in ".'’,\" ”)":
        end -= 1
    return end - 2 if text[end - 2:end] in ("'s", "’s") else end


def matches(record, whole, head, is_name):
    text, found = record["text"], []
    for m in record["mentions"]:
        theirs = m["start"], m["end"]
        inner = core(text[theirs[0]:theirs[1]])
        their_ends = {tail(text, theirs[1]), tail(text, theirs[0] + inner[1])}
        overlap = max(share(theirs, whole), share(theirs, head))
        if not overlap:
            continue
        end = tail(text, head[1])
        same_end = end in their_ends
        within = any(share(theirs, s) >= 0.5 and (contains(theirs, s) or contains(s, theirs)) for s in (whole, head))
        if not is_name:
            within = within and theirs[0] < end <= theirs[1]
        if same_end or within:
            found.append((same_end, overlap, m))
    return [m for _, _, m in sorted(found, key=lambda f: (-f[0], -f[1]))]


def said(m):
    """The names a mention of the record goes by."""
    given = [m.get("name") or "", (m.get("entity") or "").replace("-", " ")]
    return [n for n in given if n]


def fit(m, it, finder):
    scores = [finder(n, other) for n in said(m) for other in it.names] or [0]
    if finder is fits and max(scores) == 1:
        # In part only: the part must have a word of the page's name, not be just any part of some mention
        label = set(words(page_name(it.uri) + " " + it.desc)) - COMMON
        return int(any(fits(n, other) and label & set(words(n)) for n in said(m) for other in it.names))
    return max(scores)


def agrees(m, it, everything):
    if it.scope == "country":
        if m.get("country") != it.code:
            return False
        if any(state_of(n) == it.code for n in said(m)):
            return True
        return any(GOVERNMENT.search(n) for n in said(m)) and not m.get("role") or bool(COUNTRY.search(m.get("name") or ""))
    if it.scope == "person":
        finder, rivals = fits_person, [o for o in everything if o.scope == "person" and o is not it]
    else:
        finder, rivals = fits, [o for o in everything if o.scope in ("political", "company") and o is not it]
        if state_of(m.get("name") or ""):
            return False
    mine = fit(m, it, finder)
    return mine > 0 and not any(fit(m, o, finder) > mine for o in rivals)


def judge(document, record, names_by_page):
    starts, ends = offsets(document, record)
    everything = gold(document, names_by_page)
    for it in everything:
        for mention in it.mentions:
            line_end = document["text"].find("\n")
            if line_end < mention["start"] < document["text"].find("\n", line_end + 1):
                continue  # in the date line
            spans = span_of(mention, it, starts, ends)
            if not spans:
                print("no place for", document["doc"], mention["text"], file=sys.stderr)
                continue
            whole, head = spans
            found = matches(record, head if mention["kind"] == "name" else whole, head, mention["kind"] == "name")
            if not found and mention["kind"] == "nominal":
                found = [m for m in record["mentions"] if contains((m["start"], m["end"]), head) and agrees(m, it, everything)
                         and FINDERS[it.scope](m["text"], it)]
            if not found and it.scope == "country":
                found = [m for m in record["mentions"] if contains((m["start"], m["end"]), head) and agrees(m, it, everything)]
            right = [m for m in found if agrees(m, it, everything)]
            yield it, mention, whole, (right or found or [None])[0], bool(right)


def sentence(record, at):
    for s in record["sentences"]:
        if s["start"] <= at < s["end"]:
            return record["text"][s["start"]:s["end"]].replace("\n", " ")
    return ""


def person_of(text):
    word = text.lower().split()[0]
    return "first and second person" if word in SPEAKING else "relative" if word in RELATIVE else "third person and other"


def table(counts):
    print("%-24s %6s %6s %6s %10s %10s" % ("", "gold", "found", "right", "accuracy", "precision"))
    groups = ["country", "organisation", "  political", "  company", "person", "all"]
    for group in groups:
        for which in ("name", "nominal", "pronoun", "all"):
            all_, found, right = counts[group.strip(), which]
            title = group if which == "all" else " " * (len(group) - len(group.lstrip())) + "  " + which
            if which == "all" or all_:
                print("%-24s %6d %6d %6d %9.1f%% %9.1f%%" % (
                    title if which != "all" else group + " (all kinds)", all_, found, right,
                    100.0 * right / max(1, all_), 100.0 * right / max(1, found)))
    print("pronouns, all classes")
    for which in ("third person and other", "first and second person", "relative"):
        all_, found, right = counts["pronoun", which]
        print("%-24s %6d %6d %6d %9.1f%% %9.1f%%" % (
            "  " + which[:22], all_, found, right, 100.0 * right / max(1, all_), 100.0 * right / max(1, found)))


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("meantime")
    options.add_argument("records", nargs="?")
    options.add_argument("--reports", metavar="OUT.jsonl", help="write the reports to be coded, and end")
    options.add_argument("--details", action="store_true", help="list what is wrong or missed, tab-separated")
    options.add_argument("--all", action="store_true", help="with --details: list what is right, too")
    options.add_argument("--corpus", help="only one of airbus, apple, gm, stock")
    given = options.parse_args()
    with open(given.meantime, encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    if given.reports:
        write_reports(documents, given.reports)
        return
    if not given.records:
        options.error("RECORDS.jsonl is missing")
    with open(given.records, encoding="utf-8") as lines:
        records = {r["id"]: r for r in map(json.loads, lines)}
    names_by_page = collections.defaultdict(set)
    for document in documents:
        for m in document["entities"]:
            if m.get("uri") and labelled_name(m) and proper(m["text"]):
                names_by_page[page(m["uri"])].add(m["text"])
    counts = collections.defaultdict(lambda: [0, 0, 0])
    rows = []
    for document in documents:
        if given.corpus and document["corpus"] != "corpus_" + given.corpus:
            continue
        record = records.get(document["doc"])
        if not record:
            print("no record of", document["doc"], file=sys.stderr)
            continue
        for it, mention, whole, got, right in judge(document, record, names_by_page):
            scopes = [it.scope] if it.scope in ("country", "person") else ["organisation", it.scope]
            keys = [(group, which) for group in scopes + ["all"] for which in (mention["kind"], "all")]
            if mention["kind"] == "pronoun":
                keys.append(("pronoun", person_of(mention["text"])))
            for key in keys:
                counts[key][0] += 1
                counts[key][1] += got is not None
                counts[key][2] += right
            if not right or given.all:
                rows.append((it.scope, mention["kind"], "right" if right else "wrong" if got else "missed", document["doc"],
                             mention["text"], it.label(),
                             "%s | %s (%s) | %s: %s" % (got["text"], got.get("name"), got.get("entity"), got.get("basis"), got.get("why")) if got else "-",
                             sentence(record, whole[0])))
    table(counts)
    if given.details:
        print()
        for row in sorted(rows, key=lambda r: r[:3]):
            print("\t".join(row))


if __name__ == "__main__":
    main()
