#!/usr/bin/env python3
"""Makes the fonts in this folder: small enough to live inside the program, large enough that any
name typed in one of our scripts still prints.

    pip install fonttools==4.68.0
    python3 subset.py /tmp/font-sources      # fetches what is missing, then writes *.zst here
    cargo run -p print --example font-index  # afterwards: writes index.json

Needs npm, apt-get and zstd. Sources: the @expo-google-fonts packages (whole static TrueType files as
published by Google Fonts) and Debian's fonts-noto-cjk. All under the SIL Open Font License; the texts
are in OFL/. None of the families used reserves its name.

Fonts of other scripts lose their Latin letters and European digits here: a Latin name or a telephone
number inside an Arabic or Bengali line then always comes from the Latin face, on one baseline and in
one colour.
"""

import pathlib
import subprocess
import sys
import tempfile

from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent

# Package, version, file stem inside it, our short name, weights.
FAMILIES = [
    ("atkinson-hyperlegible-next", "0.4.1", "AtkinsonHyperlegibleNext", "latin", (400, 700, 800)),
    ("noto-sans", "0.4.2", "NotoSans", "latin-extended", (400, 700, 800)),
    ("noto-sans-arabic", "0.4.3", "NotoSansArabic", "arabic", (400, 700, 800)),
    ("noto-nastaliq-urdu", "0.4.2", "NotoNastaliqUrdu", "nastaliq", (400, 700)),
    ("noto-sans-ethiopic", "0.4.2", "NotoSansEthiopic", "ethiopic", (400, 700, 800)),
    ("noto-sans-bengali", "0.4.4", "NotoSansBengali", "bengali", (400, 700, 800)),
    ("noto-sans-gurmukhi", "0.4.1", "NotoSansGurmukhi", "gurmukhi", (400, 700, 800)),
    ("noto-sans-gujarati", "0.4.2", "NotoSansGujarati", "gujarati", (400, 700, 800)),
    ("noto-sans-devanagari", "0.4.1", "NotoSansDevanagari", "devanagari", (400, 700, 800)),
    ("noto-sans-tamil", "0.4.3", "NotoSansTamil", "tamil", (400, 700, 800)),
]
WEIGHT_NAMES = {400: "Regular", 700: "Bold", 800: "ExtraBold"}

PUNCTUATION = [*range(0x2010, 0x2028), *range(0x2030, 0x203B), 0x20A0, *range(0x20AC, 0x20C0), 0x2116, 0x2122]
LATIN = [
    *range(0x20, 0x7F), *range(0xA0, 0x250), *range(0x250, 0x2B0), *range(0x2B0, 0x370),  # up to combining marks
    *range(0x1E00, 0x1F00), *range(0x2C60, 0x2C80), *range(0xA720, 0xA7CB),
    *range(0x2000, 0x2010), *PUNCTUATION, 0x2190, 0x2192, 0x2212, 0x25CC, 0xFFFD,
]
CYRILLIC = [*range(0x400, 0x530), *range(0x1C80, 0x1C89), *range(0x2DE0, 0x2E00), *range(0xA640, 0xA6A0)]
LETTERS_OF_LATIN = {*range(0x30, 0x3A), *range(0x41, 0x5B), *range(0x61, 0x7B), 0x40, 0x2B, 0x23, 0x26,
                    *(c for c in range(0xC0, 0x250)), *range(0x1E00, 0x1F00), *range(0x400, 0x530)} - {0xD7, 0xF7}

# Han: all that the two everyday sets hold, in their own shapes and in two weights; every other
# character of the main Unicode block once, so that a rare name prints.
HAN_MAIN = {*range(0x4E00, 0xA000), *range(0x3400, 0x4DC0)}
HAN_SIGNS = {*range(0x3000, 0x3030), *range(0xFF00, 0xFFF0), 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2026, 0xB7}
CJK = "usr/share/fonts/opentype/noto/NotoSansCJK-{}.ttc"


def of_codec(codec, lead, trail):
    """Every character of the main Han block that a double-byte code can write, within rows of lead bytes."""
    out = set()
    for a in lead:
        for b in trail:
            try:
                char = bytes((a, b)).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(char) == 1:
                out.add(ord(char))
    return out & HAN_MAIN


GB2312 = of_codec("gb2312", range(0xB0, 0xF8), range(0xA1, 0xFF))
BIG5_EVERYDAY = of_codec("big5", range(0xA4, 0xC7), [*range(0x40, 0x7F), *range(0xA1, 0xFF)])
# Everyday characters that the first plane of Big5 lacks, and those of Hong Kong's everyday writing.
BIG5_EVERYDAY |= {ord(c) for c in "裏着為啟麵綫説卧牀峯羣裡啦喺嘅咗嚟唔冇佢哋咁啲嗰乜嘢睇搵畀俾攞揸瞓揾癐攰"}
HAN = [
    ("han-simplified", "Noto Sans SC", "Noto Sans CJK SC", (400, 700), GB2312 | HAN_SIGNS),
    ("han-traditional", "Noto Sans TC", "Noto Sans CJK TC", (400, 700), BIG5_EVERYDAY | HAN_SIGNS),
    ("han-rare", "Noto Sans Han Rare", "Noto Sans CJK SC", (400,), {*range(0x4E00, 0xA000)} - GB2312),
]


def fetch(sources):
    sources.mkdir(parents=True, exist_ok=True)
    for package, version, *_ in FAMILIES:
        folder = sources / package
        if not folder.exists():
            folder.mkdir()
            name = f"@expo-google-fonts/{package}@{version}"
            out = subprocess.run(["npm", "pack", "--silent", name], cwd=sources, check=True, capture_output=True, text=True)
            subprocess.run(["tar", "xzf", sources / out.stdout.strip(), "-C", folder, "--strip-components=1"], check=True)
    if not (sources / "cjk").exists():
        subprocess.run(["apt-get", "download", "fonts-noto-cjk"], cwd=sources, check=True)
        deb = next(sources.glob("fonts-noto-cjk_*.deb"))
        subprocess.run(["dpkg-deb", "-x", deb, sources / "cjk"], check=True)


def cut(font, chars):
    options = subset.Options()
    options.layout_features = ["*"]
    options.hinting = False
    options.notdef_outline = True
    options.glyph_names = False
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14, 16, 17]
    options.drop_tables += ["DSIG", "MATH", "STAT", "meta", "VORG", "vhea", "vmtx", "BASE"]
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=sorted(chars))
    cutter.subset(font)


def rename(font, family):
    """One family name everywhere, so that a weight is found under it and not under a name of its own."""
    weight = font["OS/2"].usWeightClass
    style = WEIGHT_NAMES[weight]
    for record in list(font["name"].names):
        if record.nameID in (16, 17):
            font["name"].removeNames(nameID=record.nameID)
    for name_id, value in ((1, family), (2, style), (4, f"{family} {style}"), (6, f"{family} {style}".replace(" ", "")),
                           (16, family), (17, style)):
        font["name"].setName(value, name_id, 3, 1, 0x409)
        font["name"].removeNames(nameID=name_id, platformID=1)


def write(font, name):
    ending = "otf" if "CFF " in font else "ttf"
    target = HERE / f"{name}.{ending}.zst"
    with tempfile.TemporaryDirectory() as folder:
        plain = pathlib.Path(folder) / "font"
        font.save(plain)
        subprocess.run(["zstd", "-q", "-f", "--ultra", "-22", plain, "-o", target], check=True)
        print(f"{target.name:36} {plain.stat().st_size:>9} {target.stat().st_size:>9} {len(font.getBestCmap()):>6} characters")


def main():
    sources = pathlib.Path(sys.argv[1])
    fetch(sources)
    for package, _, stem, short, weights in FAMILIES:
        for weight in weights:
            style = WEIGHT_NAMES[weight]
            font = TTFont(sources / package / f"{weight}{style}" / f"{stem}_{weight}{style}.ttf")
            assert font["OS/2"].usWeightClass == weight, (package, weight)
            family = font["name"].getDebugName(16) or font["name"].getDebugName(1)
            have = set(font.getBestCmap())
            latin = short in ("latin", "latin-extended")
            cut(font, have & set(LATIN + CYRILLIC) if latin else have - LETTERS_OF_LATIN)
            rename(font, family)
            write(font, f"{short}-{weight}")
    (HERE / "OFL").mkdir(exist_ok=True)
    for package, _, _, short, _ in FAMILIES:
        (HERE / "OFL" / f"{short}.txt").write_bytes((sources / package / "LICENSE_FONT").read_bytes())
    for short, family, face, weights, chars in HAN:
        for weight in weights:
            path = sources / "cjk" / CJK.format(WEIGHT_NAMES[weight])
            number = next(n for n in range(20) if TTFont(path, fontNumber=n, lazy=True)["name"].getDebugName(1) == face)
            font = TTFont(path, fontNumber=number)
            cut(font, chars)
            rename(font, family)
            write(font, f"{short}-{weight}")
    copyright_file = sources / "cjk/usr/share/doc/fonts-noto-cjk/copyright"
    (HERE / "OFL" / "han.txt").write_bytes(copyright_file.read_bytes())


if __name__ == "__main__":
    main()
