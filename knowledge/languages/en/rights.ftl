# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = You can see a doctor
you-lead = Anyone can join a GP practice. A GP is a family doctor. It is free, and you need no papers.
you-where = Where do you live?
you-england = England
you-scotland = Scotland
you-wales = Wales
you-ni = Northern Ireland
you-ni-differs = In Northern Ireland the rules are different.

you-join = You can register
you-join-body =
    You can register with a GP practice near the place where you stay.
    It does not matter where you come from or how long you have been here.

you-papers = You need no papers
you-papers-body =
    You do not need a passport, visa, ID or proof of address.
    A practice may ask for papers to find your records. If you have none, it should still register you.
you-papers-wales = In Wales a practice may ask for some ID. An asylum card or a Home Office letter is enough.

you-status = You need not be settled here
you-status-body =
    You do not have to say what your immigration status is.
    Some forms have questions for people from abroad. You can leave that part empty.

you-address = You need no fixed address
you-address-body =
    You do not have to prove where you live.
    No home, or not safe to give your address? Ask to use the address of the practice.
    Agree with the practice how letters reach you.

you-who = Who sees your details
you-who-body =
    The practice keeps your record and must keep it confidential.
    Your name, date of birth, address and phone number are also kept in a national NHS list. Your illness is not.
    Registering with a GP is not reported to the Home Office as a matter of routine.
    Until November 2018 the Home Office could get addresses from that list. That agreement has ended.
    A court, or a case of serious crime, can still make the NHS share details.
    Hospitals may ask the Home Office whether you must pay. They can report a debt of £500 or more after two months.
    Nobody can promise what will happen in future. If your address is not safe, tell the practice before you fill in the form.

you-interpreter = An interpreter is free
you-interpreter-body =
    Ask for an interpreter when you book a visit.
    Your children do not have to interpret for you.

you-refused = If they say no
you-refused-body =
    Ask for the reason in writing. Having no papers is not a good reason.
    Are you ill now? Say so. Care that cannot wait is free, registered or not.
you-refused-england = In England the practice must send you the reason within 14 days.
you-refused-letter = Write the letter

you-hospital = If you need a hospital
you-hospital-body =
    In an emergency, go to A&E. Help there is free for everyone.
    Some other hospital care costs money for some people.
    Care that is urgent must not wait for payment.
you-hospital-link = Will I have to pay?

you-pregnant = If you are pregnant
you-pregnant-body =
    See a midwife or a GP early. You can do this without papers.
    Care in pregnancy and birth must never be refused or delayed because of money. A bill may come later.

you-bill = If a bill came
you-bill-body =
    Do not throw it away. Get advice soon.
    The bill may be wrong, and you can ask the hospital to check it.
    If it is right, you can ask to pay a little each month.

you-help = Help near you
you-help-body =
    Emergency: call 999. Medical advice, day and night: call 111. The calls are free.
you-help-link = Find a safe surgery

you-northern-ireland-body =
    The first time, you fill in form HSCR-1 and send original papers with it.
    An office in Belfast, the BSO, decides. It may ask the Home Office about your status.
    If you seek asylum you can join a practice, also if you were refused asylum.
    If you have no papers at all, get advice before you send the form.
    A practice must tell you in writing if it says no.
    Emergency care is there for everyone.

you-keep = Keep this page
you-keep-body = One file that works without the internet. You can pass it on by Bluetooth or WhatsApp.
you-keep-page = Save the page
you-keep-pdf = Save as PDF
# {$date} is written by the program in the manner of this language.
you-checked = We last checked these rules on {$date}.
