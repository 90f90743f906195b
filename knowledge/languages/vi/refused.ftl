# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = Họ đã từ chối
no-lead = Trả lời vài câu hỏi, quý vị sẽ có một lá thư bằng tiếng Anh. Không giữ lại gì.
no-what = Họ đòi quý vị cái gì?
no-what-id = Hộ chiếu hoặc giấy tờ tùy thân
no-what-address = Giấy chứng minh địa chỉ
no-what-status = Thị thực (visa) hoặc giấy tờ di trú
no-what-nhs-number = Số NHS
no-what-area = Họ nói tôi sống ngoài khu vực của họ
no-what-full = Họ nói đã hết chỗ
no-what-other = Điều khác, hoặc họ không cho lý do
no-when = Việc đó xảy ra khi nào?
no-practice = Tên phòng khám
no-who-to = Thư gửi cho ai?
no-to-practice = Người quản lý phòng khám
no-to-board = Cơ quan trả tiền cho phòng khám
no-your-name = Tên của quý vị
no-your-name-hint = Chỉ cần tên hoặc chữ cái đầu.
no-where = Quý vị ở đâu?
no-where-area = Trong khu vực của phòng khám
no-where-none = Tôi không có địa chỉ cố định
no-use-address = Tôi muốn dùng địa chỉ của phòng khám
no-ill = Tôi đang bệnh
no-count = Tính lần từ chối này: chỉ phòng khám, tháng và lý do. Không có gì về tôi.
no-count-why = Con số cho thấy nơi nào phòng khám cần giúp. Một phòng khám chỉ được nêu từ năm lần trở lên.
no-make = Làm lá thư

no-letter = Lá thư nói gì
no-says-register = Xin đăng ký cho tôi ngay. Không ai phải đưa giấy tờ để đăng ký.
no-says-board = Xin xem xét việc làm của phòng khám này và giúp tôi đăng ký.
no-says-full = Nếu đã hết chỗ, xin nói rõ bằng văn bản và cho tôi biết phòng khám nào gần đây còn nhận bệnh nhân.
no-says-reason = Nếu vẫn từ chối, xin gửi cho tôi lý do bằng văn bản.
no-says-days = Ở Anh (England) việc này phải làm trong vòng 14 ngày.
no-says-urgent = Cho đến lúc đó, xin chữa trị cho tôi những gì không thể chờ. Việc này miễn phí.
no-says-ill = Tôi đang bệnh và cần chữa trị ngay.
no-says-address = Xin cho tôi dùng địa chỉ phòng khám để nhận thư.
no-pdf = Thư (PDF)
no-next = Hãy thử phòng khám khác nữa:
no-ni = Ở Bắc Ireland quy định khác. Hãy xin tư vấn trước khi viết.

no-wrong-what = Xin chọn họ đòi cái gì.
no-wrong-when = Xin viết ngày như sau: 23 11 2026. Không được là ngày trong tương lai.
no-wrong-practice = Xin viết tên phòng khám.
no-wrong-name = Xin viết tên hoặc chữ cái đầu, để họ có thể trả lời.
no-wrong-nation = Xin chọn phòng khám ở đâu.
no-counted = Đã tính lần từ chối này. Xin cảm ơn.
