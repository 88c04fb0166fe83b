"""The words of the interface around making a class known: page, sheet and picture."""

from __future__ import annotations

from catalog.model.text import Text

ANNOUNCING_WORDS: dict[str, Text] = {
    "kit_link": Text(
        "把这个班告诉大家：群消息、广播稿、告示",
        "Tell people: group message, loudspeaker text, poster",
    ),
    "kit_title": Text("把这个班告诉大家", "Tell people about this class"),
    "kit_lead": Text(
        "村里要发通知，这里都写好了：日期、地点、电话都和班的页面一样。",
        "Ready to use in the village; days, place and telephone are those of the class page.",
    ),
    "kit_title_of": Text("{name}：把这个班告诉大家", "{name}: tell people about this class"),
    "kit_ended": Text(
        "这个班已经上完了，不用再通知。接下来的班在这里：",
        "This class has ended; there is nothing to announce. The next classes are here:",
    ),
    "kit_back": Text("回到班的页面", "Back to the class"),
    "kit_chat": Text("发到微信群", "For the chat group"),
    "kit_chat_note": Text(
        "按住文字全选、复制，发到群里。{count}个字。",
        "Select the text, copy it and post it. {count} characters.",
    ),
    "kit_script": Text("大喇叭念的稿子", "For the loudspeaker"),
    "kit_script_note": Text(
        "不快不慢念一遍大约{seconds}秒，一天念两三遍。",
        "About {seconds} seconds when read at an even pace; read it two or three times a day.",
    ),
    "kit_sample": Text("【样例，不要照着念】", "[Sample: do not read this out]"),
    "kit_copy": Text("复制", "Copy"),
    "kit_copied": Text("复制好了", "Copied"),
    "kit_sheet": Text("贴在墙上的告示", "To pin up"),
    "kit_sheet_note": Text(
        "用浏览器的“打印”，就只打下面这一张（A4，黑白也清楚）。",
        "Print this page: only the sheet below comes out (A4, clear in black and white).",
    ),
    "kit_print": Text("打印", "Print"),
    "kit_poster": Text("发到群里的图片", "As a picture for the chat group"),
    "kit_picture": Text("打开图片（PNG，{size} kB）", "Open the picture (PNG, {size} kB)"),
    "kit_poster_note": Text(
        "打开以后按住图片，存到手机，再发到群里。",
        "Open it, hold your finger on it, save it and post it.",
    ),
    "sheet_headline": Text("免费学手艺：{trade}班", "Free training: {trade}"),
    "sheet_cancelled": Text("{name}取消了", "{name} has been cancelled"),
    "sheet_days": Text("上课{days}天，第一天{day}{clock}", "{days} days; first day {day}, {clock}"),
    "sheet_free": Text(
        "0元，书和这门课的考试也不要钱", "Nothing; books and the exam in the course are free too"
    ),
    "sheet_money": Text("来一天，补助{yuan}元", "{yuan} yuan for each day you attend"),
    "sheet_total": Text(
        "{days}天都来，一共{total}元", "{total} yuan if you come on all {days} days"
    ),
    "sheet_bring": Text("报名带身份证", "Your identity card to enrol"),
    "sheet_call": Text("打电话报名", "Enrol by telephone"),
    "sheet_scan": Text("扫一扫，看这个班", "Scan to open the class page"),
    "sheet_code": Text("班号 {code}（{spoken}）", "Class {code} ({spoken})"),
    "sheet_news": Text("有什么变化？", "What has changed?"),
    "sheet_enrolled": Text("报了名怎么办？", "What if I have enrolled?"),
    "sheet_enrolled_call": Text("打电话问清楚后面怎么办", "Call to ask what comes next"),
    "sheet_foot": Text(
        "{place} · {published}公布，以网页为准",
        "{place} · as published on {published}; see the class page for changes",
    ),
}
