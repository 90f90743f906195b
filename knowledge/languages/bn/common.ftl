# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = বাংলা
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Bengali
# ltr or rtl
language-direction = ltr

draft = খসড়া অনুবাদ – কোনো বাংলাভাষী এখনও যাচাই করেননি
# {$date} is written by the program in the manner of this language.
checked = একজন বাংলাভাষী যাচাই করেছেন: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = আপনার ডাক্তারখানা: {$practice}
footer-phone = ফোন: {$phone}
footer-safe-surgery = এটি একটি নিরাপদ ডাক্তারখানা
footer-ask = রিসেপশনে জিজ্ঞেস করুন
footer-scan = আরও পড়তে কোডটি স্ক্যান করুন
# {$program} is the name of this program.
footer-made-with = {$program} দিয়ে তৈরি

free = বিনামূল্যে
page = পৃষ্ঠা {$number} / {$total}
