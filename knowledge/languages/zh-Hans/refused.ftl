# When a practice said no: few choices, a letter in English with these words beside it, and the count.

no-title = 他们拒绝了
no-lead = 回答几个问题，您会得到一封英文信。什么都不保存。
no-what = 他们要您出示什么？
no-what-id = 护照或身份证件
no-what-address = 住址证明
no-what-status = 签证或移民文件
no-what-nhs-number = NHS 号码
no-what-area = 他们说我住在他们的区域之外
no-what-full = 他们说名额已满
no-what-other = 其他，或没有给理由
no-when = 是什么时候？
no-practice = 诊所名称
no-who-to = 信要给谁？
no-to-practice = 诊所经理
no-to-board = 给诊所拨款的机构
no-your-name = 您的姓名
no-your-name-hint = 名字或首字母就够了。
no-where = 您住在哪里？
no-where-area = 在诊所的区域内
no-where-none = 我没有固定住址
no-use-address = 我想用诊所的地址
no-ill = 我现在生病了
no-count = 统计这次拒绝：只记诊所、月份和理由。不记关于我的任何事。
no-count-why = 数字能显示哪里的诊所需要帮助。一家诊所要有五次拒绝以上才会显示。
no-make = 写信

no-letter = 信里说了什么
no-says-register = 请现在为我登记。登记时谁都不必出示证件。
no-says-board = 请看看这家诊所的做法，并帮助我登记。
no-says-full = 如果名额已满，请书面说明，并告诉我附近哪家诊所接收病人。
no-says-reason = 如果仍然拒绝，请把理由书面寄给我。
no-says-days = 在英格兰，这必须在 14 天内做到。
no-says-urgent = 在此之前，请给我不能等的治疗。这是免费的。
no-says-ill = 我现在生病了，马上需要治疗。
no-says-address = 请让我用诊所的地址收信。
no-pdf = 信（PDF）
no-next = 也试试别的诊所：
no-ni = 北爱尔兰的规定不同。写信之前请先咨询。

no-wrong-what = 请选择他们要什么。
no-wrong-when = 请这样写日期：23 11 2026。不能是将来的日子。
no-wrong-practice = 请写诊所的名称。
no-wrong-name = 请写姓名或首字母，让他们可以回复。
no-wrong-nation = 请选择诊所在哪里。
no-counted = 这次拒绝已统计。谢谢。
