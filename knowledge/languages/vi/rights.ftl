# The page “Your rights”. Each line of a body is a sentence or two that stand together.
# For England, Scotland and Wales; the last part is for Northern Ireland, whose rules are different.
# Every sentence must stay true: “as a matter of routine”, “should”, “some people” are there for a reason.

you-title = Quý vị có thể gặp bác sĩ
you-lead = Ai cũng có thể đăng ký với phòng khám bác sĩ gia đình (GP). Việc này miễn phí và không cần giấy tờ.
you-where = Quý vị sống ở đâu?
you-england = Anh (England)
you-scotland = Scotland
you-wales = Wales
you-ni = Bắc Ireland
you-ni-differs = Ở Bắc Ireland quy định khác.

you-join = Quý vị có thể đăng ký
you-join-body =
    Quý vị có thể đăng ký với phòng khám bác sĩ gia đình (GP) gần nơi quý vị ở.
    Quý vị từ đâu đến hay đã ở đây bao lâu đều không quan trọng.

you-papers = Không cần giấy tờ
you-papers-body =
    Quý vị không cần hộ chiếu, thị thực (visa), giấy tờ tùy thân hay giấy chứng minh địa chỉ.
    Phòng khám có thể hỏi giấy tờ để tìm hồ sơ của quý vị. Nếu không có, họ vẫn nên đăng ký cho quý vị.
you-papers-wales = Ở Wales phòng khám có thể hỏi giấy tờ tùy thân. Thẻ tị nạn hoặc thư của Bộ Nội vụ (Home Office) là đủ.

you-status = Không cần định cư ở đây
you-status-body =
    Quý vị không phải nói tình trạng di trú của mình là gì.
    Một số mẫu đơn có câu hỏi cho người từ nước ngoài. Quý vị có thể để trống phần đó.

you-address = Không cần địa chỉ cố định
you-address-body =
    Quý vị không phải chứng minh mình sống ở đâu.
    Không có nhà, hoặc cho địa chỉ thì không an toàn? Hãy xin dùng địa chỉ của phòng khám.
    Hãy thỏa thuận với phòng khám cách thư từ đến tay quý vị.

you-who = Ai xem được thông tin của quý vị
you-who-body =
    Phòng khám giữ hồ sơ của quý vị và phải giữ kín.
    Tên, ngày sinh, địa chỉ và số điện thoại của quý vị cũng được giữ trong một danh sách toàn quốc của NHS. Bệnh của quý vị thì không.
    Theo thông lệ, việc đăng ký với bác sĩ gia đình (GP) không bị báo cho Bộ Nội vụ (Home Office).
    Cho đến tháng 11 năm 2018 Bộ Nội vụ có thể lấy địa chỉ từ danh sách đó. Thỏa thuận đó đã chấm dứt.
    Tòa án, hoặc vụ phạm tội nghiêm trọng, vẫn có thể khiến NHS phải đưa thông tin.
    Bệnh viện có thể hỏi Bộ Nội vụ xem quý vị có phải trả tiền không. Họ có thể báo khoản nợ từ 500 bảng trở lên sau hai tháng.
    Không ai có thể hứa chuyện gì sẽ xảy ra trong tương lai. Nếu địa chỉ của quý vị không an toàn, hãy nói với phòng khám trước khi điền mẫu đơn.

you-interpreter = Thông dịch viên miễn phí
you-interpreter-body =
    Hãy xin thông dịch viên khi quý vị đặt hẹn.
    Con của quý vị không phải thông dịch cho quý vị.

you-refused = Nếu họ từ chối
you-refused-body =
    Hãy xin lý do bằng văn bản. Không có giấy tờ không phải là lý do chính đáng.
    Quý vị đang bệnh? Hãy nói ra. Việc chữa trị không thể chờ thì miễn phí, dù đã đăng ký hay chưa.
you-refused-england = Ở Anh (England) phòng khám phải gửi lý do cho quý vị trong vòng 14 ngày.
you-refused-letter = Viết thư

you-hospital = Nếu quý vị cần bệnh viện
you-hospital-body =
    Khi khẩn cấp, hãy đến khoa cấp cứu (A&E). Ở đó ai cũng được giúp miễn phí.
    Một số việc chữa trị khác ở bệnh viện có tính tiền với một số người.
    Việc chữa trị gấp không được chờ trả tiền.
you-hospital-link = Tôi có phải trả tiền không?

you-pregnant = Nếu quý vị có thai
you-pregnant-body =
    Hãy sớm gặp nữ hộ sinh hoặc bác sĩ gia đình (GP). Quý vị có thể làm việc này không cần giấy tờ.
    Việc chăm sóc khi mang thai và sinh con không bao giờ được từ chối hay trì hoãn vì tiền. Hóa đơn có thể đến sau.

you-bill = Nếu có hóa đơn gửi đến
you-bill-body =
    Đừng vứt đi. Hãy sớm xin tư vấn.
    Hóa đơn có thể sai, và quý vị có thể yêu cầu bệnh viện kiểm tra.
    Nếu hóa đơn đúng, quý vị có thể xin trả một ít mỗi tháng.

you-help = Giúp đỡ gần quý vị
you-help-body =
    Khẩn cấp: gọi 999. Tư vấn y tế, ngày đêm: 111. Gọi miễn phí.
you-help-link = Tìm phòng khám an toàn

you-northern-ireland-body =
    Lần đầu, quý vị điền mẫu HSCR-1 và gửi kèm giấy tờ bản gốc.
    Một văn phòng ở Belfast, BSO, quyết định. Họ có thể hỏi Bộ Nội vụ (Home Office) về tình trạng của quý vị.
    Nếu quý vị xin tị nạn, quý vị có thể đăng ký với phòng khám, kể cả khi đã bị từ chối tị nạn.
    Nếu quý vị không có giấy tờ nào, hãy xin tư vấn trước khi gửi mẫu đơn.
    Phòng khám phải báo bằng văn bản nếu họ từ chối.
    Cấp cứu thì ai cũng được chữa.

you-keep = Giữ trang này
you-keep-body = Một tệp dùng được không cần internet. Quý vị có thể gửi tiếp qua Bluetooth hoặc WhatsApp.
you-keep-page = Lưu trang
you-keep-pdf = Lưu thành PDF
# {$date} is written by the program in the manner of this language.
you-checked = Chúng tôi kiểm tra các quy định này lần cuối vào {$date}.
