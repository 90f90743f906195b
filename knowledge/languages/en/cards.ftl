# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = My right to see a GP
rights-register = I can register with a GP practice. It is free.
rights-no-papers = I do not need a passport, visa, ID or proof of address.
rights-no-status = I do not have to say what my immigration status is.
rights-no-address = If I have no address, I can ask to use the practice’s address.
rights-interpreter = I can ask for an interpreter, free.
rights-refused = If a practice says no, I can ask for the reason in writing.
rights-urgent = Emergency: call 999. Medical advice: call 111. The calls are free.
rights-show = Show the English side at the desk.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = To the receptionist
rights-desk-register = I would like to register as a patient, please.
rights-desk-no-papers = I can register without proof of ID, address or immigration status.
rights-desk-refused = If you cannot register me, please give me the reason in writing.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Please get an interpreter for me. My language: {$language}

## Desk card, for the receptionist

desk-headline = Somebody wants to register
desk-welcome = Say: “Welcome. You can register today.”
desk-help = Give the form. Offer help and an interpreter.
desk-no-papers = No papers? Register without.
desk-no-address = No address? Offer the practice’s address. Agree how letters reach the patient.
desk-no-status = Do not ask for a visa or for immigration status.
desk-everyone = Treat everyone in the same way, whatever their name, accent or looks.
desk-urgent = Ill now? Care that cannot wait is free, registered or not.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Not sure? Ask before you say no: {$lead}

## Card: if the Home Office contacts us

home-office-headline = If the Home Office contacts us
home-office-say = Say: “I cannot say who is a patient here. Please write to us.”
home-office-calm = Be polite. Give no details by phone, by e-mail or at the door.
home-office-write = Write down who asked, when, and what they wanted.
home-office-pass = Pass it on at once to: {$lead}
home-office-advice = We do not answer without legal advice.
home-office-order = They show a court order, or speak of serious crime or danger? Do not decide alone. Call the person above.
home-office-note = A patient’s immigration status is not a reason to share details.
