"""Reading ease of the English texts for patients: the Flesch-Kincaid grade, which is years of school in the USA; with 5 years
added it is an age. Ours may ask for at most that of a child of 11."""

import pathlib
import re
import sys

OLDEST = 11.0
AREAS = ("site", "rights", "register", "refused", "cards")
# Words that are names here and known to everybody who needs them; each counts as short.
NAMES = re.compile(r"\b(NHS|GP|A&E|HSCR-1|BSO|PDF|Home Office|Northern Ireland|Bluetooth|WhatsApp|name@example\.org|M1 1AE)\b")


def syllables(word):
    word = word.lower()
    groups = len(re.findall(r"[aeiouy]+", word))
    if word.endswith("e") and not word.endswith(("le", "ee")) and groups > 1:
        groups -= 1
    if word.endswith(("es", "ed")) and groups > 1 and not re.search(r"[td]ed$|[sxz]es$|[cs]hes$", word):
        groups -= 1
    return max(1, groups)


def texts(file):
    for line in file.read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        text = line.split(" = ", 1)[1] if re.match(r"^[a-z0-9-]+ = ", line) else line.strip() if line.startswith("    ") else ""
        if len(text.split()) > 3:
            yield re.sub(r"\{\$\w+\}", "Elm", text)


def age(all_texts):
    sentences = words = sounds = 0
    for text in all_texts:
        for sentence in re.split(r"(?<=[.?!:])\s+", NAMES.sub("Anna", text)):
            found = re.findall(r"[A-Za-z’']+|[0-9]+", sentence)
            if found:
                sentences += 1
                words += len(found)
                sounds += sum(syllables(word) for word in found)
    return 0.39 * words / sentences + 11.8 * sounds / words - 15.59 + 5


def main(folder):
    bad = False
    for area in AREAS:
        reached = age(texts(pathlib.Path(folder) / f"{area}.ftl"))
        print(f"{area}: reading age {reached:.1f} (at most {OLDEST:.0f})")
        bad |= reached > OLDEST
    return 1 if bad else 0


sys.exit(main(sys.argv[1]))
