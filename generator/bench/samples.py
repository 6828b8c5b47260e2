#!/usr/bin/env python3
"""Says where a build spent its time, from what Java's own Flight Recorder sampled of it.

    samples.py FILE.jfr [--top N] [--stacks FILE] [--jfr COMMAND]

Prints how many samples were taken in Java and how many in native code, where a wait for the disk counts as well as work,
and four tables, each with samples and their share:

    threads         which threads were at work
    methods         what stood on top of the stack
    nearest         the method of Vestnik that is nearest to the top: who asked for the work
    with all below  methods of Vestnik that were anywhere in the stack, each once a sample

--stacks writes the stacks in the collapsed form that viewers of flame graphs read: a line for each different stack, its
frames from the bottom to the top with ';' between them, a space, how often. It needs Python 3.9 and the JDK's own `jfr`.
"""
import argparse
import collections
import re
import subprocess
import sys

EVENTS = "jdk.ExecutionSample,jdk.NativeMethodSample"
OURS = "org.vestnik."

THREAD = re.compile(r'  sampledThread = (?:"(.*)" \(|(.*))')
FRAME = re.compile(r"    ([^\s(]+)\(.*\)(?:\s+line: .*)?$")
# A class that the JVM made at run time has another name in every run.
LAMBDA = re.compile(r"\$\$Lambda[^;]*(?=\.[^.]+$)")
NUMBER = re.compile(r"[-#]?\d+")
# In the system's hands, but not at work.
WAITS = re.compile(r"\.(accept|epollWait|kevent|park|poll|read0|select|sleep|wait)\d*$")


def samples(lines):
    """Of each sample that `jfr print` prints: whether in native code, thread, and frames from the top to the bottom."""
    native, thread, frames = False, "?", []
    for line in lines:
        if line.startswith("jdk."):
            native, thread, frames = "Native" in line, "?", []
        elif line.startswith("  sampledThread"):
            found = THREAD.match(line.rstrip())
            thread = NUMBER.sub("", found[1] or found[2]).strip() if found else "?"
        elif line.startswith("}"):
            if frames and not (native and WAITS.search(frames[0])):
                yield native, thread, frames
        else:
            found = FRAME.match(line.rstrip())
            if found:
                frames.append(LAMBDA.sub("$$Lambda", found[1]))


def table(title, counts, total, most):
    print(f"\n{title}")
    for name, count in counts.most_common(most):
        print(f"{count:8} {count * 100 / total:5.1f} %  {name}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("recording")
    parser.add_argument("--top", type=int, default=30, help="rows of a table")
    parser.add_argument("--stacks", help="where to write collapsed stacks")
    parser.add_argument("--jfr", default="jfr", help="of a JDK that is not older than the one that recorded")
    options = parser.parse_args()

    threads, methods, nearest, below, stacks = (collections.Counter() for _ in range(5))
    in_native = 0
    command = [options.jfr, "print", "--events", EVENTS, "--stack-depth", "1024", options.recording]
    with subprocess.Popen(command, stdout=subprocess.PIPE, encoding="utf-8", errors="replace") as jfr:
        for native, thread, frames in samples(jfr.stdout):
            in_native += native
            ours = [frame for frame in frames if frame.startswith(OURS)]
            threads[thread] += 1
            methods[frames[0]] += 1
            nearest[ours[0] if ours else "(none)"] += 1
            below.update(set(ours))
            stacks[";".join([thread, *reversed(frames)])] += 1
    total = sum(methods.values())
    if jfr.returncode or not total:
        sys.exit(f"{options.recording}: no samples")

    print(f"{total} samples: {total - in_native} in Java, {in_native} in native code")
    table("threads", threads, total, options.top)
    table("methods", methods, total, options.top)
    table("nearest", nearest, total, options.top)
    table("with all below", below, total, options.top)
    if options.stacks:
        with open(options.stacks, "w", encoding="utf-8") as out:
            out.writelines(f"{stack} {count}\n" for stack, count in sorted(stacks.items()))


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()  # whoever read the tables has read enough
