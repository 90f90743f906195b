# The words of the petition pages and of the mails that belong to them. Draft: made from the English, revision 1.
# {$…} are names, numbers and dates: each stands after a label or at an end, so that no grammar hangs on it.

## The list

petition-list-title = Các bản kiến nghị
petition-list-lead = Chữ ký của quý vị được niêm phong ngay khi đến nơi. Chúng tôi công bố những con số mà ai cũng kiểm tra được, ngoài ra không công bố gì khác.
petition-list-none = Ở đây chưa có bản kiến nghị nào.
petition-read = Đọc và ký tên
petition-read-closed = Đọc

## Where a petition stands

petition-stage-not-yet-open = Bắt đầu lấy chữ ký vào {$date}
petition-stage-open = Lấy chữ ký đến {$date}
petition-stage-closed = Đã ngừng lấy chữ ký vào {$date}
petition-stage-handed-in = Đã nộp vào {$date}
petition-stage-answered = Được trả lời vào {$date}
petition-stage-presented-again = Đã trình lại vào {$date}
petition-handed-to = Đã nộp cho: {$to}
petition-again-to = Đã trình lại cho: {$to}
petition-response-title = Câu trả lời
petition-response-by = Người trả lời: {$by}

## The petition

petition-to = Gửi đến: {$addressee}
petition-by = Người kiến nghị: {$creator}
petition-signatures = chữ ký
petition-goal = Mục tiêu: {$goal}
petition-paper = Chữ ký trên giấy, đếm riêng: {$count}
petition-count-soon = Con số được cập nhật từng giây. Chỉ đếm những chữ ký đã xác nhận.
petition-why = Vì sao
petition-what = Chúng tôi yêu cầu gì
petition-sources = Nguồn của các con số
petition-in-english = Bản kiến nghị này chưa có bằng ngôn ngữ của quý vị. Đây là bản tiếng Anh.
petition-draft = Bản dịch nháp: trang này chưa được người nói tiếng Việt kiểm tra.
petition-places = Chữ ký theo nơi
petition-history = Con số đã tăng ra sao
petition-verify-link = Quý vị hãy tự kiểm tra con số này

## What happens to your data

petition-data-title = Thông tin của quý vị được xử lý ra sao
petition-data-sealed = Tên, email và mã bưu chính của quý vị được niêm phong ngay khi đến nơi. Chỉ chìa khóa của cuộc vận động mới mở được, và máy chủ này không có chìa khóa đó.
petition-data-counts = Chúng tôi công bố con số theo khu vực, không bao giờ công bố con số nhỏ, và không bao giờ công bố ai đã ký.
petition-data-none = Nơi nhận kiến nghị được biết số chữ ký, không có tên.
petition-data-names = Nơi nhận kiến nghị được biết số chữ ký và tên. Không có email, không có mã bưu chính.
petition-data-names-and-constituencies = Nơi nhận kiến nghị được biết số chữ ký, tên và khu vực bầu cử. Không có email, không có mã bưu chính.
petition-data-erase = Quý vị có thể rút lại chữ ký bất cứ lúc nào. Tất cả sẽ bị xóa chậm nhất vào ngày này: {$date}
petition-data-demonstration = Đây là bản dùng thử. Chìa khóa nằm ngay trên máy này, vì vậy xin đừng ký bằng tên thật.

## The form

petition-form-title = Ký bản kiến nghị này
petition-name = Họ tên của quý vị
petition-name-hint = Như quý vị vẫn viết, bằng chữ nào cũng được
petition-email = Địa chỉ email của quý vị
petition-email-hint = Chúng tôi gửi một email, để chắc chắn đó là quý vị
petition-country = Quý vị sống ở đâu
petition-country-uk = Vương quốc Anh (UK)
petition-postcode = Mã bưu chính của quý vị
petition-postcode-hint = Chỉ khi ở Vương quốc Anh. Mã này cho chúng tôi biết khu vực bầu cử của quý vị, ví dụ {$example}
petition-updates = Xin báo cho tôi qua email về kết quả của bản kiến nghị này
petition-sign = Ký tên
petition-trap = Hãy để trống ô này
petition-error-title = Có chỗ cần sửa lại
petition-error-prefix = Lỗi:
petition-error-name-missing = Hãy viết họ tên của quý vị
petition-error-name-long = Tên của quý vị dài hơn 255 ký tự. Hãy viết ngắn hơn
petition-error-name-sign = Tên không thể bắt đầu bằng một trong các dấu = + - @
petition-error-name-link = Trong tên không thể có địa chỉ trang web
petition-error-email-missing = Hãy viết địa chỉ email của quý vị
petition-error-email = Địa chỉ email này chưa đủ. Địa chỉ đúng giống như name@example.org
petition-error-country = Hãy chọn nước quý vị đang sống
petition-error-postcode-missing = Hãy viết mã bưu chính. Nếu không có nhà riêng, hãy dùng mã bưu chính của nơi quý vị hay lui tới
petition-error-postcode = Mã bưu chính Anh này chưa đủ. Mã đúng giống như SW1A 1AA
petition-error-unprintable = Trong đó có một dấu không nhìn thấy được. Xin gõ lại
petition-not-here-title = Ở đây chưa ai có thể ký
petition-not-here-what = Những người quản lý trang này chưa chuẩn bị xong. Những gì quý vị gõ không được giữ lại. Xin quay lại sau.
petition-error-closed = Bản kiến nghị này không còn ký được nữa
petition-error-old-form = Mẫu này đã mở quá lâu. Xin gửi lại

## Check your mail

petition-sent-title = Hãy xem email của quý vị
petition-sent-lead = Chúng tôi đã gửi cho quý vị một email. Chữ ký chỉ được tính sau khi quý vị xác nhận.
petition-sent-spam = Sau năm phút vẫn chưa thấy gì? Hãy tìm trong thư mục thư rác (spam).
petition-sent-code-title = Hoặc gõ mã trong email
petition-code = Mã
petition-code-hint = Tám chữ cái và chữ số
petition-code-go = Tiếp tục
petition-code-wrong = Chúng tôi không nhận ra mã này. Hãy kiểm tra từng chữ, hoặc mở liên kết trong email
petition-resend-title = Không nhận được email?
petition-resend = Gửi lại
petition-resent = Chúng tôi đã gửi lại.
petition-resend-enough = Chúng tôi đã gửi hết số email được phép. Xin tìm email đầu tiên, cả trong thư mục thư rác (spam).
petition-sent-week = Chữ ký không được xác nhận trong vòng 7 ngày sẽ bị xóa.
petition-sent-demonstration = Ở đây không có máy chủ email, nên bản dùng thử này cho xem email trên một trang.
petition-sent-demonstration-link = Xem các email

## Confirm

petition-confirm-title = Xác nhận chữ ký của quý vị
petition-confirm-lead = Có người đã ký bản kiến nghị này bằng địa chỉ email của quý vị. Có phải quý vị không?
petition-confirm-button = Phải, xin tính chữ ký của tôi
petition-not-me = Không phải tôi
petition-not-me-hint = Chữ ký bị xóa ngay.
petition-withdraw-title = Quý vị đã ký
petition-withdraw-lead = Chữ ký của quý vị đã được xác nhận và được tính.
petition-withdraw = Rút lại chữ ký của tôi
petition-withdraw-hint = Chữ ký sẽ không được tính nữa và bị xóa. Xóa rồi thì không lấy lại được.
petition-erased-title = Đã xóa
petition-erased-lead = Ở đây không còn gì của chữ ký đó.
petition-withdrawn-title = Đã rút lại
petition-withdrawn-lead = Chữ ký của quý vị không còn được tính, và những gì đã niêm phong đã bị xóa.
petition-gone-title = Liên kết này không còn dẫn đến đâu nữa
petition-gone-lead = Có thể liên kết đã được dùng để rút lại chữ ký, hoặc đã qua bảy ngày, hoặc thiếu một phần địa chỉ.
petition-gone-what = Hãy xem toàn bộ địa chỉ trong email có nằm trong trình duyệt không. Nếu có, quý vị có thể ký lại.
petition-gone-sign = Xem các bản kiến nghị

## Thank you, and the receipt

petition-thanks-title = Xin cảm ơn
petition-thanks-lead = Chữ ký của quý vị đã được tính.
petition-thanks-number = Số chữ ký đến nay: {$count}
petition-receipt-title = Biên nhận của quý vị
petition-receipt-lead = Với biên nhận này, bây giờ hoặc một năm sau, quý vị có thể kiểm tra xem chữ ký của mình đã được tính. Biên nhận không nói gì về việc quý vị là ai.
petition-receipt-save = Lưu biên nhận
petition-receipt-check = Kiểm tra biên nhận
petition-receipt-once = Hãy giữ riêng cho mình: người nào có biên nhận này cũng có thể rút lại chữ ký của quý vị.
petition-share-title = Mời thêm một người nữa
petition-share-lead = Sau khi ký, việc tốt nhất là mời một người quen của quý vị.
petition-share-label = Lời để gửi đi
petition-share-text = Tôi đã ký bản kiến nghị này: {$action} Mời quý vị cùng ký. {$address}

## Verify

petition-verify-title = Kiểm tra con số
petition-verify-lead = Mỗi chữ ký đã xác nhận là một dòng trong một sổ ghi mà người ta chỉ có thể thêm dòng vào. Trạng thái mới nhất của sổ được ký và công bố, để chúng tôi không thể sửa quá khứ mà không ai biết.
petition-verify-head = Trạng thái hiện nay
petition-verify-size = Số dòng trong sổ
petition-verify-time = Được ký lúc
petition-verify-root = Dấu nhận dạng
petition-verify-receipt = Đưa biên nhận của quý vị vào
petition-verify-receipt-hint = Dán nội dung của tệp, hoặc chọn tệp. Tệp được kiểm tra trong bộ nhớ rồi quên đi.
petition-verify-file = Hoặc chọn tệp
petition-verify-go = Kiểm tra
petition-verify-yes = Chữ ký của quý vị có trong sổ
petition-verify-yes-lead = Biên nhận khớp với trạng thái đã ký, và mọi trạng thái trước đó cũng khớp với nó.
petition-verify-no = Biên nhận này không khớp
petition-verify-unreadable = Đây không phải là biên nhận của chúng tôi. Hãy đưa vào toàn bộ nội dung của tệp, từ dấu ngoặc đầu đến dấu ngoặc cuối.
petition-verify-other = Biên nhận này thuộc một bản kiến nghị khác.
petition-verify-wrong = Biên nhận đọc được, nhưng không dẫn đến trạng thái đã công bố. Nếu quý vị không sửa tệp, hãy báo cho mọi người biết.
petition-verify-offline = Quý vị có thể kiểm tra mà không cần tin trang này: bằng chương trình và các tệp dưới đây.

## Mails

petition-mail-greeting = Xin chào {$name},
petition-mail-confirm-subject = Xin xác nhận chữ ký của quý vị
petition-mail-confirm-lead = Cảm ơn quý vị đã ký bản kiến nghị này: {$action}
petition-mail-confirm-do = Xin xác nhận đó là quý vị. Chỉ khi đó chữ ký mới được tính.
petition-mail-confirm-link = Xác nhận chữ ký của quý vị
petition-mail-confirm-code = Hoặc gõ mã này trên trang:
petition-mail-confirm-not-me = Không phải quý vị? Cũng trang đó sẽ xóa tất cả ngay. Nếu quý vị không làm gì, tất cả sẽ bị xóa sau 7 ngày.
petition-mail-confirm-keep = Hãy giữ email này: với cùng liên kết đó, quý vị có thể rút lại chữ ký bất cứ lúc nào.
petition-mail-again-subject = Quý vị đã ký rồi
petition-mail-again-lead = Có người, có lẽ là quý vị, đã ký bản kiến nghị này thêm một lần nữa bằng địa chỉ của quý vị: {$action}
petition-mail-again-do = Chữ ký đầu tiên của quý vị vẫn còn. Không có gì được thêm vào, và quý vị không phải làm gì.
petition-mail-again-link = Xem bản kiến nghị
petition-mail-closing = Xin cảm ơn, ban tổ chức
petition-mail-leave = Quý vị nhận email này vì đã xin nhận tin. Để không nhận nữa:

## When something goes wrong, and the foot

petition-receipt-by-link = Biên nhận và cách rút lại chữ ký nằm ở liên kết trong email.
petition-trouble-title = Chưa nhận được chữ ký của quý vị
petition-trouble-lead = Lúc này có rất đông người vào trang, hoặc nơi lưu trữ của chúng tôi không trả lời. Những gì quý vị đã gửi không được giữ lại.
petition-trouble-what = Xin quay lại và gửi lại sau một phút. Những gì quý vị đã gõ lẽ ra vẫn còn đó.
petition-closed-what = Cảm ơn quý vị đã muốn ký. Quý vị vẫn có thể đọc bản kiến nghị và xem kết quả ra sao.
petition-foot = Không có gì để giao nộp: không cookie, không theo dõi, và những gì quý vị ghi khi ký được niêm phong. Trang này không thuộc NHS.
