# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = You are welcome here
welcome-sub = Do you live in our area? You can register with us, wherever you come from.
welcome-body =
    Seeing a doctor or nurse here is free.
    You can register without papers and without a fixed address.
    Ask at the desk. We will help you with the form.
welcome-note = Some hospital care costs money for some people. If you are worried, ask us.

## No papers needed

no-papers-headline = No papers? No problem.
no-papers-sub = You do not need a passport, ID or proof of address to register here.
no-papers-body =
    If you have something with your name on it, it can help us find your records.
    If you have nothing, that is not a reason to turn you away.
no-papers-note = For online services we may check who you are. That is separate from registering.

## You need not give a home address

no-address-headline = No home address needed
no-address-sub = You can register with the address of this practice instead.
no-address-body =
    You do not have to prove where you live.
    No fixed home? Moving from place to place? Afraid to give your address? Talk to us.
    We will agree with you how letters and messages reach you.
no-address-note = The address you register with is kept in a national NHS record. Talk to us before you fill in the form.

## We will not ask about immigration status

no-status-headline = We will not ask about your visa
no-status-sub = You can register and see a doctor here whatever your immigration status.
no-status-body =
    With papers or without, you are a patient here.
    Some forms have questions for people from abroad. You can leave that part empty.
no-status-note = Hospitals have other rules and may ask. We can tell you where to get advice.

## Your conversation is confidential

confidential-headline = You can speak to us in confidence
confidential-sub = We do not share your details with the Home Office as a matter of routine.
confidential-body =
    Everyone who works here has a duty to keep what you tell us confidential.
    You can ask to talk where nobody else can hear.
    If the Home Office asks about a patient, we do not answer without legal advice.
confidential-note = In rare cases the law can make us share information, for example when a court orders it. Ask us who can see your record.

## Ask for an interpreter

interpreter-headline = Point to your language
interpreter-sub = We will get an interpreter. It is free.
interpreter-body =
    You can ask for an interpreter at every visit.
    Your children do not have to interpret for you.
    You can ask for a woman or a man. We will try.
interpreter-note = We can ask for a sign language interpreter too.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = I speak English
interpreter-need = I need an interpreter, please

## A wry one

wry-headline = We check your pulse, not your passport
wry-sub = This is a doctor’s surgery, not a border.
wry-body = Come in. Sit down. Tell us where it hurts.
wry-note = You can register without ID, a visa or proof of address.

## The petition

petition-headline = Let doctors be doctors
petition-sub = Nobody should be afraid to see a doctor.
petition-body =
    Read the petition.
    If you agree, sign it.
petition-scan = Scan to read and sign
petition-note = You sign with your name, e-mail address and postcode. The page says how we keep them safe.
