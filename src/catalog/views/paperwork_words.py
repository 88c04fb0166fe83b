"""The words of the papers of a class."""

from __future__ import annotations

from catalog.model.text import Text

PAPERWORK_WORDS: dict[str, Text] = {
    "forms_link": Text(
        "这个班要用的表：签到、开班申请、核对", "Forms for this class: sign-in, application, checks"
    ),
    "forms_title": Text("这个班要用的表", "Forms for this class"),
    "forms_title_of": Text("{name}要用的表", "Forms for {name}"),
    "forms_lead": Text(
        "打印出来就能用，日期、学时、名额都和开班安排一样。写人名的地方空着，用笔填。",
        "Ready to print; days, hours and seats are those of the schedule. Where people are named"
        " there are blanks for the pen.",
    ),
    "forms_count": Text(
        "一共{sheets}张签到表（上课{days}天），名额{seats}人。",
        "{sheets} sign-in sheets for {days} days of class, {seats} seats.",
    ),
    "forms_over": Text(
        "这个班早就上完了或者取消了，没有要打印的表。",
        "This class ended long ago or was cancelled; there is nothing to print.",
    ),
    "form_apply": Text("开班申请表", "Application to open a class"),
    "form_sign": Text("签到表", "Sign-in sheet"),
    "form_film": Text("照片和录像清单", "Photo and video checklist"),
    "form_kit": Text("“3+X”领取表", "Receipt of the 3+X kit"),
    "form_verify": Text("三部门核对表", "Verification by the three bureaus"),
    "form_name": Text("姓名", "Name"),
    "form_morning": Text("上午签字", "Morning"),
    "form_afternoon": Text("下午签字", "Afternoon"),
    "form_signature": Text("签字", "Signature"),
    "form_lines": Text("第{first}到{last}行，空着等签字", "Lines {first} to {last}"),
    "form_of_days": Text("第{number}天，共{count}天", "Day {number} of {count}"),
    "form_came": Text("实到：______人　缺席：______人", "Present: ______　Absent: ______"),
    "form_teacher_signs": Text("教师签字：____________", "Teacher: ____________"),
    "form_watcher_signs": Text(
        "乡镇服务中心在场的人签字：____________", "Township service centre: ____________"
    ),
    "form_head_signs": Text(
        "机构负责人签字、盖章：____________　日期：____________",
        "Head of the institution, signature and seal: ____________　Date: ____________",
    ),
    "form_plan": Text("计划", "Plan"),
    "form_materials": Text("教材和发的东西", "Materials"),
    "form_copies": Text("{count}份", "{count}"),
    "form_nobody": Text("不另外考试", "No outside exam"),
    "form_contact": Text(
        "联系人：____________　电话：{phone}", "Contact: ____________　Telephone: {phone}"
    ),
    "form_by_day": Text("每天做完打勾", "Tick each day"),
    "form_file": Text("文件名或编号", "File name or number"),
    "form_item": Text("核对什么", "What"),
    "form_planned": Text("安排的", "Scheduled"),
    "form_found": Text("实际的", "Found"),
    "form_bureaus": Text("核对单位签字、盖章", "Bureaus: signature and seal"),
    "form_most": Text("补助最多（元）", "Allowance at most (yuan)"),
    "form_days": Text("上课天数", "Days of class"),
    "form_passed": Text("考试合格", "Passed the exam"),
    "form_at": Text(
        "{day} {span}，{body}，考评员 {code}", "{day}, {span}; {body}; examiner {code}"
    ),
}
