#!/usr/bin/env python3
"""Compares the people dictionaries with a public list of terms of office.

usage: agreement.py LEADERS.jsonl [--role head|president|prime|foreign|defence] [--country ISO3]
                    [--from YYYY-MM] [--to YYYY-MM] [--details]

LEADERS.jsonl has one term a line: {"name", "country", "role", "start", "end", "source"}. Every country
is asked on the 15th of each month who held the office; a month agrees when a name of the list and a
holder in the dictionary share a part. --details lists the stretches of months that do not agree.
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
    r"^(acting |interim |transitional |military |deputy )?"
    r"(president|prime minister|premier|chancellor|king|queen|emir|sultan|emperor|supreme leader|"
    r"general secretary|head of state|head of government|ruler|junta leader|military ruler|captain regent|"
    r"chief minister|co-president|presidency chairman|presidency member|chairman|council chairman|"
    r"grand duke|regent|paramount leader|revolutionary leader|chief executive|administrator|pope|crown prince|"
    r"presidential council chairman|first secretary|state council chairman|national leader|co-prince|"
    r"head of junta|governing council president|transitional council chairman)$")
ROLES = {
    "president": (re.compile(r"^(acting |interim |transitional )?president$"), re.compile(r"^president( of .*)?$", re.I)),
    "prime": (
        re.compile(r"^(acting |interim |transitional )?(prime minister|premier|chancellor|president of the government)$"),
        re.compile(r"^(prime minister|chancellor|taoiseach|premier)( of .*)?$", re.I)),
    "foreign": (
        re.compile(r"^(acting |interim )?(foreign minister|secretary of state|foreign secretary)$"),
        re.compile(r"^(ministe?ry? (of|for) (the )?(foreign|external) (affairs|relations).*|secretary of state|foreign minister)$", re.I)),
    "defence": (
        re.compile(r"^(acting |interim )?(defence minister|defense secretary|defence secretary)$"),
        re.compile(r"^(minister (of|for) (the )?(national )?defen[cs]e.*|secretary of defense|defen[cs]e minister)$", re.I)),
}
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
EARLIER = {"COD": "ZAR", "RUS": "SUN", "CZE": "CSK", "SRB": "YUG", "MNE": "SCG"}
NAMES = {
    "central-african-republic": "CAF", "czech": "CZE", "north-korea": "PRK", "south-korea": "KOR", "south-africa": "ZAF",
    "south-sudan": "SSD", "sri-lanka": "LKA", "united-kingdom": "GBR", "new-zealand": "NZL",
    "united-states": "USA", "bahamas, the": "BHS", "burma": "MMR", "cabo verde": "CPV", "congo, democratic republic of the": "COD",
    "congo, republic of the": "COG", "cote d'ivoire": "CIV", "gambia, the": "GMB", "holy see (vatican city)": "VAT",
    "korea, north": "PRK", "korea, south": "KOR", "micronesia, federated states of": "FSM", "czechia": "CZE",
    "people's republic of china": "CHN", "republic of the congo": "COG", "democratic republic of the congo": "COD",
    "kingdom of denmark": "DNK", "kingdom of the netherlands": "NLD", "ivory coast": "CIV", "timor-leste": "TLS",
}


def fold(text):
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
                bracket = re.match(r"(.*) \[(\w+)\]$", role)
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
            end = row.get("end")
            if row["source"].startswith("reign") and (not end or end >= "2021-03"):
                end = "2021-03"  # the list was made in that month
            if row["source"].startswith("reign") and row["start"] < "2015":
                continue
            if row["source"].startswith("archigos") and (end or "9") >= "2015":
                end = "2015-12-31"
            terms.append((where, first(row["start"]), past(end) if end else datetime.date.max, row["name"]))
    for country, count in unknown.items():
        print("unknown country:", country, count, file=sys.stderr)
    return terms


def close(one, other):
    """Tells whether two spellings of a name differ in few letters: "campaore", "compaore"."""
    return min(len(one), len(other)) > 4 and difflib.SequenceMatcher(None, one, other).ratio() >= 0.8


def same(one, other):
    return bool(one & other) or any(close(a, b) for a in one for b in other)


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
        if pattern.match(role):
            ours[where].append((since, until, role, name, words, place))
    theirs = collections.defaultdict(list)
    for where, since, until, name in reference(given.leaders, given.role):
        theirs[where].append((since, until, name, parts([name])))
    asked = agreed = 0
    for where in sorted(theirs):
        if given.country and where != given.country:
            continue
        stretches, good, all_ = [], 0, 0
        for day in months(start, end):
            there = [t for t in theirs[where] if t[0] <= day < t[1]]
            here = [h for c in (where, EARLIER.get(where)) for h in ours[c] if h[0] <= day < h[1]]
            if not there:
                continue
            all_ += 1
            if any(same(t[3], h[4]) for t in there for h in here):
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
