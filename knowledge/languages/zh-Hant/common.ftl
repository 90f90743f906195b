# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = 繁體中文
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Chinese (traditional)
# ltr or rtl
language-direction = ltr

draft = 譯文草稿，尚未經母語者審核
# {$date} is written by the program in the manner of this language.
checked = 母語者審核日期：{$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = 您的診所：{$practice}
footer-phone = 電話：{$phone}
footer-safe-surgery = 這是一間安心診所
footer-ask = 請向接待處查詢
footer-scan = 掃描二維碼了解更多
# {$program} is the name of this program.
footer-made-with = 製作工具：{$program}

free = 免費
page = 第 {$number} 頁，共 {$total} 頁
