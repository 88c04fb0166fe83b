"""The problems that a workbook can have before anybody asks what its rows mean."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR = Severity.ERROR

BOOK_UNREADABLE = Code(
    "book-unreadable",
    ERROR,
    "打不开这个文件。",
    "This file cannot be opened.",
    "看看文件名对不对，文件在不在。正用 Excel 或 WPS 开着，就先关上。",
    "See whether the name is right and the file is there. If Excel or WPS has it open, close it.",
)
BOOK_EMPTY = Code(
    "book-empty",
    ERROR,
    "文件里什么也没有。",
    "There is nothing in this file.",
    "是不是选错了文件？填好以后先保存，再交。",
    "Perhaps this is the wrong file. Fill it in, save it, then hand it in.",
)
BOOK_LARGE = Code(
    "book-large",
    ERROR,
    "文件太大了，读不完。",
    "This file is too large to be read.",
    "新建一个表格，只把填了字的格子复制过去，再存成 .xlsx。一季的班用不了这么大的表。",
    "Copy only the cells with words into a new workbook and save it as .xlsx. "
    "A season needs no file of this size.",
)
BOOK_PASSWORD = Code(
    "book-password",
    ERROR,
    "文件加了密码，读不了。",
    "This file has a password and cannot be read.",
    "打开文件，去掉密码，再保存一次。",
    "Open it, remove the password, and save it again.",
)
BOOK_DAMAGED = Code(
    "book-damaged",
    ERROR,
    "文件坏了，读不出来。",
    "This file is damaged and cannot be read.",
    "用 Excel 或 WPS 打开，另存为 .xlsx；打不开的，就找上一份。",
    "Open it in Excel or WPS and save it as .xlsx; if that fails, use an older copy.",
)
BOOK_KIND = Code(
    "book-kind",
    ERROR,
    "这不是表格文件。",
    "This file is not a workbook.",
    "要交的是 .xlsx 文件；.xls、.et、.ods、.csv 也行。",
    "Hand in an .xlsx file; .xls, .et, .ods and .csv are read too.",
)
BOOK_WEB_PAGE = Code(
    "book-web-page",
    ERROR,
    "这个文件的名字像表格，里面其实是网页。",
    "The name says workbook, but what is inside is a web page.",
    "用 Excel 或 WPS 打开，另存为 .xlsx。",
    "Open it in Excel or WPS and save it as .xlsx.",
)
BOOK_PLAIN_TEXT = Code(
    "book-plain-text",
    ERROR,
    "这个文件的名字像表格，里面其实是用逗号或者制表符分开的文字。",
    "The name says workbook, but what is inside is text parted by commas or tabs.",
    "用 Excel 或 WPS 打开，另存为 .xlsx；或者把名字的末尾改成 .csv。",
    "Open it in Excel or WPS and save it as .xlsx, or let its name end in .csv.",
)
BOOK_ENCODING = Code(
    "book-encoding",
    ERROR,
    "读不准文件里的字：既不是 UTF-8，也不像 GB18030（GBK）。",
    "Its characters cannot be told for sure: not UTF-8, and not like GB18030 (GBK) either.",
    "用 Excel 或 WPS 打开，另存为 .xlsx，或者“CSV UTF-8”。",
    "Open it in Excel or WPS and save it as .xlsx, or as “CSV UTF-8”.",
)
BOOK_QUOTES = Code(
    "book-quotes",
    ERROR,
    "从这一行起，引号配不成对，分不出格子。",
    "From this row on the quotation marks do not pair, and the cells cannot be told apart.",
    '在这一行把英文引号 " 补上或者删掉；或者存成 .xlsx 再交。',
    "Add or remove a straight quotation mark in this row, or hand it in as .xlsx.",
)

CELL_EMPTY = Code(
    "cell-empty",
    ERROR,
    "这一格是空的。",
    "This cell is empty.",
    "照“示例”那一行填上。",
    "Fill it in as the example row does.",
)
CELL_ERROR = Code(
    "cell-error",
    ERROR,
    "这一格的公式算不出来，显示的是 {sign}。",
    "The formula in this cell failed; it shows {sign}.",
    "删掉公式，直接写上要的字或者数。",
    "Delete the formula and write what it should say.",
)
CELL_FORMULA = Code(
    "cell-formula",
    ERROR,
    "这一格是公式，可是文件里没有存它的结果。",
    "This cell is a formula, and the file does not hold its result.",
    "用 Excel 或 WPS 打开，保存一次再交；或者直接写上结果。",
    "Open the file in Excel or WPS and save it, or write the result itself.",
)

DATE_UNKNOWN = Code(
    "cell-date-unknown",
    ERROR,
    "“{value}”看不出是哪一天。",
    "“{value}” is not a day that can be read.",
    "照这样写：{example_zh}。",
    "Write it like this: {example_en}.",
)
DATE_AMBIGUOUS = Code(
    "cell-date-ambiguous",
    ERROR,
    "“{value}”说不准是哪一天：可能是 {days_zh}。",
    "“{value}” may mean more than one day: {days_en}.",
    "把年、月、日写全，例如 {first_zh}。",
    "Write the one you mean in full, for example {first_en}.",
)
DATE_IMPOSSIBLE = Code(
    "cell-date-impossible",
    ERROR,
    "没有“{value}”这一天。",
    "There is no such day as “{value}”.",
    "看看日历再改。那个月的最后一天是 {last_zh}。",
    "Look at a calendar. The last day of that month is {last_en}.",
)
DATE_WEEKDAY = Code(
    "cell-date-weekday",
    ERROR,
    "日期和星期对不上：{day_zh}是{is_zh}，这里写的是{says_zh}。",
    "Day and weekday disagree: {day_en} is a {is_en}, but the cell says {says_en}.",
    "看看日历，错的那一个改过来，或者不写星期。",
    "Look at a calendar and correct the wrong one, or leave the weekday out.",
)
DATE_OUTSIDE = Code(
    "cell-date-outside",
    ERROR,
    "“{value}”不在这一季里（{first_zh}到{last_zh}）。",
    "“{value}” is not in this season ({first_en} to {last_en}).",
    "看看年、月、日有没有写错。没写年份的，把年份补上。",
    "See whether year, month and day are right. If there is no year, add it.",
)
DATE_LUNAR = Code(
    "cell-date-lunar",
    ERROR,
    "“{value}”像是农历。",
    "“{value}” looks like a day of the lunar calendar.",
    "改成公历（阳历），例如 {example_zh}。",
    "Write it in the ordinary (solar) calendar, for example {example_en}.",
)
DAYS_REVERSED = Code(
    "cell-days-reversed",
    ERROR,
    "“{value}”的第一天比最后一天还晚。",
    "In “{value}” the first day comes after the last.",
    "把早的写在前面，例如 {example_zh}。",
    "Put the earlier day first, for example {example_en}.",
)

TIME_UNKNOWN = Code(
    "cell-time-unknown",
    ERROR,
    "“{value}”看不出是几点。",
    "“{value}” is not a time that can be read.",
    "照这样写：{example}。",
    "Write it like this: {example}.",
)
TIME_AMBIGUOUS = Code(
    "cell-time-ambiguous",
    ERROR,
    "“{value}”说不准是几点：可能是 {times_zh}。",
    "“{value}” may mean more than one time: {times_en}.",
    "按 24 小时写，例如 {first}；早上七点以前的，前面加上“凌晨”或者“早上”。",
    "Write it on the 24-hour clock, for example {first}; before seven in the morning add AM.",
)
TIME_IMPOSSIBLE = Code(
    "cell-time-impossible",
    ERROR,
    "没有“{value}”这个时间。",
    "There is no such time as “{value}”.",
    "按 24 小时写，从 0:00 到 23:59，例如 {example}。",
    "Write it on the 24-hour clock, from 0:00 to 23:59, for example {example}.",
)
HOURS_REVERSED = Code(
    "cell-hours-reversed",
    ERROR,
    "“{value}”的结束时间不比开始时间晚。",
    "In “{value}” the end does not come after the start.",
    "先写开始，再写结束，按 24 小时写，例如 {example}。",
    "Write start, then end, on the 24-hour clock, for example {example}.",
)
HOURS_SEVERAL = Code(
    "cell-hours-several",
    ERROR,
    "“{value}”里不止一段时间。",
    "There is more than one stretch of time in “{value}”.",
    "一行只写一段；上午和下午分两行写。",
    "Write one in each row; morning and afternoon take two rows.",
)

NUMBER_UNKNOWN = Code(
    "cell-number-unknown",
    ERROR,
    "“{value}”不是一个整数。",
    "“{value}” is not a whole number.",
    "只写一个数，例如 {example}。",
    "Write one number, for example {example}.",
)
NUMBER_ABOUT = Code(
    "cell-number-about",
    ERROR,
    "“{value}”不是准数。",
    "“{value}” is not an exact number.",
    "定下一个数，只写数，例如 {example}。",
    "Settle on one number and write only that, for example {example}.",
)
NUMBER_RANGE = Code(
    "cell-number-range",
    ERROR,
    "{value} 超出范围，这里只能是 {least} 到 {most}。",
    "{value} is out of range; it must be from {least} to {most}.",
    "改成范围里的数。",
    "Write a number in that range.",
)
FLAG_UNKNOWN = Code(
    "cell-flag-unknown",
    ERROR,
    "“{value}”看不出是“是”还是“否”。",
    "“{value}” is neither yes nor no.",
    "写“是”或者“否”。",
    "Write 是 (yes) or 否 (no).",
)

PHONE_AREA = Code(
    "cell-phone-area",
    ERROR,
    "“{value}”少了区号前面的 0，照着打不通。",
    "“{value}” lacks the 0 before its area code, so nobody can call it.",
    "写成 {example}。0 打不上去，就先把这一格的格式改成“文本”，或者在区号后面加短横。",
    "Write {example}. If the 0 will not stay, set the format of the cell to Text, or put a hyphen"
    " after the area code.",
)

NAME_UNKNOWN = Code(
    "cell-name-unknown",
    ERROR,
    "没有叫“{value}”的{kind_zh}。",
    "There is no {kind_en} called “{value}”.",
    "点这一格，从下拉表里选一个。",
    "Click the cell and choose one from its list.",
)
NAME_NEAR = Code(
    "cell-name-near",
    ERROR,
    "没有叫“{value}”的{kind_zh}。",
    "There is no {kind_en} called “{value}”.",
    "是不是想写：{near}？",
    "Did you mean {near}?",
)
NAME_AMBIGUOUS = Code(
    "cell-name-ambiguous",
    ERROR,
    "“{value}”对得上的{kind_zh}不止一个：{records}。",
    "“{value}” may mean more than one {kind_en}: {records}.",
    "写后面括号里的代号，例如 {first}。",
    "Write the id in brackets instead, for example {first}.",
)

CODES = tuple(value for value in list(globals().values()) if isinstance(value, Code))
