"""Decides the same situations with careof and with OpenFisca, checks that both say the same, and prints how long each
took. Called by `benches/run charging`, which makes the Python environment and builds careof."""

import itertools
import json
import os
import random
import subprocess
import sys
import time

from openfisca_core.simulation_builder import SimulationBuilder

from rules import Service, Slavery, Status, Support, Surcharge, Urgency, Outcome, system

SEED = 20261121
DAYS = ["2016-05-01", "2017-09-01", "2024-06-01", "2026-11-21"]
MANY = 20_000
ONE_BY_ONE = 300


def situations(count):
    draw = random.Random(SEED)
    names = lambda kind: [one.name for one in kind]
    for _ in range(count):
        yield {
            "nation": "england",
            "service": draw.choice(names(Service)),
            "status": draw.choice(names(Status)),
            "ihs": draw.choice(names(Surcharge)),
            "asylum_support": draw.choice(names(Support)),
            "nrm": draw.choice(names(Slavery)),
            "urgency": draw.choice(names(Urgency)),
            "settled_in_uk": draw.choice(["yes", "no"]),
            "looked_after": draw.choice(["yes", "no", "no", "no"]),
            "detained": draw.choice(["none", "none", "none", "prison"]),
        }


def possible(one):
    """OpenFisca has no notion of answers that cannot go together; careof refuses them."""
    return not (one["status"] == "british_or_irish" and one["asylum_support"] != "none")


def as_openfisca(one, name):
    yes = {"settled_in_uk": one["settled_in_uk"] == "yes", "looked_after": one["looked_after"] == "yes", "detained": one["detained"] != "none"}
    return {key: {name: yes.get(key, value)} for key, value in one.items() if key != "nation"}


def openfisca_one_by_one(rules, cases, day):
    start = time.perf_counter()
    found = []
    for one in cases:
        simulation = SimulationBuilder().build_from_entities(rules, {"persons": {"p": as_openfisca(one, day)}})
        found.append(simulation.calculate("outcome", day).decode_to_str()[0])
    return found, time.perf_counter() - start


def openfisca_at_once(rules, cases, day):
    start = time.perf_counter()
    simulation = SimulationBuilder().build_default_simulation(rules, count=len(cases))
    for key in ("service", "status", "ihs", "asylum_support", "nrm", "urgency"):
        kind = rules.get_variable(key).possible_values
        simulation.set_input(key, day, kind.encode([one[key] for one in cases]))
    for key, no in (("settled_in_uk", "no"), ("looked_after", "no"), ("detained", "none")):
        simulation.set_input(key, day, [one[key] != no for one in cases])
    found = list(simulation.calculate("outcome", day).decode_to_str())
    return found, time.perf_counter() - start


def careof_stream(careof, cases, day):
    lines = "".join(json.dumps(one) + "\n" for one in cases)
    start = time.perf_counter()
    ran = subprocess.run([careof, "charging", "decide", "--on", day], input=lines, capture_output=True, text=True, check=True)
    spent = time.perf_counter() - start
    return [json.loads(line)["outcome"] for line in ran.stdout.splitlines()], spent


def main():
    careof = os.environ.get("CAREOF", "target/release/careof")
    cases = list(itertools.islice((one for one in situations(2 * MANY) if possible(one)), MANY))
    rules = system()
    openfisca_one_by_one(rules, cases[:10], DAYS[-1])
    print(f"{MANY} situations on each of {len(DAYS)} days, {len(Outcome)} outcomes, a part of England's rules. Microseconds a decision:\n")
    print(f"{'':<62}{'median of days':>16}")
    times = {"careof, JSON in, answer with law and reasons out": [], "OpenFisca, all in one vector, outcome alone": [], "OpenFisca, one situation at a time": []}
    for day in DAYS:
        ours, spent = careof_stream(careof, cases, day)
        times["careof, JSON in, answer with law and reasons out"].append(spent / len(cases))
        theirs, spent = openfisca_at_once(rules, cases, day)
        times["OpenFisca, all in one vector, outcome alone"].append(spent / len(cases))
        slowly, spent = openfisca_one_by_one(rules, cases[:ONE_BY_ONE], day)
        times["OpenFisca, one situation at a time"].append(spent / ONE_BY_ONE)
        wrong = [(one, a, b) for one, a, b in zip(cases, ours, theirs) if a != b] + [(one, a, b) for one, a, b in zip(cases, ours, slowly) if a != b]
        if wrong:
            sys.exit(f"{day}: they differ on {len(wrong)} situations, such as {wrong[0]}")
    for name, spent in times.items():
        print(f"{name:<62}{sorted(spent)[len(spent) // 2] * 1e6:>16.2f}")
    print("\nBoth said the same in every situation. careof's bare decision, without JSON and words: `cargo bench -p charging`.")


if __name__ == "__main__":
    main()
