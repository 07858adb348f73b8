#!/usr/bin/env python3
"""Compares the people dictionaries with a public list of terms of office.

usage: agreement.py LEADERS.jsonl [--role head|president|prime|foreign|defence] [--country ISO3]
                    [--from YYYY-MM] [--to YYYY-MM] [--details]

LEADERS.jsonl has one term a line: {"name", "country", "role", "start", "end", "source"}. Every country
is asked on the 15th of each month who held the office; a month agrees when a name of the list can be
that of a holder in the dictionary: two words are alike, or the first or the last where it is no common
given name. --details lists the stretches of months that do not agree.
"head" takes the list's "effective leader" rows and every head of state or of government here.
"""
import argparse
import collections
import datetime
import difflib
import json
import os
import re
import sys
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
ENTITY = os.path.join(HERE, "../../core/src/main/resources/org/demarche/entity")
HEADS = re.compile(
    r"^(acting |interim |transitional |military )?"
    r"(president|prime minister|chancellor|king|queen|emir|sultan|emperor|supreme leader|leader|general secretary|"
    r"head of state|head of government|ruler|junta leader|military ruler|captain regent|co-president|presidency member|"
    r"council chairman|presidential council chairman|governing council president|chief martial law administrator|"
    r"grand duke|regent|chief executive|administrator|pope|crown prince|prince|first secretary|chief adviser|state counsellor|"
    r"chairman of the (Council of State|transitional government|National Transitional Council))$")
# Where the first man of the party leads the state.
PARTY_STATES = set("AFG ALB BGR CHN CSK CUB DDR HUN KHM LAO MNG POL PRK ROU SUN VNM YMD YUG".split())
# The roles here and, of the list, those of the whole country: no premier of a province, no speaker of a chamber.
ROLES = {
    "president": (re.compile(r"^(acting |interim |transitional )?president$"), re.compile(r"^(acting )?president$", re.I)),
    "prime": (
        re.compile(r"^(acting |interim |transitional )?(prime minister|chancellor|president of the government)$"),
        re.compile(r"^((acting )?prime minister|chancellor|federal chancellor|taoiseach|premier( of the state council)?)$", re.I)),
    "foreign": (
        re.compile(r"^(acting |interim )?(foreign minister|secretary of state)$"),
        re.compile(
            r"^((federal )?minister (of|for) (the )?(europe and )?(foreign|external) (affairs|relations).*|foreign minister|"
            r"secretary of state( for foreign.*)?|secretary (of|for) foreign affairs)$", re.I)),
    "defence": (
        re.compile(r"^(acting |interim )?defence minister$"),
        re.compile(
            r"^((federal )?minister (of|for) (the )?(national )?defen[cs]e"
            r"( and (armed forces logistics|space industries|military veterans))?|"
            r"secretary of (national )?defen[cs]e|secretary (of state )?for defence|defen[cs]e minister)$", re.I)),
}
# An office without an end ran when this part of the list was made.
MADE = {"eps-wikidata": "2022-07"}
# Codes of the Correlates of War that are not ISO's, by the dictionaries' codes (where they differ).
COW = dict(
    x.split("=") for x in """ALG=DZA ANG=AGO AUL=AUS AUS=AUT BAH=BHS BHM=BHS BAR=BRB BFO=BFA BHU=BTN BNG=BGD BOS=BIH BOT=BWA BRU=BRN
    BUI=BDI BUL=BGR CAM=KHM CAO=CMR CAP=CPV CDI=CIV CEN=CAF CHA=TCD CON=COG COS=CRI CRO=HRV CZE=CZE CZR=CZE DEN=DNK
    DRC=COD DRV=VNM EQG=GNQ ETM=TLS FIJ=FJI FRN=FRA GAM=GMB GDR=DDR GFR=DEU GMY=DEU GRG=GEO GRN=GRD GUA=GTM GUI=GIN
    HAI=HTI HON=HND ICE=ISL INS=IDN IRE=IRL KOS=XKX KUW=KWT KYR=KGZ KZK=KAZ LAT=LVA LEB=LBN LES=LSO LIB=LBY LIT=LTU
    MAA=MRT MAC=MKD MAD=MDV MAG=MDG MAL=MYS MAS=MUS MAW=MWI MLD=MDA MNC=MCO MNG=MNE MON=MNG MOR=MAR MSI=MHL MYA=MMR MZM=MOZ
    NAU=NRU NEP=NPL NEW=NZL NIG=NGA NIR=NER NTH=NLD OMA=OMN PAR=PRY PHI=PHL POR=PRT ROK=KOR ROM=ROU RUM=ROU SAF=ZAF
    SAL=SLV SER=SRB SEY=SYC SIE=SLE SIN=SGP SKN=KNA SLO=SVK SLU=LCA SLV=SVN SNM=SMR SOL=SLB SPN=ESP SRI=LKA SUD=SDN
    SVG=VCT SWA=SWZ SWD=SWE SWZ=CHE TAJ=TJK TAW=TWN TAZ=TZA THI=THA TOG=TGO TRI=TTO UAE=ARE UKG=GBR URU=URY VAN=VUT
    WSM=WSM YAR=YEM YEM=YEM YPR=YMD YUG=SRB ZAM=ZMB ZIM=ZWE AAB=ATG PAL=PLW DMA=DMA MLT=MLT SUR=SUR TUV=TUV TON=TON
    CON=COG BLZ=BLZ TKM=TKM TUR=TUR ZAN=TZA SSD=SSD IND=IND RVN=RVN STP=STP UZB=UZB""".split())
# A state that has a code of its own for an earlier time.
EARLIER = {"COD": ["ZAR"], "RUS": ["SUN"], "CZE": ["CSK"], "SRB": ["YUG", "SCG"], "YMD": ["YEM"]}
NAMES = {
    "central-african-republic": "CAF", "czech": "CZE", "north-korea": "PRK", "south-korea": "KOR", "south-africa": "ZAF",
    "south-sudan": "SSD", "sri-lanka": "LKA", "united-kingdom": "GBR", "new-zealand": "NZL",
    "united-states": "USA", "bahamas, the": "BHS", "burma": "MMR", "cabo verde": "CPV", "congo, democratic republic of the": "COD",
    "congo, republic of the": "COG", "cote d'ivoire": "CIV", "gambia, the": "GMB", "holy see (vatican city)": "VAT",
    "korea, north": "PRK", "korea, south": "KOR", "micronesia, federated states of": "FSM", "czechia": "CZE",
    "people's republic of china": "CHN", "republic of the congo": "COG", "democratic republic of the congo": "COD",
    "kingdom of denmark": "DNK", "kingdom of the netherlands": "NLD", "ivory coast": "CIV", "timor-leste": "TLS",
}


# Given names too common to tell a person by.
COMMON = set(
    "abdullah abdul abdel ahmad ahmed ali carlos david george hassan hussein ibrahim ivan john jose juan khalid khaled kim maria "
    "michael mohamed mohammad mohammed muhammad paul peter thomas".split())


def fold(text):
    try:
        text = text.encode("latin-1").decode("utf-8")  # some rows were decoded wrongly
    except UnicodeError:
        pass
    text = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return text.replace("ı", "i").replace("ł", "l").replace("ø", "o").replace("’", "'")


def rows(name):
    with open(os.path.join(ENTITY, name), encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            if line.strip() and not line.startswith("#"):
                yield number, [f.strip() for f in line.rstrip("\n").split("|")]


def first(text):
    parts = [int(p) for p in text.split("-")]
    return datetime.date(*(parts + [1, 1])[:3])


def past(text):
    parts = [int(p) for p in text.split("-")]
    if len(parts) == 1:
        return datetime.date(parts[0] + 1, 1, 1)
    if len(parts) == 2:
        return datetime.date(parts[0] + parts[1] // 12, parts[1] % 12 + 1, 1)
    return datetime.date(*parts)


def parts(names):
    return {w for n in names for w in re.split(r"[^a-z]+", fold(n).lower()) if len(w) > 1 or len(n) < 4}


def dictionary():
    people = []
    for file in sorted(os.listdir(os.path.join(ENTITY, "people"))):
        for number, (_, name, others, _, country, terms) in rows("people/" + file):
            for term in terms.split(";"):
                role, _, period = term.strip().rpartition(" ")
                if ".." not in period:
                    continue
                where = country
                bracket = re.match(r"(.*) \[(\w+)(?: [^]]*)?\]$", role)
                if bracket:
                    role, where = bracket.groups()
                start, _, end = period.partition("..")
                people.append(
                    (where, role, first(start) if start else datetime.date.min,
                     past(end) if end else datetime.date.max, name, parts([name] + others.split(";")),
                     "people/%s:%d" % (file, number)))
    return people


def codes():
    by_name = {}
    for _, fields in rows("states.txt"):
        for name in [fields[2]] + fields[3].split(";"):
            by_name.setdefault(fold(name).strip().lower(), fields[1])
    by_name.update(NAMES)
    return by_name


def code(row, by_name):
    country = row["country"]
    if row["role"] == "effective leader":
        return COW.get(country, country)
    return by_name.get(fold(country).lower()) or by_name.get(country.replace("_", " ").lower())


def wanted(row, role):
    if role == "head":
        return row["role"] == "effective leader"
    return bool(ROLES[role][1].match(row["role"])) and row["source"] in ("eps-wikidata", "us-executive")


def reference(path, role):
    by_name, terms, unknown = codes(), [], collections.Counter()
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            if not wanted(row, role) or not row.get("start"):
                continue
            where = code(row, by_name)
            if not where:
                unknown[row["country"]] += 1
                continue
            end = row.get("end") or MADE.get(row["source"])
            if row["source"].startswith("reign") and (not end or end >= "2021-03"):
                end = "2021-03"  # the list was made in that month
            if row["source"].startswith("reign") and row["start"] < "2015":
                continue
            if row["source"].startswith("archigos") and (end or "9") >= "2015":
                end = "2015-12-31"
            # of a bare year nobody can say which months belong to the term
            since = datetime.date(int(row["start"]) + 1, 1, 1) if len(row["start"]) == 4 else first(row["start"])
            until = datetime.date(int(end), 1, 1) if end and len(end) == 4 else past(end) if end else datetime.date.max
            terms.append((where, since, until, row["name"]))
    for country, count in unknown.items():
        print("unknown country:", country, count, file=sys.stderr)
    return terms


def close(one, other):
    """Tells whether two spellings of a name differ in few letters: "campaore", "compaore"."""
    return one == other or min(len(one), len(other)) > 3 and difflib.SequenceMatcher(None, one, other).ratio() >= 0.8


def same(name, words):
    """Tells whether these words can name the person: two of them or the one that stands first or last."""
    own = [w for w in re.split(r"[^a-z]+", fold(name).lower()) if len(w) > 1]
    met = [w for w in own if any(close(w, o) for o in words)]
    return len(met) > 1 or bool(met) and (own == met or met[0] in (own[0], own[-1]) and met[0] not in COMMON)


def months(start, end):
    year, month = start
    while (year, month) <= end:
        yield datetime.date(year, month, 15)
        year, month = year + month // 12, month % 12 + 1


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("leaders")
    options.add_argument("--role", default="head", choices=["head"] + list(ROLES))
    options.add_argument("--country")
    options.add_argument("--from", dest="start", default="1990-01")
    options.add_argument("--to", dest="end", default="2022-12")
    options.add_argument("--details", action="store_true")
    given = options.parse_args()
    start, end = [tuple(int(p) for p in t.split("-")) for t in (given.start, given.end)]
    pattern = HEADS if given.role == "head" else ROLES[given.role][0]
    ours = collections.defaultdict(list)
    for where, role, since, until, name, words, place in dictionary():
        if pattern.match(role) and (where in PARTY_STATES or role not in ("general secretary", "first secretary")):
            ours[where].append((since, until, role, name, words, place))
    theirs = collections.defaultdict(list)
    for where, since, until, name in reference(given.leaders, given.role):
        theirs[where].append((since, until, name))
    asked = agreed = 0
    for where in sorted(theirs):
        if given.country and where != given.country:
            continue
        stretches, good, all_ = [], 0, 0
        for day in months(start, end):
            there = [t for t in theirs[where] if t[0] <= day < t[1]]
            here = [h for c in [where] + EARLIER.get(where, []) for h in ours[c] if h[0] <= day < h[1]]
            if not there:
                continue
            all_ += 1
            if any(same(t[2], h[4]) for t in there for h in here):
                good += 1
                continue
            key = (tuple(sorted({t[2] for t in there})), tuple(sorted({"%s, %s" % (h[3], h[2]) for h in here})))
            if stretches and stretches[-1][0] == key:
                stretches[-1][2] = day
            else:
                stretches.append([key, day, day])
        asked += all_
        agreed += good
        if given.details and good < all_:
            print("%s  %d of %d months agree" % (where, good, all_))
            for (there, here), since, until in stretches:
                print("    %s to %s  list: %s  here: %s" % (
                    str(since)[:7], str(until)[:7], "; ".join(there), "; ".join(here) or "nobody"))
    print("%s: %d of %d country-months agree (%.2f %%)" % (given.role, agreed, asked, 100.0 * agreed / max(1, asked)))


main()
