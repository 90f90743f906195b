# The words of the pages on which a patient finds a safe surgery. Draft: made from the English, revision 1.

surgeries-menu = 寻找诊所
surgeries-title = 寻找安心诊所
surgeries-lead = 安心诊所已经承诺：没有身份证件、住址证明或移民文件，也为您登记。
surgeries-place = 邮编或城镇
surgeries-place-hint = 例如 M1 1AE 或 Leeds。不必是您自己的地址：您附近的任何地方都可以。
surgeries-find = 查找
surgeries-near-me = 我附近
surgeries-near-me-failed = 您的手机没有说明您在哪里。请输入邮编或城镇。
surgeries-forgotten = 我们用这个地点来回答您，然后就忘掉它。
surgeries-register = 查看所有安心诊所
# {$town} is the name of a town that does not exist.
surgeries-made-up = 这是演示。还没有加入真实的诊所。{$town} 这个城镇和那里的诊所都是虚构的。

## The answer

# {$place} is a postcode or the name of a town.
surgeries-near = {$place} 附近
surgeries-near-you = 您附近
surgeries-your-position = 您所在的地方
surgeries-bring = 要带什么：什么都不用带。
surgeries-bring-more = 登记时不需要身份证件、住址证明或移民文件。如果他们要，请给他们看本页。
surgeries-safe = 安心诊所
surgeries-none-safe = 这附近还没有诊所加入安心诊所。您没有证件仍然可以登记。
surgeries-others = 附近的其他诊所
surgeries-others-more = 这些诊所没有作出承诺。您没有证件仍然可以在那里登记。
surgeries-again = 查找别的地方
surgeries-map = 列表中诊所的地图。列表用文字说明同样的内容。
surgeries-straight = 距离按直线计算。实际路程可能更长，例如中间有水的时候。
# {$place} is a postcode.
surgeries-about = 我们不知道这个邮编的准确位置。距离从 {$place} 一带的中心算起。
surgeries-only-area = 我们只大概知道 {$place} 在哪里。距离可能相差许多公里。
surgeries-northern-ireland = 北爱尔兰的规定不同，我们没有那里的诊所名单。您可以在这里寻找：
surgeries-scotland = 我们没有收齐苏格兰的所有诊所。您可以在这里找到更多：

# {$number} is a number.
surgeries-metres = {$number} 米
surgeries-kilometres = {$number} 公里
# {$distance} is such as “430 metres”, {$direction} such as “to the north”.
surgeries-way = {$distance}，{$direction}
surgeries-here = 距离 {$distance}
surgeries-to-north = 往北
surgeries-to-north-east = 往东北
surgeries-to-east = 往东
surgeries-to-south-east = 往东南
surgeries-to-south = 往南
surgeries-to-south-west = 往西南
surgeries-to-west = 往西
surgeries-to-north-west = 往西北

surgeries-tag-safe = 安心诊所
surgeries-tag-made-up = 虚构
surgeries-address = 地址
surgeries-phone = 电话
surgeries-website = 网站
surgeries-languages = 语言
surgeries-directions = 位置
surgeries-join = 通过 NHS 在网上登记
surgeries-grade-demands = 我们上次查看时，它的网站硬性要求证件。您仍然不需要证件。
surgeries-grade-asks = 我们上次查看时，它的网站要求证件。您不需要证件。
surgeries-grade-clean = 我们上次查看时，它的网站说不需要证件。
surgeries-grade-none = 我们上次查看时，它的网站没有提到证件。

## A surgery’s page

surgeries-is-safe = 这是一家安心诊所。
# {$date} is a date.
surgeries-since = 列入名单的日期：{$date}
surgeries-under-review = 这是一家安心诊所，但它的网站要求证件。我们已经请它改正。开始日期：{$date}
surgeries-not-listed = 这家诊所没有加入安心诊所。您没有证件仍然可以登记。
surgeries-closed = 这家诊所已经停办。请在您附近另找一家。
# {$town} is the name of a town.
surgeries-from-town = 距 {$town} 中心 {$distance}，{$direction}
surgeries-open-map = 在您的地图中打开
surgeries-show-words = 您可以在前台出示这些话。
surgeries-same-place = 在同一栋楼里
surgeries-record = 关于这家诊所已知的情况

## When a place is not found

surgeries-error-title = 请再试一次
surgeries-error-empty = 请输入邮编或城镇名称
surgeries-error-postcode = 我们不认识这个邮编。请再看一遍，或输入城镇
surgeries-error-town = 我们不认识这个地方。请输入邮编，或您附近较大的城镇
surgeries-error-several = 有几个地方叫这个名字。请选一个
surgeries-error-no-fixed-abode = 这不是一个地方。NHS 用它来表示没有固定住址的人。请输入您常在的地方的邮编或城镇。没有住址也可以登记
surgeries-error-islands = 泽西岛、根西岛和马恩岛有自己的医疗服务。那里我们帮不上忙
