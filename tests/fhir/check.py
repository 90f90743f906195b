"""Each example as FHIR R4 (by an independent library), then by the rules of UK Core Patient and of the national service."""

import json
import pathlib
import re
import sys

from fhir.resources.R4B.patient import Patient

NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number"
POSTCODE = re.compile(r"[A-Z]{1,2}[0-9][0-9A-Z]? [0-9][A-Z]{2}")


def right_number(number):
    if not re.fullmatch(r"[0-9]{10}", number):
        return False
    rest = 11 - sum(int(d) * w for d, w in zip(number, range(10, 1, -1))) % 11
    return int(number[9]) == rest % 11 and rest != 10


def without_blanks(patient):
    """The national service wants blank lines as "", which FHIR itself does not allow: the library sees them left out."""
    plain = json.loads(json.dumps(patient))
    for address in plain.get("address", []):
        address["line"] = [line for line in address["line"] if line]
    return plain


def uk_core(patient):
    assert patient["meta"]["profile"] == ["https://fhir.hl7.org.uk/StructureDefinition/UKCore-Patient"]
    numbers = [i for i in patient.get("identifier", []) if i["system"] == NHS_NUMBER]
    assert len(numbers) <= 1
    for number in numbers:
        assert right_number(number["value"]), number
        assert any(e["url"].endswith("NHSNumberVerificationStatus") for e in number["extension"])
    reasons = [e for e in patient.get("extension", []) if e["url"].endswith("NHSNumberUnavailableReason")]
    assert len(reasons) == (0 if numbers else 1)
    (name,) = [n for n in patient["name"] if n["use"] == "official"]
    assert name["family"] and name["text"]
    assert patient["gender"] in ("male", "female", "other", "unknown")
    assert re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", patient["birthDate"])
    (address,) = patient["address"]
    assert len(address["line"]) == 5 and "start" in address["period"]
    assert POSTCODE.fullmatch(address["postalCode"]), address
    kinds = [(t["system"], t["use"]) for t in patient.get("telecom", [])]
    assert len(kinds) == len(set(kinds))
    text = json.dumps(patient)
    for never in ("ResidentialStatus", "birthPlace", "nationality", "citizenship", "religion", "EthnicCategory"):
        assert never not in text, never


def main(folder):
    files = sorted(pathlib.Path(folder).glob("*.json"))
    assert len(files) >= 7, "the examples were not written"
    for file in files:
        patient = json.loads(file.read_text(encoding="utf-8"))
        Patient.model_validate(without_blanks(patient))
        uk_core(patient)
        print(f"{file.stem}: a valid FHIR Patient, as UK Core wants it")


main(sys.argv[1])
