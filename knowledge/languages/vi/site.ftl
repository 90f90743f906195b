# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = Đến phần chính
site-menu = Danh mục
site-search = Tìm
site-search-what = Quý vị tìm gì?
site-search-nothing = Không tìm thấy gì. Hãy thử từ khác.
site-language = Ngôn ngữ
site-leave = Rời trang này
site-leave-how = Quý vị cũng có thể nhấn phím Esc hai lần.
site-foot = Chúng tôi không giữ lại những gì quý vị gõ ở đây. Không cookie, không theo dõi. Trang này không thuộc NHS.
site-browser-title = Điện thoại của quý vị nhớ những gì
site-browser =
    Trình duyệt có thể còn ghi trang này trong lịch sử, và nút quay lại có thể dẫn về đây.
    Để xóa, hãy xóa lịch sử. Lần sau quý vị có thể dùng cửa sổ riêng tư.
    Người quản lý mạng của quý vị có thể thấy quý vị đã vào trang này, nhưng không thấy quý vị đã đọc hay gõ gì.

## Menu

site-menu-rights = Quyền của quý vị
site-menu-register = Điền mẫu đơn
site-menu-card = Thẻ để đưa ra
site-menu-refused = Họ đã từ chối
site-menu-surgeries = Tìm phòng khám an toàn
site-menu-costs = Chi phí bệnh viện

## Forms

site-continue = Tiếp tục
site-back = Quay lại
site-change = Thay đổi
site-optional = có thể để trống
site-yes = Có
site-no = Không
site-wrong = Có chỗ cần sửa lại
site-error = Lỗi
site-sources = Nguồn của thông tin này
site-print = In trang này
