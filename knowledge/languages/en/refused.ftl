# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = They said no
no-lead = Answer a few questions, and you get a letter in English. Nothing is kept.
no-what = What did they want from you?
no-what-id = A passport or ID
no-what-address = Proof of address
no-what-status = A visa or immigration papers
no-what-nhs-number = An NHS number
no-what-area = They said I live outside their area
no-what-full = They said they are full
no-what-other = Something else, or they gave no reason
no-when = When was it?
no-practice = Name of the practice
no-who-to = Who shall get the letter?
no-to-practice = The practice manager
no-to-board = The body that pays the practice
no-your-name = Your name
no-your-name-hint = First name or initials are enough.
no-where = Where do you stay?
no-where-area = In the practice’s area
no-where-none = I have no fixed address
no-use-address = I would like to use the practice’s address
no-ill = I am ill now
no-count = Count this refusal: only the practice, the month and the reason. Nothing about me.
no-count-why = Numbers show where practices need help. A practice is shown only from five refusals on.
no-make = Make the letter

no-letter = What the letter says
no-says-register = Please register me now. Nobody has to show papers in order to register.
no-says-board = Please look at what this practice does, and help me to register.
no-says-full = If your list is full, please say so in writing and tell me which practice near here takes patients.
no-says-reason = If you still say no, please send me the reason in writing.
no-says-days = In England this must happen within 14 days.
no-says-urgent = Until then, please give me any care that cannot wait. It is free.
no-says-ill = I am ill now and need care at once.
no-says-address = Please let me use the address of the practice for letters.
no-pdf = Letter (PDF)
no-next = Try another practice too:
no-ni = In Northern Ireland the rules are different. Please get advice before you write.

no-wrong-what = Please choose what they wanted.
no-wrong-when = Please write the day like this: 23 11 2026. It cannot be in the future.
no-wrong-practice = Please write the name of the practice.
no-wrong-name = Please write a name or initials, so that they can answer.
no-wrong-nation = Please choose where the practice is.
no-counted = The refusal was counted. Thank you.
