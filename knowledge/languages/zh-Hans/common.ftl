# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = 简体中文
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Chinese (simplified)
# ltr or rtl
language-direction = ltr

draft = 译文草稿，尚未经母语者审核
# {$date} is written by the program in the manner of this language.
checked = 母语者审核日期：{$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = 您的诊所：{$practice}
footer-phone = 电话：{$phone}
footer-safe-surgery = 这是一家安心诊所
footer-ask = 请询问前台
footer-scan = 扫码了解更多
# {$program} is the name of this program.
footer-made-with = 制作工具：{$program}

free = 免费
page = 第 {$number} 页，共 {$total} 页
