# The words of the pocket and desk cards.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.

## Rights card, the side for the patient

rights-headline = Quyền được khám bác sĩ gia đình (GP) của tôi
rights-register = Tôi có thể đăng ký với phòng khám bác sĩ gia đình (GP). Miễn phí.
rights-no-papers = Tôi không cần hộ chiếu, thị thực, giấy tờ tùy thân hay giấy chứng minh địa chỉ.
rights-no-status = Tôi không phải nói tình trạng di trú của mình.
rights-no-address = Nếu không có địa chỉ, tôi có thể xin dùng địa chỉ của phòng khám.
rights-interpreter = Tôi có thể xin thông dịch viên miễn phí.
rights-refused = Nếu phòng khám từ chối, tôi có thể xin lý do bằng văn bản.
rights-urgent = Cấp cứu: 999. Tư vấn y tế: 111. Gọi miễn phí.
rights-show = Đưa mặt tiếng Anh cho quầy tiếp tân xem.

## Rights card, the side for the receptionist
## Printed in English; the other languages tell the patient what it says.

rights-desk-headline = Gửi nhân viên tiếp tân
rights-desk-register = Tôi muốn đăng ký làm bệnh nhân. Xin cảm ơn.
rights-desk-no-papers = Tôi có thể đăng ký mà không cần chứng minh danh tính, địa chỉ hay tình trạng di trú.
rights-desk-refused = Nếu không thể đăng ký cho tôi, xin cho tôi lý do bằng văn bản.
# {$language} is the name of the patient’s language in English.
rights-desk-interpreter = Xin tìm thông dịch viên cho tôi. Ngôn ngữ của tôi: {$language}

## Desk card, for the receptionist

desk-headline = Có người muốn đăng ký
desk-welcome = Hãy nói: “Xin chào. Quý vị có thể đăng ký ngay hôm nay.”
desk-help = Đưa mẫu đơn. Đề nghị giúp đỡ và thông dịch viên.
desk-no-papers = Không có giấy tờ? Vẫn đăng ký.
desk-no-address = Không có địa chỉ? Đề nghị dùng địa chỉ phòng khám. Thỏa thuận cách chuyển thư cho bệnh nhân.
desk-no-status = Không hỏi về thị thực hay tình trạng di trú.
desk-everyone = Đối xử với mọi người như nhau, dù tên, giọng nói hay vẻ ngoài thế nào.
desk-urgent = Đang bệnh? Chăm sóc không thể chờ là miễn phí, dù đã đăng ký hay chưa.
# {$lead} is the name or telephone of the person in charge.
desk-unsure = Không chắc? Hãy hỏi trước khi từ chối: {$lead}

## Card: if the Home Office contacts us

home-office-headline = Nếu Bộ Nội vụ (Home Office) liên lạc với chúng ta
home-office-say = Hãy nói: “Tôi không thể nói ai là bệnh nhân ở đây. Xin gửi thư cho chúng tôi.”
home-office-calm = Giữ lịch sự. Không cho biết thông tin nào qua điện thoại, email hay tại cửa.
home-office-write = Ghi lại ai hỏi, lúc nào và muốn gì.
home-office-pass = Báo ngay cho: {$lead}
home-office-advice = Chúng tôi không trả lời khi chưa có tư vấn pháp lý.
home-office-order = Họ đưa lệnh của tòa án, hoặc nói về tội nghiêm trọng hay nguy hiểm? Đừng tự quyết định. Hãy gọi người ghi ở trên.
home-office-note = Tình trạng di trú của bệnh nhân không phải là lý do để chia sẻ thông tin.
