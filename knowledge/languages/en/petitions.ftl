# The words of the petition pages and of the mails that belong to them.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Petitions
petition-list-lead = Your signature is sealed as it arrives. We publish counts that anybody can check, and nothing else.
petition-list-none = There is no petition here yet.
petition-read = Read and sign
petition-read-closed = Read

## Where a petition stands

petition-stage-not-yet-open = Opens on {$date}
petition-stage-open = Open until {$date}
petition-stage-closed = Signing ended on {$date}
petition-stage-handed-in = Handed in on {$date}
petition-stage-answered = Answered on {$date}
petition-stage-presented-again = Presented again on {$date}
petition-handed-to = Handed in to: {$to}
petition-again-to = Presented again to: {$to}
petition-response-title = The answer
petition-response-by = Answer of: {$by}

## The petition

petition-to = To: {$addressee}
petition-by = Asked by: {$creator}
petition-signatures = signatures
petition-goal = Goal: {$goal}
petition-paper = Signatures on paper, counted apart: {$count}
petition-count-soon = The count is updated every second. Only confirmed signatures are counted.
petition-why = Why
petition-what = What we ask for
petition-sources = Where the figures come from
petition-in-english = This petition has not been put into your language yet. Here it is in English.
petition-draft = Draft translation: no speaker has checked this page yet.
petition-places = Signatures by place
petition-history = How the count grew
petition-verify-link = Check this count yourself

## What happens to your data

petition-data-title = What happens to your data
petition-data-sealed = Your name, e-mail and postcode are sealed as they arrive. Only the campaign’s own key opens them, and this server does not have it.
petition-data-counts = We publish counts by area, never small ones, and never who signed.
petition-data-none = The addressee gets the number of signatures, no names.
petition-data-names = The addressee gets the number and the names. No e-mail, no postcode.
petition-data-names-and-constituencies = The addressee gets the number, the names and their constituencies. No e-mail, no postcode.
petition-data-erase = You can withdraw whenever you like. All is erased by this day at the latest: {$date}
petition-data-demonstration = This is a demonstration. Its key lies on this machine, so do not sign with your real name.

## The form

petition-form-title = Sign this petition
petition-name = Your name
petition-name-hint = As you write it yourself, in any script
petition-email = Your e-mail address
petition-email-hint = We send one mail, to make sure that it is you
petition-country = Where you live
petition-country-uk = United Kingdom
petition-postcode = Your postcode
petition-postcode-hint = Only in the UK. It tells us your constituency, such as {$example}
petition-updates = Tell me by e-mail what becomes of this petition
petition-sign = Sign
petition-trap = Leave this field empty
petition-error-title = Something has to be put right
petition-error-prefix = Error:
petition-error-name-missing = Write your name
petition-error-name-long = Your name is longer than 255 characters. Write a shorter form of it
petition-error-name-sign = A name cannot begin with one of the signs = + - @
petition-error-name-link = A name cannot hold a web address
petition-error-email-missing = Write your e-mail address
petition-error-email = This is not a complete e-mail address. It looks like name@example.org
petition-error-country = Choose the country where you live
petition-error-postcode-missing = Write your postcode. If you have no home of your own, take the postcode of a place where you often are
petition-error-postcode = This is not a complete UK postcode. It looks like SW1A 1AA
petition-error-unprintable = There is a sign in it that cannot be seen. Please type it anew
petition-not-here-title = Nobody can sign here yet
petition-not-here-what = Those who run this site have not finished setting it up. Nothing you type is kept. Please come back later.
petition-error-closed = This petition can no longer be signed
petition-error-old-form = This form was open for too long. Please send it again

## Check your mail

petition-sent-title = Check your mail
petition-sent-lead = We have sent you a mail. Your signature counts once you have confirmed it.
petition-sent-spam = Nothing there after five minutes? Look in the folder for spam.
petition-sent-code-title = Or type the code from the mail
petition-code = The code
petition-code-hint = Eight letters and digits
petition-code-go = Go on
petition-code-wrong = We do not know this code. Check each letter, or follow the link in the mail
petition-resend-title = No mail came?
petition-resend = Send it again
petition-resent = We have sent it again.
petition-resend-enough = We have sent as many mails as we may. Please look for the first one, also in the folder for spam.
petition-sent-week = What is not confirmed within 7 days is erased.
petition-sent-demonstration = No mail server is set up here, so this demonstration shows its mails on a page.
petition-sent-demonstration-link = See the mails

## Confirm

petition-confirm-title = Confirm your signature
petition-confirm-lead = Somebody has signed this petition with your e-mail address. Was it you?
petition-confirm-button = Yes, count my signature
petition-not-me = It wasn’t me
petition-not-me-hint = The signature is erased at once.
petition-withdraw-title = You have signed
petition-withdraw-lead = Your signature is confirmed and counted.
petition-withdraw = Withdraw my signature
petition-withdraw-hint = It is taken out of the count and erased. This cannot be undone.
petition-erased-title = Erased
petition-erased-lead = Nothing of the signature is left here.
petition-withdrawn-title = Withdrawn
petition-withdrawn-lead = Your signature is no longer counted, and what was sealed is erased.
petition-gone-title = This link leads nowhere any more
petition-gone-lead = It may have been used to withdraw, or seven days have passed, or a part of the address is missing.
petition-gone-what = Look whether the whole address from the mail is in your browser. If it is, you can sign again.
petition-gone-sign = See the petitions

## Thank you, and the receipt

petition-thanks-title = Thank you
petition-thanks-lead = Your signature is counted.
petition-thanks-number = Signatures so far: {$count}
petition-receipt-title = Your receipt
petition-receipt-lead = With it you can check, now or in a year, that your signature is in the count. It says nothing about who you are.
petition-receipt-save = Save the receipt
petition-receipt-check = Check it
petition-receipt-once = Keep it to yourself: who has it can also withdraw your signature.
petition-share-title = Bring one more person
petition-share-lead = The best thing after signing is to ask somebody you know.
petition-share-label = Words to send
petition-share-text = I have signed this petition: {$action} Will you sign as well? {$address}

## Verify

petition-verify-title = Check the count
petition-verify-lead = Every confirmed signature is a line in a log to which lines can only be added. Its head is signed and published, so that we cannot change the past without anybody noticing.
petition-verify-head = The head now
petition-verify-size = Lines in the log
petition-verify-time = Signed at
petition-verify-root = Fingerprint
petition-verify-receipt = Put in your receipt
petition-verify-receipt-hint = Paste the text of the file, or choose the file. It is checked in memory and forgotten.
petition-verify-file = Or choose the file
petition-verify-go = Check
petition-verify-yes = Your signature is in the log
petition-verify-yes-lead = The receipt fits the signed head, and every earlier head fits it as well.
petition-verify-no = This receipt does not fit
petition-verify-unreadable = This is not a receipt of ours. Put in the whole text of the file, from the first bracket to the last.
petition-verify-other = This receipt belongs to another petition.
petition-verify-wrong = The receipt can be read, but it does not lead to the published head. If you have not changed the file, tell everybody.
petition-verify-offline = You can check without trusting this site: with the program and the files below.

## Mails

petition-mail-greeting = Hello {$name},
petition-mail-confirm-subject = Please confirm your signature
petition-mail-confirm-lead = thank you for signing this petition: {$action}
petition-mail-confirm-do = Please confirm that it was you. Only then does your signature count.
petition-mail-confirm-link = Confirm your signature
petition-mail-confirm-code = Or type this code on the page:
petition-mail-confirm-not-me = It wasn’t you? The same page erases everything at once. If you do nothing, it is erased after 7 days.
petition-mail-confirm-keep = Keep this mail: with the same link you can withdraw at any time.
petition-mail-again-subject = You have signed already
petition-mail-again-lead = somebody, perhaps you, has signed this petition once more with your address: {$action}
petition-mail-again-do = Your first signature is still there. Nothing was added, and there is nothing to do.
petition-mail-again-link = See the petition
petition-mail-closing = With thanks, the organisers
petition-mail-leave = You get this because you asked for news. No more of it:

## When something goes wrong, and the foot

petition-receipt-by-link = Your receipt, and the way to withdraw, are behind the link in the mail.
petition-trouble-title = Your signature was not taken
petition-trouble-lead = Very many people are here just now, or our storage does not answer. Nothing of what you sent was kept.
petition-trouble-what = Please go back and send it again in a minute. What you typed should still be there.
petition-closed-what = Thank you for wanting to. You can still read it, and what became of it.
petition-foot = Nothing to hand over: no cookies, no trackers, and what you sign with is sealed. This site is not part of the NHS.
