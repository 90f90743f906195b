"""A part of England's charging rules in OpenFisca, to compare with: services that are free for everyone, ordinary
residence, the surcharge with its dated exception, protection, asylum, support, children in care, modern slavery,
detention, and what is charged when. Written from the same facts as knowledge/charging/england.toml, in the manner of an
OpenFisca country package: enumerations, one variable per rule, one formula per start date."""

from openfisca_core.entities import build_entity
from openfisca_core.indexed_enums import Enum
from openfisca_core.periods import DateUnit
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

Person = build_entity(key="person", plural="persons", label="A person", is_person=True)


class Service(Enum):
    hospital_inpatient = "in-patient"
    hospital_outpatient = "out-patient"
    maternity = "maternity"
    assisted_conception = "help to conceive"
    sti = "sexually transmitted infection"
    family_planning = "contraception"
    sched1_condition = "infection on the list"
    gp_care = "GP"


class Status(Enum):
    overstayer = "overstayer"
    undocumented_entry = "no papers"
    visitor = "visitor"
    limited_leave = "limited leave"
    leave_extension_pending = "extension pending"
    protection_granted = "protection"
    asylum_pending = "asylum pending"
    asylum_refused = "asylum refused"
    british_or_irish = "British or Irish"
    ilr_or_settled = "settled"


class Surcharge(Enum):
    na = "does not apply"
    paid = "paid"
    exempt = "exempt"
    waived = "waived"
    full_refund = "paid back"


class Support(Enum):
    none = "none"
    s95 = "section 95"
    s4_2 = "section 4(2)"
    care_act_accommodation = "Care Act"


class Slavery(Enum):
    none = "none"
    referred = "referred"
    reasonable_grounds = "reasonable grounds"
    conclusive_grounds = "conclusive grounds"
    negative = "negative"


class Urgency(Enum):
    urgent = "urgent"
    immediately_necessary = "immediately necessary"
    non_urgent = "can wait"


class Outcome(Enum):
    free_gp = "free GP care"
    free_for_everyone = "free for everyone"
    free_for_you = "free for this person"
    depends = "depends"
    chargeable_urgent_not_upfront = "charged afterwards"
    chargeable_upfront = "charged first"


def an_input(name, kind, default=None):
    """A variable that is given, not computed."""
    body = {"entity": Person, "definition_period": DateUnit.DAY, "label": name}
    if isinstance(kind, type) and issubclass(kind, Enum):
        body |= {"value_type": Enum, "possible_values": kind, "default_value": default}
    else:
        body |= {"value_type": kind}
    return type(name, (Variable,), body)


INPUTS = [
    an_input("service", Service, Service.hospital_inpatient),
    an_input("status", Status, Status.overstayer),
    an_input("ihs", Surcharge, Surcharge.na),
    an_input("asylum_support", Support, Support.none),
    an_input("nrm", Slavery, Slavery.none),
    an_input("urgency", Urgency, Urgency.urgent),
    an_input("settled_in_uk", bool),
    an_input("looked_after", bool),
    an_input("detained", bool),
]


def one_of(values, *wanted):
    found = values == wanted[0]
    for other in wanted[1:]:
        found = found + (values == other)
    return found


def a_rule(name, formulas):
    """A rule that holds or not; `formulas` are named as OpenFisca wants them, with their first day."""
    body = {"entity": Person, "value_type": bool, "definition_period": DateUnit.DAY, "label": name}
    return type(name, (Variable,), body | formulas)


def gp1(person, period):
    return person("service", period) == Service.gp_care


def free_for_everyone(person, period):
    return one_of(person("service", period), Service.sti, Service.family_planning, Service.sched1_condition)


def o1(person, period):
    return person("settled_in_uk", period) * one_of(person("status", period), Status.british_or_irish, Status.ilr_or_settled)


def surcharge(person, period):
    leave = one_of(person("status", period), Status.limited_leave, Status.leave_extension_pending)
    return leave * one_of(person("ihs", period), Surcharge.paid, Surcharge.exempt, Surcharge.waived)


def p1_without_conception(person, period):
    return surcharge(person, period) * (person("service", period) != Service.assisted_conception)


def p2(person, period):
    return person("status", period) == Status.protection_granted


def p3(person, period):
    return person("status", period) == Status.asylum_pending


def p4(person, period):
    support = person("asylum_support", period)
    refused = person("status", period) == Status.asylum_refused
    return one_of(support, Support.s95, Support.s4_2) + (support == Support.care_act_accommodation) * refused


def p7(person, period):
    return one_of(person("nrm", period), Slavery.reasonable_grounds, Slavery.conclusive_grounds)


RULES = [
    a_rule("gp1", {"formula": gp1}),
    a_rule("everyone", {"formula": free_for_everyone}),
    a_rule("o1", {"formula": o1}),
    a_rule("p1", {"formula_2015_04_06": surcharge, "formula_2017_08_21": p1_without_conception}),
    a_rule("p2", {"formula": p2}),
    a_rule("p3", {"formula": p3}),
    a_rule("p4", {"formula": p4}),
    a_rule("p6", {"formula": lambda person, period: person("looked_after", period)}),
    a_rule("p7", {"formula": p7}),
    a_rule("p9", {"formula": lambda person, period: person("detained", period)}),
]


class outcome(Variable):
    entity = Person
    value_type = Enum
    possible_values = Outcome
    default_value = Outcome.depends
    definition_period = DateUnit.DAY
    label = "what comes out"

    def formula_2015_04_06(person, period):
        return decide(person, period, Outcome.depends)

    def formula_2017_10_23(person, period):
        return decide(person, period, Outcome.chargeable_upfront)


def decide(person, period, can_wait):
    from numpy import select

    exempt = sum(person(rule, period) for rule in ("o1", "p1", "p2", "p3", "p4", "p6", "p7", "p9")) > 0
    urgent = one_of(person("urgency", period), Urgency.urgent, Urgency.immediately_necessary)
    maternity = person("service", period) == Service.maternity
    return select(
        [person("gp1", period), person("everyone", period), exempt, maternity + urgent],
        [Outcome.free_gp.index, Outcome.free_for_everyone.index, Outcome.free_for_you.index, Outcome.chargeable_urgent_not_upfront.index],
        default=can_wait.index,
    )


def system():
    made = TaxBenefitSystem([Person])
    for variable in INPUTS + RULES + [outcome]:
        made.add_variable(variable)
    return made
