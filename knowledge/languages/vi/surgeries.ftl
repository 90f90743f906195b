# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = Tìm phòng khám
surgeries-title = Tìm phòng khám an toàn
surgeries-lead = Phòng khám an toàn đã hứa đăng ký cho quý vị mà không cần giấy tờ tùy thân, giấy chứng minh địa chỉ hay giấy tờ di trú.
surgeries-place = Mã bưu chính hoặc thành phố
surgeries-place-hint = Ví dụ M1 1AE hoặc Leeds. Không cần là địa chỉ của quý vị: nơi nào gần quý vị cũng được.
surgeries-find = Tìm
surgeries-near-me = Gần tôi
surgeries-near-me-failed = Điện thoại không cho biết quý vị ở đâu. Xin gõ mã bưu chính hoặc tên thành phố.
surgeries-forgotten = Chúng tôi dùng nơi này để trả lời quý vị. Sau đó chúng tôi quên đi.
surgeries-register = Xem tất cả phòng khám an toàn
# {$town} is the name of a town that does not exist.
surgeries-made-up = Đây là bản dùng thử. Chưa có phòng khám thật nào được thêm vào. Thành phố {$town} và các phòng khám ở đó là hư cấu.

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = Gần {$place}
surgeries-near-you = Gần quý vị
surgeries-your-position = nơi quý vị đang ở
surgeries-bring = Cần mang theo: không cần gì cả.
surgeries-bring-more = Để đăng ký, quý vị không cần giấy tờ tùy thân, giấy chứng minh địa chỉ hay giấy tờ di trú. Nếu họ hỏi, hãy cho họ xem trang này.
surgeries-safe = Phòng khám an toàn
surgeries-none-safe = Chưa có phòng khám nào gần đây tham gia các phòng khám an toàn. Quý vị vẫn có thể đăng ký không cần giấy tờ.
surgeries-others = Các phòng khám khác gần đây
surgeries-others-more = Các phòng khám này chưa hứa như vậy. Quý vị vẫn có thể đăng ký ở đó không cần giấy tờ.
surgeries-again = Tìm ở nơi khác
surgeries-map = Bản đồ các phòng khám trong danh sách. Danh sách cũng nói như vậy bằng chữ.
surgeries-straight = Khoảng cách tính theo đường thẳng. Đường đi có thể dài hơn, ví dụ khi có sông nước ở giữa.
# {$place} is a postcode.
surgeries-about = Chúng tôi không biết chính xác mã bưu chính này. Khoảng cách tính từ giữa khu vực quanh {$place}.
surgeries-only-area = Chúng tôi chỉ biết đại khái {$place} ở đâu. Khoảng cách có thể sai nhiều kilômét.
surgeries-northern-ireland = Ở Bắc Ireland quy định khác, và chúng tôi không có danh sách phòng khám ở đó. Quý vị có thể tìm ở đây:
surgeries-scotland = Chúng tôi không có đủ các phòng khám ở Scotland. Quý vị có thể tìm thêm ở đây:

# {$number} is a number.
surgeries-metres = {$number} mét
surgeries-kilometres = {$number} km
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}, {$direction}
surgeries-here = Cách đây {$distance}
surgeries-to-north = về phía bắc
surgeries-to-north-east = về phía đông bắc
surgeries-to-east = về phía đông
surgeries-to-south-east = về phía đông nam
surgeries-to-south = về phía nam
surgeries-to-south-west = về phía tây nam
surgeries-to-west = về phía tây
surgeries-to-north-west = về phía tây bắc

surgeries-tag-safe = phòng khám an toàn
surgeries-tag-made-up = hư cấu
surgeries-address = Địa chỉ
surgeries-phone = Điện thoại
surgeries-website = Trang web
surgeries-languages = Ngôn ngữ
surgeries-directions = Ở đâu
surgeries-join = Đăng ký trên mạng với NHS
surgeries-grade-demands = Lần cuối chúng tôi xem, trang web của phòng khám đòi phải có giấy tờ. Quý vị vẫn không cần giấy tờ.
surgeries-grade-asks = Lần cuối chúng tôi xem, trang web của phòng khám hỏi giấy tờ. Quý vị không cần giấy tờ.
surgeries-grade-clean = Lần cuối chúng tôi xem, trang web của phòng khám nói không cần giấy tờ.
surgeries-grade-none = Lần cuối chúng tôi xem, trang web của phòng khám không nói gì về giấy tờ.

## A surgery’s page

surgeries-is-safe = Đây là phòng khám an toàn.
# {$date} is a date.
surgeries-since = Có trong danh sách từ: {$date}
surgeries-under-review = Đây là phòng khám an toàn, nhưng trang web của họ hỏi giấy tờ. Chúng tôi đã yêu cầu họ sửa lại. Từ: {$date}
surgeries-not-listed = Phòng khám này chưa tham gia các phòng khám an toàn. Quý vị vẫn có thể đăng ký không cần giấy tờ.
surgeries-closed = Phòng khám này đã đóng cửa hẳn. Hãy tìm phòng khám khác gần quý vị.
# {$town} is the name of a town.
surgeries-from-town = Cách trung tâm {$town} {$distance}, {$direction}
surgeries-open-map = Mở trong bản đồ của quý vị
surgeries-show-words = Quý vị có thể đưa những lời này cho quầy tiếp tân xem.
surgeries-same-place = Trong cùng tòa nhà
surgeries-record = Những điều đã biết về phòng khám này

## When a place is not found

surgeries-error-title = Xin thử lại
surgeries-error-empty = Hãy gõ mã bưu chính hoặc tên thành phố
surgeries-error-postcode = Chúng tôi không nhận ra mã bưu chính này. Hãy xem lại, hoặc gõ tên thành phố
surgeries-error-town = Chúng tôi không nhận ra nơi này. Hãy gõ mã bưu chính, hoặc một thành phố lớn hơn gần quý vị
surgeries-error-several = Có nhiều nơi trùng tên này. Hãy chọn một nơi
surgeries-error-no-fixed-abode = Đây không phải là một nơi. NHS ghi như vậy cho người không có địa chỉ cố định. Hãy gõ mã bưu chính hoặc thành phố của nơi quý vị hay lui tới. Quý vị có thể đăng ký không cần địa chỉ
surgeries-error-islands = Jersey, Guernsey và Đảo Man có dịch vụ y tế riêng. Chúng tôi không giúp được ở đó
