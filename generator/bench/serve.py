#!/usr/bin/env python3
"""How long an editor waits: from a save to the reloaded page, in a real browser.

    serve.py --bulletin DIR [--runs N] [--warm N] [--file content/en/NAME.md] [--vestnik PROGRAM] [--browser PROGRAM]

Starts `vestnik serve`, opens the page of one article in headless Chromium (driven through its own pipe, so that nothing need be
installed beside it), then changes the article's first paragraph again and again. A run lasts from just before the file is
written until the reloaded page, which holds the new text, has been drawn. The first runs warm the program up and do not count.
Prints one line of JSON: median and worst in milliseconds, all runs, and how long the builds took until all that depends on the
article was right too, as `serve` prints it: the page itself is there before.
"""
import argparse
import json
import os
import pathlib
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent

# Says what the page holds as soon as it has been drawn once.
DRAWN = """addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => requestAnimationFrame(() =>
  drawn(/mark-\\d+-mark/.exec(document.body.innerText)?.[0] ?? ''))))"""


class Chromium:
    """One page, by the Chrome DevTools Protocol over file descriptors 3 and 4."""

    def __init__(self, program, profile):
        their_in, self.out = os.pipe()
        self.inn, their_out = os.pipe()

        def descriptors():
            first, second = os.dup(their_in), os.dup(their_out)
            os.dup2(first, 3)
            os.dup2(second, 4)

        self.process = subprocess.Popen(
            [program, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-dev-shm-usage",
             "--remote-debugging-pipe", f"--user-data-dir={profile}", "about:blank"],
            close_fds=False, preexec_fn=descriptors, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(their_in)
        os.close(their_out)
        self.number, self.buffer, self.events, self.session = 0, b"", [], None
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]

    def read(self):
        while b"\0" not in self.buffer:
            more = os.read(self.inn, 1 << 16)
            if not more:
                sys.exit("the browser has ended")
            self.buffer += more
        message, _, self.buffer = self.buffer.partition(b"\0")
        return json.loads(message)

    def call(self, method, **parameters):
        self.number += 1
        message = {"id": self.number, "method": method, "params": parameters}
        if self.session:
            message["sessionId"] = self.session
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self.read()
            if answer.get("id") == self.number:
                if "error" in answer:
                    sys.exit(f"{method}: {answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def drawn(self):
        """Waits until a page was drawn; what it holds."""
        while True:
            event = self.events.pop(0) if self.events else self.read()
            if event.get("method") == "Runtime.bindingCalled":
                return event["params"]["payload"]


def address_of(site, article):
    """The page that was made of an article: the one file of the preview that holds its mark."""
    for page in site.rglob("*.html"):
        if "mark-0-mark" in page.read_text(encoding="utf-8") and "<article>" in page.read_text(encoding="utf-8"):
            return page.relative_to(site).as_posix()
    sys.exit(f"no page shows {article}")


def main():
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("--bulletin", required=True, type=pathlib.Path)
    words.add_argument("--runs", type=int, default=20)
    words.add_argument("--warm", type=int, default=10)
    words.add_argument("--file", type=pathlib.Path)
    words.add_argument("--vestnik", default=str(HERE.parent / "cli/target/vestnik"))
    words.add_argument("--browser", default=shutil.which("chromium") or "chromium")
    asked = words.parse_args()
    root = asked.bulletin.resolve()
    article = root / asked.file if asked.file else sorted((root / "content/en").glob("*.md"))[0]
    text = article.read_text(encoding="utf-8")
    head = re.match(r"---\n.*?\n---\n", text, re.S).end()

    def save(number):
        article.write_text(f"{text[:head]}\nmark-{number}-mark\n\n{text[head:]}", encoding="utf-8")

    save(0)
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    serve = subprocess.Popen([asked.vestnik, "serve", str(root), "--port", "0", "--messages", "en"],
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, env=environment)
    profile = tempfile.mkdtemp(prefix="serve-bench-")
    browser = None
    try:
        lines = iter(serve.stdout.readline, "")
        first = next(line for line in lines if " ms" in line)
        url = re.search(r"http://\S+/", next(line for line in lines if "http://" in line)).group()
        browser = Chromium(asked.browser, profile)
        browser.call("Page.enable")
        browser.call("Runtime.enable")
        browser.call("Runtime.addBinding", name="drawn")
        browser.call("Page.addScriptToEvaluateOnNewDocument", source=DRAWN)
        browser.call("Page.navigate", url=url + address_of(root / "target/preview", article))
        while browser.drawn() != "mark-0-mark":
            pass
        waits, builds = [], []
        for number in range(1, asked.warm + asked.runs + 1):
            time.sleep(0.5)
            began = time.monotonic()
            save(number)
            while browser.drawn() != f"mark-{number}-mark":
                pass
            waits.append(round((time.monotonic() - began) * 1000))
            builds.append(int(re.search(r": (\d+) ms", next(line for line in lines if " ms" in line)).group(1)))
        waits, builds = waits[asked.warm:], builds[asked.warm:]
        print(json.dumps({"median_ms": statistics.median(waits), "worst_ms": max(waits),
                          "build_median_ms": statistics.median(builds),
                          "first": first.strip(), "runs": waits}))
    finally:
        article.write_text(text, encoding="utf-8")
        serve.terminate()
        serve.wait()
        if browser:
            browser.process.terminate()
            browser.process.wait()
        shutil.rmtree(profile, ignore_errors=True)


if __name__ == "__main__":
    main()
