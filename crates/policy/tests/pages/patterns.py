#!/usr/bin/env python3
"""Writes patterns.jsonl: plain ways of asking, softening and denying, put together from lists, under headings
that are about joining and under headings that are about something else. Always the same pages.

    python3 crates/policy/tests/pages/patterns.py
"""
import json
import pathlib
import random

PAPERS = {
    "photo_id": [
        "photo ID", "a passport or driving licence", "a form of identification", "proof of identity", "your passport",
        "photographic identification", "an identity document", "something with your photo on it", "two forms of ID",
        "a passport, driving licence or bus pass", "some identification", "a document with your picture",
        "your driving licence", "proof of who you are", "a photo card", "one piece of photo ID", "valid ID",
        "identification such as a passport", "a document that shows who you are", "your student card",
        "official identification", "a national identity card or passport", "evidence of your identity",
    ],
    "address": [
        "proof of address", "a utility bill", "a recent bank statement", "a tenancy agreement",
        "something showing your address", "a letter with your address on it", "evidence of where you live",
        "a council tax bill", "proof of residence", "a household bill", "official post in your name",
        "two proofs of address", "a gas or electricity bill", "a letter from the council", "a bill or bank letter",
        "a document that shows where you live", "proof that you live in our area", "confirmation of your address",
        "a rent book or mortgage statement", "a bill from the last three months", "evidence of your address",
    ],
    "immigration": [
        "your visa", "your biometric residence permit", "a share code", "proof of your immigration status",
        "your visa or residence permit", "evidence of your right to live in the UK", "your Home Office letter",
        "your eVisa", "your immigration papers", "proof of your right to be in the UK", "your BRP or visa",
    ],
}
WAYS = {
    "required": [
        "You must bring {x} when you register.", "You will need to show {x} when you hand in your form.",
        "To register you need {x}.", "{X} is required before we can register you.",
        "We cannot register you without {x}.", "All new patients have to provide {x}.",
        "We require {x} from everyone who joins.", "Registration cannot go ahead until we have seen {x}.",
        "Your form will not be processed unless it comes with {x}.", "It is essential that you bring {x}.",
        "{X} must be shown before your form can be accepted.", "Before we can add you to our list we need to see {x}.",
        "Patients who do not bring {x} will not be registered.", "You will be registered once we have seen {x}.",
        "In order to register, patients will need {x}.", "Applications without {x} will be returned.",
        "No one can be registered without {x}.", "Staff must see {x} before accepting a form.",
        "We are unable to register anyone who does not have {x}.", "Registration is only possible with {x}.",
        "You can only register if you have {x}.", "Please note that {x} will be required.",
        "Forms must be accompanied by {x}.", "We insist on {x}.",
        "Please do not come without {x}, as we will have to turn you away.",
        "Your registration will be on hold until you have shown us {x}.",
        "If you do not have {x} we will not be able to register you.", "{X} is a condition of joining our list.",
        "We only accept new patients who can show {x}.", "Everyone over 16 needs {x} to join.",
        "A form is not complete without {x}.", "Please be aware that we need {x} to complete your registration.",
        "You have to have {x} with you, otherwise we can't accept the form.", "We need {x} from you as well as the form.",
    ],
    "requested": [
        "Please bring {x} when you register.", "We ask new patients to bring {x}.",
        "When you hand in your form, please show us {x}.", "You should bring {x} with you.",
        "You will be asked for {x}.", "Please provide {x} with your completed form.",
        "We would like to see {x} when you come in.", "New patients are asked to provide {x}.",
        "Bring {x} to reception with your form.", "Remember to bring {x}.",
        "We would be grateful if you could bring {x}.", "Kindly enclose {x}.", "Please have {x} ready.",
        "Our receptionist will ask to see {x}.", "Could you bring {x} with you?", "Please attach {x} to your form.",
        "Make sure that you bring {x}.", "When joining us, show the receptionist {x}.", "We do ask that you bring {x}.",
        "Along with the form please send us {x}.", "Upload {x} when the form asks for it.", "What to bring: {x}.",
        "We request {x} from all applicants.", "Take your form to the desk together with {x}.",
        "We'd appreciate it if you brought {x}.", "Don't forget {x}.", "Once you've sent the form we'll ask you for {x}.",
        "We will want to see {x}.", "Come along with the form and {x}.", "Do please let us see {x}.",
        "If you're joining us from another surgery, please show us {x}.", "We normally ask people for {x}.",
        "The receptionist will check {x} when you join.", "Would you mind letting us see {x}?",
    ],
    "mentioned": [
        "It would be helpful if you could bring {x}.", "If you have {x}, please bring it.", "You may be asked for {x}.",
        "We may ask to see {x}.", "Ideally, bring {x}.", "It helps if you bring {x}, but it is not essential.",
        "You can bring {x} if you like.", "We might need to see {x} in some cases.", "If possible, bring {x}.",
        "{X} may be requested.", "Where possible, please bring {x}.", "{X} is useful but not necessary.",
        "You could be asked for {x} in some circumstances.", "Bring {x} if you have it.", "Optional: {x}.",
        "Occasionally we ask to see {x}.", "It is useful, though not compulsory, to have {x} with you.",
        "Some people bring {x}, which can help us to find their notes.", "If you can, let us have {x}.",
        "We sometimes ask for {x}.", "You're welcome to show us {x}, but you needn't.",
        "Having {x} to hand can speed things up.", "We would ideally like to see {x}.",
    ],
    "not_needed": [
        "You do not need {x} to register.", "We do not ask for {x}.", "{X} is not required.",
        "You can register without {x}.", "There is no need to bring {x}.", "You will not be asked for {x}.",
        "We will not refuse you because you do not have {x}.", "You don't have to show {x}.", "We never ask for {x}.",
        "Staff must not ask for {x}.", "Not having {x} is not a reason to refuse you.",
        "{X} is not needed for registration.", "Nobody has to show {x} to join.", "You won't be turned away for not having {x}.",
        "We've stopped asking for {x}.", "Do I need {x}? No.", "It is a myth that you need {x}.",
        "We don't require {x}.", "You needn't bring {x}.", "Please don't ask people for {x} when they register.",
        "{X} is no longer needed.", "Being without {x} won't stop you from joining.",
    ],
}
JOINING = [
    "", "We welcome new patients.\n\n", "New patients\n\nFill in the form on our website or collect one.\n\n",
    "How to register\n\n", "Registering with us\n\nIf you live in our area you can join.\n\n", "Joining the practice\n\n",
    "Becoming a patient\n\nForms are at the front desk.\n\n", "Registration\n\n", "Moved here?\n\nWe'd like to be your doctors.\n\n",
    "Temporary residents\n\nYou can register for up to three months.\n\n", "Register your family\n\nOne form each.\n\n",
    "Opening times\n\n8 to 6.30 on weekdays.\n\nNew patients\n\n",
]
OTHERS = [
    "Online access\n\nYou can see your record and order medicines online.\n\n", "NHS App\n\nUsing the App is easy.\n\n",
    "Proxy access\n\nYou can look after a relative's account for them.\n\n", "Access to your medical records\n\nYou can ask for a copy of your notes.\n\n",
    "Subject access requests\n\n", "Collecting prescriptions\n\nSomebody else can collect for you.\n\n",
    "Controlled drugs\n\nSome medicines have special rules.\n\n", "Job vacancies\n\nWe are looking for a receptionist.\n\n",
    "Travel clinic\n\nTell us where you are going.\n\n", "Hospital appointments for overseas visitors\n\nThe hospital decides who pays.\n\n",
    "Change of name\n\nTell us if you have married.\n\n", "Private reports\n\nThere is a fee for these.\n\n",
    "HGV and taxi medicals\n\nBook with the desk.\n\n", "Firearms certificates\n\n", "Volunteering\n\nWe need drivers.\n\n",
    "Online services\n\nRegister for online services at the desk.\n\n", "Test results\n\nWe give results to patients only.\n\n",
    "Power of attorney\n\nYou may be able to act for somebody.\n\n", "Requests from solicitors and insurers\n\n",
    "Blue Badge applications\n\nThe council deals with these.\n\n", "Records of patients who have died\n\n",
    "Work experience\n\nStudents can apply for a week with us.\n\n", "Free prescriptions at the chemist\n\n",
]
ENDS = ["", "", " The form takes ten minutes.", "\n\nWe are open until six.", " Thank you.", "\n\nAppointments\n\nRing us from eight.",
        " It takes about a week.", "\n\nIf you are ill when we are closed, dial 111."]


def main() -> None:
    chance = random.Random(2026)
    pages = []

    def statement(level: str) -> tuple[str, list[str]]:
        kinds = chance.choice([["photo_id"], ["address"], ["photo_id", "address"], ["photo_id", "address"], ["immigration"]])
        papers = chance.choice([" and ", " and ", ", and also "]).join(chance.choice(PAPERS[kind]) for kind in kinds)
        if level == "not_needed" and len(kinds) > 1:
            papers = papers.replace(" and ", " or ", 1).replace(", or also ", " or ")
        way = chance.choice(WAYS[level])
        return way.replace("{x}", papers).replace("{X}", papers[0].upper() + papers[1:]), kinds

    def page(text: str, asks: list[tuple[str, str, list[str]]]) -> None:
        order = ["none", "not_needed", "mentioned", "requested", "required"]
        labels = dict.fromkeys(PAPERS, "none")
        spans = []
        for level, words, kinds in asks:
            for kind in kinds:
                labels[kind] = max(labels[kind], level, key=order.index)
                if level != "not_needed":
                    spans.append({"kind": kind, "level": level, "quote": words})
        pages.append({"id": f"pa{len(pages) + 1:04}", "nation": "E", "text": text, **labels, "positive": [], "spans": spans,
                      "trap": not spans, "kind_of_text": "mini", "notes": ""})

    for level, count in [("required", 200), ("requested", 220), ("mentioned", 200), ("not_needed", 180)]:
        for _ in range(count):
            words, kinds = statement(level)
            page(chance.choice(JOINING) + words + chance.choice(ENDS), [(level, words, kinds)])
    for _ in range(260):
        words, _kinds = statement(chance.choice(["required", "required", "requested", "mentioned"]))
        for joining, other in [("when you register", "when you come"), ("to register", "for this"), ("To register", "For this"),
                               ("register you", "help you"), ("Registration", "This"), ("registration", "request"),
                               ("joins", "asks"), ("join our list", "apply"), ("joining our list", "applying"), ("to join", "for this"),
                               ("New patients", "People"), ("new patients", "people"), ("our list", "our system"),
                               ("join", "apply"), ("joining us", "applying"), ("registered", "helped"), ("register", "apply")]:
            words = words.replace(joining, other)
        text = chance.choice(OTHERS) + words + chance.choice(ENDS)
        asks = []
        if chance.random() < 0.4:
            level = chance.choice(["required", "requested", "mentioned", "not_needed"])
            own, kinds = statement(level)
            if own not in text:
                asks = [(level, own, kinds)]
                ours = chance.choice([start for start in JOINING if start]) + own
                text = f"{text}\n\n{ours}" if chance.random() < 0.5 else f"{ours}\n\n{text}"
        page(text, asks)
    out = pathlib.Path(__file__).with_name("patterns.jsonl")
    with out.open("w") as file:
        for one in pages:
            file.write(json.dumps(one, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
