# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Fill in the form to register
join-lead = This form asks only what a practice needs. Nothing is kept: when you close the page, it is gone.
join-seen-list = Who sees it: the practice and the national NHS list.
join-seen-practice = Who sees it: only the practice.

join-for = Who is the form for?
join-for-me = Me
join-for-child = My child
join-for-other = Someone I help
join-for-why = So that the practice knows who signs.
join-helper-name = Name of the person who helps
join-helper-relation = Who are you to this person? For example: mother, friend

join-name = Name
join-name-why = So that the practice can call you. Write it as you use it. It need not match any paper.
join-title-word = Title, for example Mr, Mrs, Miss, Mx
join-given = First names
join-family = Family name
join-one-name = If you have only one name, write it here.

join-born = Date of birth
join-born-why = So that nobody takes you for someone else.
join-day = Day
join-month = Month
join-year = Year
join-only-year = I know only the year, or about the year
join-calendar = Calendar
join-calendar-gregorian = UK calendar
join-calendar-solar-hijri = Persian and Afghan calendar (Solar Hijri)
join-calendar-hijri = Islamic calendar (Hijri)
join-calendar-ethiopian = Ethiopian calendar

join-sex = Sex
join-sex-why = The NHS uses it to invite you to the right health checks.
join-sex-female = Female
join-sex-male = Male
join-sex-other = Other
join-sex-unknown = I would rather not say

join-reach = How can the practice reach you safely?
join-reach-why = For appointments and results. Give only what is safe for you.
join-phone = Phone
join-phone-shared = Other people use this phone too
join-email = E-mail

join-address = Which address shall the practice use?
join-address-why = Letters go there. You do not have to prove it.
join-address-home = The place where I live or stay
join-address-practice = The address of the practice
join-address-care-of = The address of someone else
join-address-none = I have no fixed address
join-care-name = Name of the person or place
join-street = House and street
join-town = Town
join-postcode = Postcode
join-post = If letters go to the practice, how will you hear of them?
join-post-collect = I come and ask
join-post-call = The practice calls me
join-post-text = The practice sends a text message

join-practice = Name of the practice
join-practice-why = So that the form goes to the right place.
join-practice-street = Address of the practice

join-language = Your language
join-language-why = So that the practice can get an interpreter.
join-interpreter = I need an interpreter
join-needs = What else would help you? For example: large print, sign language, a woman doctor

join-more = More, only if you want
join-more-why = It helps to find older records. You can register without it.
join-nhs-number = NHS number
join-before-name = Another name you used
join-before-practice = Your last practice in the UK
join-before-address = Your last address in the UK

join-check = Check your answers
join-make = Make the form
join-pdf = Form to hand in (PDF)
join-post-paper = Agreement about letters (PDF)
join-file = File for the practice’s computer
join-sealed = Sealed file, only this practice can open it
join-codes = Sealed, as codes to scan
join-done = Save the form or print it, sign it, and give it to the practice. Then close this page.

join-note-year = You know only the year. The NHS writes 1 January, and the form says that it is an estimate.
join-note-moon = In this calendar the day can be one earlier or later. Please look at the date again.
join-note-one-name = You have one name. The form says so, and puts it under family name.
join-note-letters = The practice may not be able to read these letters. Please be ready to say or spell your name.
join-note-shared = Other people use your phone. The form asks the practice to leave no details in messages.
join-note-no-way = You gave no phone and no e-mail. Please go to the practice often and ask for letters.

join-wrong-for = Please choose who the form is for.
join-wrong-helper = Please write the name of the person who helps.
join-wrong-name = Please write a name. One name is enough.
join-wrong-long = This is too long for the form. Please make it shorter.
join-wrong-born = Please write day, month and year in numbers. If you know only the year, tick that box.
join-wrong-day = This calendar has no such day. Look at the numbers, or choose another calendar.
join-wrong-future = This day is still to come. Please look at the year.
join-wrong-old = This is more than 120 years ago. Please look at the year and the calendar.
join-wrong-sex = Please choose one. “I would rather not say” is an answer too.
join-wrong-phone = This does not look like a phone number. Write only numbers, or leave it empty.
join-wrong-email = This does not look like an e-mail address. Write one like name@example.org, or leave it empty.
join-wrong-address = Please choose an address. “I have no fixed address” is an answer too.
join-wrong-both = You chose one address and also wrote another. Please empty one, or change your choice.
join-wrong-street = Please write the house and the street, or choose another address.
join-wrong-care = Please write the name of the person or place whose address it is.
join-wrong-postcode = This is no UK postcode. Write one like M1 1AE, or leave it empty.
join-wrong-practice = To use the address of a practice, please write the name of the practice.
join-wrong-nhs = This is no NHS number. It has ten digits. Look again, or leave it empty.
