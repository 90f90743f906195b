# The form for registering, its reasons, its mistakes. Each question says why it is asked.
# What must never be asked (visa, status, nationality, place of birth, papers …) is not here.

join-title = Điền mẫu đơn đăng ký
join-lead = Mẫu đơn này chỉ hỏi những gì phòng khám cần. Không giữ lại gì: khi quý vị đóng trang, mọi thứ biến mất.
join-seen-list = Ai xem được: phòng khám và danh sách toàn quốc của NHS.
join-seen-practice = Ai xem được: chỉ phòng khám.

join-for = Mẫu đơn này cho ai?
join-for-me = Cho tôi
join-for-child = Cho con tôi
join-for-other = Cho người tôi giúp
join-for-why = Để phòng khám biết ai ký tên.
join-helper-name = Tên của người giúp
join-helper-relation = Quý vị là gì của người này? Ví dụ: mẹ, bạn

join-name = Tên
join-name-why = Để phòng khám gọi quý vị. Hãy viết như quý vị vẫn dùng. Không cần giống giấy tờ nào.
join-title-word = Danh xưng, ví dụ Mr, Mrs, Miss, Mx
join-given = Tên và tên đệm
join-family = Họ
join-one-name = Nếu chỉ có một tên, hãy viết vào đây.

join-born = Ngày sinh
join-born-why = Để không ai nhầm quý vị với người khác.
join-day = Ngày
join-month = Tháng
join-year = Năm
join-only-year = Tôi chỉ biết năm, hoặc năm khoảng chừng
join-calendar = Lịch
join-calendar-gregorian = Lịch Anh (dương lịch)
join-calendar-solar-hijri = Lịch Ba Tư và Afghanistan
join-calendar-hijri = Lịch Hồi giáo (Hijri)
join-calendar-ethiopian = Lịch Ethiopia

join-sex = Giới tính
join-sex-why = NHS dùng để mời quý vị đi đúng các lần kiểm tra sức khỏe.
join-sex-female = Nữ
join-sex-male = Nam
join-sex-other = Khác
join-sex-unknown = Tôi không muốn nói

join-reach = Phòng khám liên lạc với quý vị thế nào cho an toàn?
join-reach-why = Để đặt hẹn và báo kết quả. Chỉ cho những gì an toàn với quý vị.
join-phone = Điện thoại
join-phone-shared = Người khác cũng dùng điện thoại này
join-email = E-mail

join-address = Phòng khám nên dùng địa chỉ nào?
join-address-why = Thư sẽ gửi đến đó. Quý vị không phải chứng minh.
join-address-home = Nơi tôi sống hoặc ở tạm
join-address-practice = Địa chỉ của phòng khám
join-address-care-of = Địa chỉ của người khác
join-address-none = Tôi không có địa chỉ cố định
join-care-name = Tên người hoặc nơi đó
join-street = Số nhà và đường
join-town = Thành phố
join-postcode = Mã bưu chính
join-post = Nếu thư gửi đến phòng khám, quý vị sẽ biết bằng cách nào?
join-post-collect = Tôi đến hỏi
join-post-call = Phòng khám gọi cho tôi
join-post-text = Phòng khám gửi tin nhắn

join-practice = Tên phòng khám
join-practice-why = Để mẫu đơn đến đúng nơi.
join-practice-street = Địa chỉ phòng khám

join-language = Ngôn ngữ của quý vị
join-language-why = Để phòng khám tìm thông dịch viên.
join-interpreter = Tôi cần thông dịch viên
join-needs = Còn điều gì giúp quý vị? Ví dụ: chữ lớn, ngôn ngữ ký hiệu, bác sĩ nữ

join-more = Thêm nữa, chỉ khi quý vị muốn
join-more-why = Giúp tìm hồ sơ cũ. Không có cũng đăng ký được.
join-nhs-number = Số NHS
join-before-name = Tên khác quý vị từng dùng
join-before-practice = Phòng khám trước đây ở Vương quốc Anh
join-before-address = Địa chỉ trước đây ở Vương quốc Anh

join-check = Xem lại các câu trả lời
join-make = Làm mẫu đơn
join-pdf = Mẫu đơn để nộp (PDF)
join-post-paper = Thỏa thuận về thư từ (PDF)
join-file = Tệp cho máy tính của phòng khám
join-sealed = Tệp niêm phong, chỉ phòng khám này mở được
join-codes = Niêm phong, dạng mã để quét
join-done = Hãy lưu hoặc in mẫu đơn, ký tên và đưa cho phòng khám. Rồi đóng trang này.

join-note-year = Quý vị chỉ biết năm. NHS sẽ ghi ngày 1 tháng 1, và mẫu đơn nói rằng đó là ước chừng.
join-note-moon = Với lịch này, ngày có thể sớm hay muộn một ngày. Xin xem lại ngày.
join-note-one-name = Quý vị có một tên. Mẫu đơn nói rõ và ghi vào ô họ.
join-note-letters = Phòng khám có thể không đọc được chữ này. Xin sẵn sàng nói hoặc đánh vần tên.
join-note-shared = Người khác cũng dùng điện thoại của quý vị. Mẫu đơn xin phòng khám đừng để lại chi tiết trong tin nhắn.
join-note-no-way = Quý vị không cho số điện thoại hay e-mail. Xin hay đến phòng khám hỏi thư.

join-wrong-for = Xin chọn mẫu đơn này cho ai.
join-wrong-helper = Xin viết tên của người giúp.
join-wrong-name = Xin viết tên. Một tên là đủ.
join-wrong-long = Quá dài cho mẫu đơn. Xin viết ngắn hơn.
join-wrong-born = Xin viết ngày, tháng, năm bằng số. Nếu chỉ biết năm, hãy đánh dấu vào ô đó.
join-wrong-day = Lịch này không có ngày đó. Xem lại các số, hoặc chọn lịch khác.
join-wrong-future = Ngày này chưa đến. Xin xem lại năm.
join-wrong-old = Đã hơn 120 năm. Xin xem lại năm và lịch.
join-wrong-sex = Xin chọn một mục. “Tôi không muốn nói” cũng là câu trả lời.
join-wrong-phone = Đây không giống số điện thoại. Chỉ viết số, hoặc để trống.
join-wrong-email = Đây không giống e-mail. Viết như name@example.org, hoặc để trống.
join-wrong-address = Xin chọn một địa chỉ. “Tôi không có địa chỉ cố định” cũng là câu trả lời.
join-wrong-both = Quý vị chọn một địa chỉ và lại viết địa chỉ khác. Xin xóa một cái hoặc chọn lại.
join-wrong-street = Xin viết số nhà và đường, hoặc chọn địa chỉ khác.
join-wrong-care = Xin viết tên người hoặc nơi có địa chỉ đó.
join-wrong-postcode = Đây không phải mã bưu chính Anh. Viết như M1 1AE, hoặc để trống.
join-wrong-practice = Để dùng địa chỉ phòng khám, xin viết tên phòng khám.
join-wrong-nhs = Đây không phải số NHS. Số này có mười chữ số. Xem lại, hoặc để trống.
