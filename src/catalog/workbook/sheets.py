"""The sheets of the workbook: the one definition that template, export, import and notes follow."""

from __future__ import annotations

from catalog.workbook.columns import Column, Kind, Sheet

EXAMPLE_MARK = "示例"  # how the first cell of a row begins that only shows how to fill one in

OPEN, FULL = "接着招", "名额满了"

_MOVED_REASON = "写给老百姓看的一句话，比如：老师来不了，往后推几天。"
_REASON = "写给老百姓看的一句话，比如：报名的人太少，这一期不开了。"
_REASON_EN = "One sentence for the public, in Chinese."
_ENGLISH = "同一句话的英文。下拉表里有的原因，英文可以空着。"
_ENGLISH_EN = "The same in English. May stay empty for the reasons in the list."

CODE = Column(
    "code", "班号", "Class code", Kind.CODE,
    "两个大写字母、短横、数字，像 DG-2701。公布过的班号不能改，也不能再用。",
    "Two capitals, a hyphen, digits. A published code is never changed or used again.",
    width=16, required=True, also=("班级编号", "班期编号", "班次", "班级"),
)  # fmt: skip

_OWNER = Column(
    "institution", "培训机构", "Institution", Kind.NAME,
    "这个班是哪一家的。只有一家的表可以空着。",
    "Whose class it is. May stay empty if the workbook is of one institution.",
    width=26, source="institutions", also=("机构", "培训单位", "办班单位"),
)  # fmt: skip
_TEAM = Column(
    "team", "宣讲队伍", "Team", Kind.NAME,
    "哪一队去讲。只有一队的表可以空着。",
    "Which team gives the talk. May stay empty if the workbook is of one team.",
    width=20, source="teams", also=("队伍", "专班", "宣讲队"),
)  # fmt: skip
_SEASON = Column(
    "season", "季度", "Season", Kind.NAME,
    "算哪个季度的。空着就是“说明”里写的季度。",
    "To which season it belongs. Empty: the season on the page of instructions.",
    width=14, source="seasons", also=("班期季度",),
)  # fmt: skip
_TOWNSHIP = Column(
    "township", "乡镇", "Township", Kind.NAME,
    "从下拉表里选。", "Choose from the list.",
    width=14, required=True, source="townships", also=("乡镇街道", "乡镇/街道", "所在乡镇"),
)  # fmt: skip
_CANCELLED = (
    Column("cancelled.on", "取消日期", "Cancelled on", Kind.DAY,
           "不办了才填：哪天决定的。这一行别的格子都不要动。",
           "Only if it will not be held: the day this was decided. Leave the other cells as they"
           " are.", group="cancelled", also=("停办日期",)),
    Column("cancelled.reason.zh", "取消原因", "Why cancelled", Kind.WORDS, _REASON, _REASON_EN,
           width=30, group="cancelled", source="reasons", also=("停办原因", "取消理由")),
    Column("cancelled.reason.en", "取消原因英文", "Why cancelled, in English", Kind.WORDS,
           _ENGLISH, _ENGLISH_EN, width=30, group="cancelled"),
)  # fmt: skip

RUNS = Sheet(
    "runs", "班期", "Classes",
    (
        CODE,
        Column("course", "课程", "Course", Kind.NAME, "从下拉表里选。", "Choose from the list.",
               width=20, required=True, source="courses", also=("课程名称", "培训课程", "工种")),
        _TOWNSHIP,
        Column("venue", "场地", "Venue", Kind.NAME, "从下拉表里选。", "Choose from the list.",
               width=22, required=True, source="venues", also=("培训场地", "上课地点", "地点")),
        Column("seats", "名额", "Seats", Kind.WHOLE, "收多少人，只写数字。",
               "How many people; digits only.", width=8, required=True, least=1,
               also=("人数", "招生人数", "计划人数", "名额数")),
        Column("teachers", "教师", "Teachers", Kind.NAMES,
               "教师代号，不写姓名。两位以上中间加顿号：T-DG01、T-DG02。",
               "Teachers' codes, never names; put 、 between them.", width=20, required=True,
               source="teachers",
               also=("老师", "任课教师", "任课老师", "授课教师", "授课老师", "教师代号")),
        Column("equipment", "器材", "Equipment", Kind.NAMES,
               "要搬到班上去的成套器材，从下拉表里选。场地里本来就有的不填。",
               "Sets of equipment that are taken to the class. Leave out what the venue has.",
               width=20, source="equipment", also=("设备", "教学设备", "实训设备")),
        Column("enrol.from", "报名开始", "Enrolment from", Kind.DAY, "哪天开始报名。",
               "First day of enrolment.", group="enrol", also=("报名开始日期", "报名起")),
        Column("enrol.until", "报名截止", "Enrolment until", Kind.DAY, "报名到哪天为止。",
               "Last day of enrolment.", group="enrol",
               also=("报名截止日期", "报名结束", "报名止")),
        Column("days.from", "开班日期", "First day", Kind.DAY,
               "第一次上课的日期。日期没定，开班、结束和课次都空着。",
               "Day of the first meeting. Leave days and meetings empty while they are not fixed.",
               group="days", also=("开班时间", "开始日期", "开课日期")),
        Column("days.until", "结束日期", "Last day", Kind.DAY, "最后一次上课的日期，不算考试。",
               "Day of the last meeting; the exam is separate.", group="days",
               also=("结业日期", "结班日期", "结束时间")),
        Column("recruitment", "还招不招人", "Still taking people", Kind.CHOICE,
               "名额满了就选“名额满了”。空着就是接着招。",
               "Choose 名额满了 when the class is full. Empty: it still takes people.",
               width=12, source="recruitment", also=("招生状态", "是否满员", "招生情况")),
        Column("phone", "报名电话", "Telephone", Kind.PHONE,
               "跟机构的电话不一样才填，连区号，像 0827-0000101。",
               "Only if it is not the institution's own number; with its area code.",
               width=16, also=("联系电话", "电话")),
        Column("exam.date", "考试日期", "Exam day", Kind.DAY, "要考证的班填。",
               "For classes that end in an examination.", group="exam", also=("鉴定日期",)),
        Column("exam.from", "考试开始", "Exam from", Kind.CLOCK, "几点开考，像 9:00。",
               "When it begins, like 9:00.", group="exam", also=("考试开始时间",)),
        Column("exam.to", "考试结束", "Exam to", Kind.CLOCK, "几点考完，像 12:00。",
               "When it ends, like 12:00.", group="exam", also=("考试结束时间",)),
        Column("exam.body", "鉴定机构", "Examining body", Kind.NAME, "从下拉表里选。",
               "Choose from the list.", width=26, group="exam", source="exam_bodies",
               also=("考试机构", "考核机构")),
        Column("exam.examiner", "考评员", "Examiner", Kind.NAME, "考评员代号，不写姓名。",
               "The examiner's code, never a name.", group="exam", source="examiners",
               also=("考评员代号", "考官")),
        Column("moved.on", "改期公布日", "Change announced on", Kind.DAY,
               "改了日期或场地才填：哪天公布的。新日期写在前面的格子里。",
               "Only if days or venue changed: when that was announced. The new ones go into the"
               " columns to the left.", group="moved", also=("变更日期", "改期日期")),
        Column("moved.reason.zh", "改期原因", "Why changed", Kind.WORDS, _MOVED_REASON, _REASON_EN,
               width=30, group="moved", source="reasons", also=("变更原因", "改期理由")),
        Column("moved.reason.en", "改期原因英文", "Why changed, in English", Kind.WORDS, _ENGLISH,
               _ENGLISH_EN, width=30, group="moved"),
        Column("moved.days.from", "原开班日期", "First day before", Kind.DAY,
               "原来定的日期。空着，程序会照上次公布的填。",
               "As it stood before. Empty: filled in from what was published.",
               group="moved.days"),
        Column("moved.days.until", "原结束日期", "Last day before", Kind.DAY,
               "原来定的日期。空着，程序会照上次公布的填。",
               "As it stood before. Empty: filled in from what was published.",
               group="moved.days"),
        Column("moved.venue", "原场地", "Venue before", Kind.NAME,
               "换了场地的，原来在哪里。空着，程序会照上次公布的填。",
               "Where it was before. Empty: filled in from what was published.", width=22,
               source="venues"),
        *_CANCELLED, _OWNER, _SEASON,
    ),
    rows=300, also=("班级", "开班计划", "开班安排", "班期表", "runs"),
)  # fmt: skip

MEETINGS = Sheet(
    "meetings", "课次", "Meetings",
    (
        CODE,
        Column("date", "日期", "Date", Kind.DAY, "哪天上课，像 2027-3-4。", "The day, like"
        " 2027-3-4.",
               required=True, also=("上课日期", "时间")),
        Column("from", "开始", "From", Kind.CLOCK, "几点上课，24 小时，像 8:30、14:00。",
               "When it begins, on the 24-hour clock, like 8:30 or 14:00.", width=9, required=True,
               also=("开始时间", "上课时间", "起")),
        Column("to", "结束", "To", Kind.CLOCK, "几点下课，24 小时，像 11:45。",
               "When it ends, on the 24-hour clock, like 11:45.", width=9, required=True,
               also=("结束时间", "下课时间", "止")),
        Column("unit", "教学单元", "Unit", Kind.NAME,
               "从下拉表里选。一次课上两个单元，写两行，日期和时间一样。",
               "Choose from the list. Two units in one meeting: two rows with the same times.",
               width=30, required=True, source="units", also=("单元", "课程内容", "教学内容")),
        Column("theory", "理论学时", "Theory hours", Kind.WHOLE, "几节理论课，没有就空着。",
               "Teaching hours of theory; empty if none.", width=10, most=12,
               also=("理论", "理论课时")),
        Column("practice", "实操学时", "Practice hours", Kind.WHOLE, "几节实操课，没有就空着。",
               "Teaching hours of practice; empty if none.", width=10, most=12,
               also=("实操", "实操课时", "实训学时", "实践学时")),
    ),
    rows=3000, also=("课程表", "课表", "课时安排", "meetings"),
)  # fmt: skip

TALKS = Sheet(
    "talks", "送培训下乡", "Talks",
    (
        Column("code", "编号", "Code", Kind.CODE, "像 ST-2701。公布过的编号不能改，也不能再用。",
               "Like ST-2701. A published code is never changed or used again.", width=16,
               required=True, also=("场次编号", "活动编号", "班号")),
        Column("date", "日期", "Date", Kind.DAY, "哪天去，像 2027-3-4。", "The day, like 2027-3-4.",
               required=True, also=("活动日期",)),
        Column("from", "开始", "From", Kind.CLOCK, "几点开始，像 9:30。", "When it begins.",
               width=9, required=True, also=("开始时间",)),
        Column("to", "结束", "To", Kind.CLOCK, "几点结束，像 11:00。", "When it ends.",
               width=9, required=True, also=("结束时间",)),
        _TOWNSHIP,
        Column("village", "村（社区）", "Village", Kind.NAME, "从下拉表里选，或者写 12 位代码。",
               "Choose from the list, or write its code of 12 digits.", width=18, required=True,
               source="villages", also=("村", "社区", "村社区", "村/社区")),
        Column("topic", "讲什么", "Topic", Kind.NAME, "从下拉表里选。", "Choose from the list.",
               width=18, required=True, source="topics", also=("内容", "主题", "讲课内容")),
        Column("experts", "专家", "Experts", Kind.NAMES,
               "专家代号，不写姓名。两位以上中间加顿号：E-01、E-02。",
               "Experts' codes, never names; put 、 between them.", width=16, source="experts",
               also=("专家代号",)),
        *_CANCELLED, _TEAM, _SEASON,
    ),
    rows=500, also=("下乡", "宣讲", "送培训", "talks"),
)  # fmt: skip

SHEETS: tuple[Sheet, ...] = (RUNS, MEETINGS, TALKS)
