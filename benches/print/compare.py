"""The same poster printed by careof's site, by headless Chromium and by WeasyPrint, warm, in turn; and what else
issue and design promise about printing: all posters in all languages, previews, memory, the size of the program.

Run by `benches/run print`. careof is measured through its site, so its figures hold the form and the answer too."""

import http.client
import os
import pathlib
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

import zstandard
from weasyprint import HTML
from weasyprint.text.fonts import FontConfiguration

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
CAREOF = os.environ["CAREOF"]
ROUNDS = int(os.environ.get("ROUNDS", "7"))
# A language, whether its lines run from the right, and the fonts that the peers need for it.
LANGUAGES = {
    "en": ("ltr", "latin"),
    "ar": ("rtl", "arabic"),
    "ur": ("rtl", "nastaliq"),
    "ti": ("ltr", "ethiopic"),
    "bn": ("ltr", "bengali"),
    "pl": ("ltr", "latin"),
}
KEYS = ("welcome-headline", "welcome-sub", "welcome-body", "welcome-note")
NAME = "Elm Tree Surgery"


class Site:
    """careof serving its site; one connection that stays open."""

    def __init__(self, folder):
        self.child = subprocess.Popen(
            [CAREOF, "serve", "--listen", "127.0.0.1:0", "--data", str(folder)],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for line in self.child.stdout:
            found = re.search(r"http://127\.0\.0\.1:(\d+)", line)
            if found:
                self.port = int(found.group(1))
                break
        else:
            sys.exit("the site did not start")
        threading.Thread(target=lambda: [None for _ in self.child.stdout], daemon=True).start()
        self.connection = self.connect()

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.port)

    def post(self, path, fields, connection=None):
        connection = connection or self.connection
        body = urllib.parse.urlencode(fields)
        connection.request("POST", path, body, {"Content-Type": "application/x-www-form-urlencoded"})
        answer = connection.getresponse()
        data = answer.read()
        if answer.status != 200:
            sys.exit(f"{path}: {answer.status} {data[:300]}")
        return data

    def most_memory(self):
        """The most memory that the process has had, in MB."""
        status = pathlib.Path(f"/proc/{self.child.pid}/status").read_text()
        return int(re.search(r"VmHWM:\s+(\d+)", status).group(1)) / 1024

    def stop(self):
        self.child.terminate()
        self.child.wait()


def texts(tag):
    """The poster's words in a language, from its file."""
    source = (ROOT / f"knowledge/languages/{tag}/posters.ftl").read_text(encoding="utf-8")
    found = {}
    for key in KEYS:
        match = re.search(rf"^{key} =(.*(?:\n[ \t]+.*)*)", source, re.M)
        found[key] = [line.strip() for line in match.group(1).strip().splitlines()]
    return found


def page(tag, folder):
    """The poster as somebody would write it in HTML, with the same fonts."""
    direction, script = LANGUAGES[tag]
    for weight in (400, 700):
        packed = ROOT / f"crates/print/fonts/{script}-{weight}.ttf.zst"
        unpacked = zstandard.ZstdDecompressor().stream_reader(packed.open("rb")).read()
        (folder / f"{script}-{weight}.ttf").write_bytes(unpacked)
    faces = "".join(
        f"@font-face{{font-family:F;font-weight:{w};src:url({script}-{w}.ttf)}}" for w in (400, 700)
    )
    words = texts(tag)
    lines = lambda key: "".join(f"<p>{line}</p>" for line in words[key])
    html = f"""<!doctype html><html lang="{tag}" dir="{direction}"><meta charset="utf-8"><title>{words[KEYS[0]][0]}</title>
<style>{faces}@page{{size:A4;margin:0}}body{{margin:0;font-family:F;color:#fbf6ec;background:#0b5d4b}}
.sheet{{width:210mm;height:296mm;padding:15mm;box-sizing:border-box;position:relative;background:#0b5d4b}}
h1{{font-size:72pt;line-height:1.1;margin:0 0 10mm}}p{{font-size:15pt;margin:0 0 3mm;width:105mm}}.sub p{{font-weight:700;font-size:19pt}}
.door{{position:absolute;inset-inline-end:15mm;bottom:40mm;width:60mm;height:110mm;background:#f4b73b;border-radius:30mm 30mm 0 0}}
.foot{{position:absolute;bottom:10mm;font-weight:700}}</style>
<div class="sheet"><h1>{" ".join(words[KEYS[0]])}</h1><div class="sub">{lines(KEYS[1])}</div>{lines(KEYS[2])}{lines(KEYS[3])}
<div class="door"></div><p class="foot">{NAME}</p></div></html>"""
    path = folder / f"{tag}.html"
    path.write_text(html, encoding="utf-8")
    return path


def timed(work):
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000


def main():
    room = pathlib.Path(tempfile.mkdtemp(prefix="careof-bench-"))
    site = Site(room / "data")
    pages = {tag: page(tag, room) for tag in LANGUAGES}
    chromium = subprocess.Popen(
        ["node", str(ROOT / "benches/print/chromium.mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )

    def by_chromium(tag):
        chromium.stdin.write(pages[tag].as_uri() + "\n")
        chromium.stdin.flush()
        return float(chromium.stdout.readline())

    fonts = FontConfiguration()

    def by_weasyprint(tag):
        return timed(lambda: HTML(filename=str(pages[tag])).write_pdf(font_config=fonts))

    def by_careof(tag):
        fields = {"practice": NAME, "sheet-language": tag, "sheet-format": "pdf"}
        return timed(lambda: site.post("/posters/welcome/file", fields))

    def by_careof_with_another_name(tag, number=[0]):
        number[0] += 1
        fields = {"practice": f"{NAME} {number[0]}", "sheet-language": tag, "sheet-format": "pdf"}
        return timed(lambda: site.post("/posters/welcome/file", fields))

    ways = {
        "careof": by_careof_with_another_name,
        "careof, the same poster again": by_careof,
        "Chromium": by_chromium,
        "WeasyPrint": by_weasyprint,
    }
    for way in ways.values():
        for tag in LANGUAGES:
            way(tag)
    rounds = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, way in ways.items():
            rounds[name].append(statistics.median(way(tag) for tag in LANGUAGES for _ in range(3)))
    print("| one poster as PDF, warm | ms |\n|---|--:|")
    for name, times in rounds.items():
        print(f"| {name} | {statistics.median(times):.1f} |")
    print("\n| Ratio | Is | Limit |\n|---|--:|--:|")
    for peer in ("Chromium", "WeasyPrint"):
        ratio = statistics.median(p / c for p, c in zip(rounds[peer], rounds["careof"]))
        print(f"| {peer} / careof | {ratio:.1f} | ≥ 15 |")
    chromium.stdin.close()
    chromium.wait()

    # Every poster in every language, on two connections.
    tags = sorted(path.name for path in (ROOT / "knowledge/languages").iterdir() if path.is_dir())
    posters = sorted(path.name for path in (ROOT / "knowledge/posters").iterdir() if path.is_dir())
    jobs = [(poster, tag) for tag in tags for poster in posters]
    needed = {"petition": "https://careof.example/petitions/1", "headline": "Come in", "practice": NAME}
    lock = threading.Lock()

    def worker(path, extra, sizes):
        connection = site.connect()
        while True:
            with lock:
                if not left:
                    return
                poster, tag = left.pop()
            sizes.append(len(site.post(f"/posters/{poster}/{path}", {**needed, **extra, "sheet-language": tag}, connection)))

    left, sizes = list(jobs), []
    began = time.perf_counter()
    threads = [threading.Thread(target=worker, args=("file", {"sheet-format": "pdf"}, sizes)) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    seconds = time.perf_counter() - began
    print(f"| {len(sizes)} PDFs: {len(posters)} posters × {len(tags)} languages, two at a time | {seconds:.1f} s | < 60 s |")

    previews = []
    for number in range(60):
        tag = tags[number % len(tags)]
        fields = {"practice": f"{NAME} {number}", "sheet-language": tag}
        previews.append(timed(lambda: site.post("/posters/welcome/preview", fields)))
    previews.sort()
    print(f"| a preview, 640 pixels wide, median of {len(previews)} in all languages | {statistics.median(previews):.0f} ms | < 60 ms |")
    print(f"| the same, slowest | {previews[-1]:.0f} ms | |")
    print(f"| most memory after all that, every font loaded | {site.most_memory():.0f} MB | < 400 MB |")
    print(f"| the program with all fonts | {os.path.getsize(CAREOF) / 1e6:.0f} MB | < 80 MB |")
    site.stop()


main()
