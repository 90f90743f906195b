# The frame of every page for patients: menu, choice of languages, the way out, buttons.

site-skip = 跳到主要内容
site-menu = 菜单
site-search = 搜索
site-search-what = 您要找什么？
site-search-nothing = 没有找到。请换别的词。
site-language = 语言
site-leave = 离开本网站
site-leave-how = 您也可以按两次 Esc 键。
site-foot = 您在这里输入的内容，我们一概不保存。没有 cookie，没有跟踪。本网站不属于 NHS。
site-browser-title = 您的手机会记住什么
site-browser =
    您的浏览器可能在历史记录里留下这个页面，按返回键可能又会回到这里。
    要去掉它，请删除历史记录。下次可以使用隐私窗口。
    管理您网络的人能看到您来过本网站，但看不到您读了或输入了什么。

## Menu

site-menu-rights = 您的权利
site-menu-register = 填写表格
site-menu-card = 可以出示的卡片
site-menu-refused = 他们拒绝了
site-menu-surgeries = 寻找安心诊所
site-menu-costs = 医院费用

## Forms

site-continue = 继续
site-back = 返回
site-change = 修改
site-optional = 可以不填
site-yes = 是
site-no = 否
site-wrong = 有内容需要改正
site-error = 错误
site-sources = 这些信息的来源
site-print = 打印本页
