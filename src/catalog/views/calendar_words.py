"""The words of the interface around calendars: whose they are, and how to have one on a phone."""

from __future__ import annotations

from catalog.model.text import Text

CALENDAR_WORDS: dict[str, Text] = {
    "calendars_title": Text("日历", "Calendars"),
    "calendars_lead": Text(
        "老师、考评员、宣讲队伍和培训机构各有一个日历，哪天在哪里，一看就知道。",
        "Each teacher, examiner, talk team and institution has a calendar that says who is where"
        " on which day.",
    ),
    "calendar_of": Text("{name}的日历", "Calendar: {name}"),
    "calendar_teacher": Text("教师 {code}", "Teacher {code}"),
    "calendar_examiner": Text("考评员 {code}", "Examiner {code}"),
    "calendar_season": Text("{name}：开班一览", "Classes of {name}"),
    "calendar_open": Text("看日历", "Calendar"),
    "calendar_empty": Text("现在没有安排。", "Nothing is planned now."),
    "calendar_since": Text(
        "{day}公布，过了的不再写。", "As published on {day}; what is over is left out."
    ),
    "itinerary": Text("考试日程", "Exam days and places"),
    "coming_days": Text("接下来的安排", "What is coming"),
    "what": Text("做什么", "What"),
    "state_off": Text("取消了", "Cancelled"),
    "until": Text("到{day}", "until {day}"),
    "seats_of": Text("{count}个名额", "{count} seats"),
    "last_day": Text("结课", "Last day"),
    "first_day": Text("开班", "First day"),
    # How to have it on a phone
    "subscribe": Text("放进手机日历", "Have it on your phone"),
    "subscribe_lead": Text(
        "放进去以后，改期、取消，手机日历会自己跟着变。",
        "Once it is there, your phone's calendar follows when a class is moved or cancelled.",
    ),
    "subscribe_iphone": Text(
        "苹果手机：点“订阅这个日历”，再点“订阅”。",
        "iPhone: tap “Subscribe to this calendar”, then “Subscribe”.",
    ),
    "subscribe_android": Text(
        "安卓手机：点“下载日历文件”，用“日历”打开，选“全部添加”。这样放进去的不会自己变，"
        "看到改期、取消的公告，再下载一次。",
        "Android: tap “Download the calendar file”, open it with Calendar and choose “Add all”."
        " Dates added in this way do not change by themselves. When a notice says that a class"
        " was moved or cancelled, download the file again.",
    ),
    "subscribe_computer": Text(
        "电脑：在日历软件里选“从网址订阅”，把下面的网址贴进去。",
        "Computer: choose “Subscribe from web” in your calendar and paste the address below.",
    ),
    "subscribe_wechat": Text(
        "微信里点了没反应：点右上角三个点，选“在浏览器打开”，再点一次。",
        "If nothing happens inside WeChat: tap the three dots, open the page in a browser, and try"
        " again.",
    ),
    "subscribe_link": Text("订阅这个日历", "Subscribe to this calendar"),
    "subscribe_file": Text("下载日历文件", "Download the calendar file"),
    "page_moved": Text("这个网页换了地方，点这里过去", "This page has moved. Go there"),
}
