# Words that any sheet may carry: the language itself, the state of a translation, the foot of a page.

language-name = Tiếng Việt
# The English name, for the person at the desk. Stays in English in every language.
language-name-in-english = Vietnamese
# ltr or rtl
language-direction = ltr

draft = Bản dịch nháp – chưa được người nói tiếng Việt kiểm tra
# {$date} is written by the program in the manner of this language.
checked = Đã được người nói tiếng Việt kiểm tra: {$date}

# {$practice} is a name: put it after a label, so that no grammar hangs on it.
footer-practice = Phòng khám của quý vị: {$practice}
footer-phone = Điện thoại: {$phone}
footer-safe-surgery = Đây là phòng khám an toàn
footer-ask = Hãy hỏi quầy tiếp tân
footer-scan = Quét mã để đọc thêm
# {$program} is the name of this program.
footer-made-with = Soạn bằng {$program}

free = miễn phí
page = Trang {$number} trên {$total}
