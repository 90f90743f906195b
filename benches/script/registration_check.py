#!/usr/bin/env python3
"""What somebody would write instead of careof: the text of a page with BeautifulSoup, then regular expressions.

Prints for each page what it asks for. With --time: pages a second, without start-up, once with each parser.
It is here to be measured against, in speed; it knows nothing of purposes, denials or headings.
"""

import re
import sys
import time
from pathlib import Path

from bs4 import BeautifulSoup

NOT_CONTENT = ["script", "style", "noscript", "template", "nav", "header", "footer", "svg"]
BLOCKS = ["p", "li", "td", "th", "dt", "dd", "h1", "h2", "h3", "h4", "label", "figcaption"]

THINGS = {
    "photo_id": r"(photo(graphic)?\s*(id|identification)|passport|driving\s+licen[cs]e|proof\s+of\s+(id|identity)|\bid\b|identification)",
    "address": r"(proof\s+of\s+(your\s+)?address|utility\s+bill|bank\s+statement|council\s+tax\s+bill|tenancy\s+agreement)",
    "immigration": r"(visa|immigration\s+status|residence\s+permit|\bbrp\b|right\s+to\s+reside|proof\s+of\s+entitlement)",
}
FORCES = {
    "required": r"\b(must|need\s+to|required|have\s+to|will\s+need|cannot\s+register|unable\s+to\s+register|before\s+your\s+registration)\b",
    "requested": r"\b(please\s+(bring|provide|supply)|ask\s+(you\s+)?(for|to)|should\s+bring|bring)\b",
    "mentioned": r"\b(may\s+ask|might|helpful|useful|if\s+you\s+have|ideally)\b",
}
DENIED = re.compile(r"\b(do\s+not|don['’]t|no)\s+(need|require|have\s+to)", re.IGNORECASE)
PATTERNS = {
    (thing, force): re.compile(rf"{what}[^.]*?{how}|{how}[^.]*?{what}", re.IGNORECASE)
    for thing, what in THINGS.items()
    for force, how in FORCES.items()
}
SENTENCES = re.compile(r"(?<=[.!?])\s+")
ORDER = ["required", "requested", "mentioned"]


def check(html, parser):
    """The strongest demand of each kind, with the sentence that makes it."""
    soup = BeautifulSoup(html, parser)
    for tag in soup(NOT_CONTENT):
        tag.decompose()
    found = {}
    for block in soup.find_all(BLOCKS):
        text = " ".join(block.get_text(" ").split())
        for sentence in SENTENCES.split(text):
            if DENIED.search(sentence):
                continue
            for (thing, force), pattern in PATTERNS.items():
                if pattern.search(sentence):
                    if thing not in found or ORDER.index(force) < ORDER.index(found[thing][0]):
                        found[thing] = (force, sentence)
    return found


def time_it(pages):
    """Pages a second with each parser: the median of five rounds."""
    for parser in ["html.parser", "lxml"]:
        rounds = []
        for _ in range(5):
            start = time.perf_counter()
            for page in pages:
                check(page, parser)
            rounds.append(time.perf_counter() - start)
        print(f"BeautifulSoup ({parser}) and regular expressions\t{len(pages) / sorted(rounds)[2]:.2f}")


def main():
    timing = sys.argv[1:2] == ["--time"]
    folder = Path(sys.argv[2 if timing else 1])
    files = sorted(folder.glob("*.html"))
    if timing:
        time_it([file.read_text(encoding="utf-8") for file in files])
        return
    for file in files:
        print(file.name, check(file.read_text(encoding="utf-8"), "lxml"))


if __name__ == "__main__":
    main()
