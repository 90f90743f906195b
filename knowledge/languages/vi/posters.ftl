# The words of the posters. Each line of a body is a line of its own on the sheet.
# For practices in England, Scotland and Wales. Northern Ireland has other rules: do not use there unchanged.
# Every sentence must be true: say what the practice does, promise nothing that others decide.

## Everyone is welcome to register here

welcome-headline = Chào mừng quý vị đến đây
welcome-sub = Quý vị sống trong khu vực của chúng tôi? Dù đến từ đâu, quý vị cũng có thể đăng ký ở đây.
welcome-body =
    Khám bác sĩ hoặc y tá ở đây là miễn phí.
    Quý vị có thể đăng ký dù không có giấy tờ và không có địa chỉ cố định.
    Hãy hỏi quầy tiếp tân. Chúng tôi sẽ giúp quý vị điền đơn.
welcome-note = Một số người phải trả tiền cho một số điều trị ở bệnh viện. Nếu lo lắng, hãy hỏi chúng tôi.

## No papers needed

no-papers-headline = Không có giấy tờ? Không sao.
no-papers-sub = Quý vị không cần hộ chiếu, giấy tờ tùy thân hay giấy chứng minh địa chỉ để đăng ký ở đây.
no-papers-body =
    Nếu quý vị có thứ gì ghi tên mình, nó có thể giúp chúng tôi tìm hồ sơ của quý vị.
    Nếu không có gì, đó không phải là lý do để từ chối quý vị.
no-papers-note = Với các dịch vụ trên mạng, chúng tôi có thể kiểm tra danh tính. Việc đó tách riêng với việc đăng ký.

## You need not give a home address

no-address-headline = Không cần địa chỉ nhà
no-address-sub = Thay vào đó, quý vị có thể đăng ký bằng địa chỉ của phòng khám này.
no-address-body =
    Quý vị không phải chứng minh mình sống ở đâu.
    Không có chỗ ở cố định? Nay đây mai đó? Sợ cho biết địa chỉ? Hãy nói chuyện với chúng tôi.
    Chúng tôi sẽ thỏa thuận với quý vị cách chuyển thư và tin nhắn.
no-address-note = Địa chỉ quý vị dùng để đăng ký được lưu trong hồ sơ quốc gia của NHS. Hãy nói chuyện với chúng tôi trước khi điền đơn.

## We will not ask about immigration status

no-status-headline = Chúng tôi không hỏi về thị thực (visa)
no-status-sub = Quý vị có thể đăng ký và khám bác sĩ ở đây, dù tình trạng di trú thế nào.
no-status-body =
    Có giấy tờ hay không, quý vị vẫn là bệnh nhân ở đây.
    Một số đơn có câu hỏi dành cho người từ nước ngoài đến. Quý vị có thể để trống phần đó.
no-status-note = Bệnh viện có quy định khác và có thể hỏi. Chúng tôi có thể chỉ cho quý vị nơi xin tư vấn.

## Your conversation is confidential

confidential-headline = Quý vị có thể nói riêng với chúng tôi
confidential-sub = Theo thông lệ, chúng tôi không chuyển thông tin của quý vị cho Bộ Nội vụ (Home Office).
confidential-body =
    Mọi người làm việc ở đây đều có bổn phận giữ kín những gì quý vị nói.
    Quý vị có thể xin nói chuyện ở nơi không ai khác nghe thấy.
    Nếu Bộ Nội vụ hỏi về một bệnh nhân, chúng tôi không trả lời khi chưa có tư vấn pháp lý.
confidential-note = Trong một số ít trường hợp, luật có thể buộc chúng tôi cung cấp thông tin, ví dụ khi tòa án ra lệnh. Hãy hỏi chúng tôi ai có thể xem hồ sơ của quý vị.

## Ask for an interpreter

interpreter-headline = Hãy chỉ vào ngôn ngữ của quý vị
interpreter-sub = Chúng tôi sẽ tìm thông dịch viên. Miễn phí.
interpreter-body =
    Quý vị có thể xin thông dịch viên mỗi lần đến khám.
    Con của quý vị không phải thông dịch cho quý vị.
    Quý vị có thể xin thông dịch viên nữ hoặc nam. Chúng tôi sẽ cố gắng.
interpreter-note = Chúng tôi cũng có thể xin thông dịch viên ngôn ngữ ký hiệu.
# The line that stands under the language’s own name on the sheet of many languages.
interpreter-speak = Tôi nói tiếng Việt
interpreter-need = Xin cho tôi gặp thông dịch viên

## A wry one

wry-headline = Chúng tôi bắt mạch, không xét hộ chiếu
wry-sub = Đây là phòng khám, không phải biên giới.
wry-body = Mời vào. Mời ngồi. Hãy cho biết quý vị đau ở đâu.
wry-note = Quý vị có thể đăng ký mà không cần giấy tờ tùy thân, thị thực hay giấy chứng minh địa chỉ.

## The petition

petition-headline = Hãy để bác sĩ làm bác sĩ
petition-sub = Không ai phải sợ khi đi khám bác sĩ.
petition-body =
    Hãy đọc bản kiến nghị.
    Nếu đồng ý, hãy ký tên.
petition-scan = Quét mã để đọc và ký tên
petition-note = Quý vị ký bằng họ tên, địa chỉ email và mã bưu chính. Trang này cho biết chúng tôi bảo vệ các thông tin đó ra sao.
