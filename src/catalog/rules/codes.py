"""The problems that rules can find: what is wrong between records that are each readable."""

from __future__ import annotations

from catalog.problems import Code, Severity
from catalog.rules import chapter_codes, notice_codes, planning_codes, readability_codes

ERROR, WARNING = Severity.ERROR, Severity.WARNING

ID_TWICE = Code(
    "id-twice",
    ERROR,
    "{kind_zh}“{id}”用了两次，第一次在 {first}。",
    "The {kind_en} “{id}” is used twice, first at {first}.",
    "给其中一个换一个没用过的代号；公布过的班号不能改，也不能再用。",
    "Give one of them an unused id; a published class code is never changed or used again.",
)
REFERENCE_UNKNOWN = Code(
    "reference-unknown",
    ERROR,
    "没有叫“{id}”的{kind_zh}。",
    "There is no {kind_en} “{id}”.",
    "看看是不是写错了；{kind_zh}写在 {file} 里。{nearest_zh}",
    "Check the spelling; each {kind_en} stands in {file}. {nearest_en}",
)
UNIT_UNKNOWN = Code(
    "unit-unknown",
    ERROR,
    "课程“{course}”没有教学单元“{unit}”。",
    "The course “{course}” has no unit “{unit}”.",
    "可以写：{known}。",
    "Its units are: {known}.",
)
CHAPTER_UNKNOWN = Code(
    "chapter-unknown",
    ERROR,
    "教材“{book}”里没有“{chapter}”这一章。",
    "The textbook “{book}” has no chapter “{chapter}”.",
    "新建文件 {file}，或者改成已有的一章。",
    "Create {file}, or name a chapter that exists.",
)
TOWNSHIP_NOT_LIVING = Code(
    "township-not-living",
    ERROR,
    "{day} 这天没有“{name}”：它 {until} 起撤销了。",
    "“{name}” does not exist on {day}: it was abolished on {until}.",
    "改成现在的乡镇：{successors}。",
    "Use the township of today: {successors}.",
)
TOWNSHIP_NOT_YET = Code(
    "township-not-yet",
    ERROR,
    "{day} 这天还没有“{name}”：它 {since} 才设立。",
    "“{name}” does not exist yet on {day}: it was set up on {since}.",
    "改成当时的乡镇，或者改日期。",
    "Use the township of that time, or change the day.",
)
SUCCESSOR_MISSING = Code(
    "successor-missing",
    ERROR,
    "“{name}”撤销了，却没有写它并到哪里。",
    "“{name}” was abolished, but no successor is given.",
    "写上 successors: [接收它的乡镇]。",
    "Write successors: [the township that took it over].",
)
SUCCESSOR_NOT_LIVING = Code(
    "successor-not-living",
    ERROR,
    "“{name}”写着并到“{successor}”，可是那里也已经撤销。",
    "“{name}” is said to continue in “{successor}”, which has itself been abolished.",
    "写今天还在的乡镇。",
    "Name a township that lives today.",
)
VILLAGE_ELSEWHERE = Code(
    "village-elsewhere",
    ERROR,
    "“{village}”在“{actual}”，不在“{said}”。",
    "“{village}” belongs to “{actual}”, not to “{said}”.",
    "改村，或者改乡镇。",
    "Change the village or the township.",
)
VENUE_ELSEWHERE = Code(
    "venue-elsewhere",
    ERROR,
    "场地“{venue}”在“{actual}”，这个班却写在“{said}”。",
    "The venue “{venue}” is in “{actual}”, but the class is said to be in “{said}”.",
    "换场地，或者改乡镇。",
    "Change the venue or the township.",
)
PERIOD_BACKWARDS = Code(
    "period-backwards",
    ERROR,
    "开始（{first}）在结束（{last}）之后。",
    "It begins ({first}) after it ends ({last}).",
    "把两个日期对调或改正。",
    "Swap or correct the two.",
)
CLOCK_BACKWARDS = Code(
    "clock-backwards",
    ERROR,
    "从 {start} 到 {end}：结束不在开始之后。",
    "From {start} to {end}: it does not end after it begins.",
    "用 24 小时制写，下午两点是 14:00。",
    "Use the 24-hour clock: two in the afternoon is 14:00.",
)
ENROLMENT_LATE = Code(
    "enrolment-after-start",
    ERROR,
    "报名到 {closes} 才截止，可是 {starts} 就开班了。",
    "Enrolment closes on {closes}, but the class starts on {starts}.",
    "截止日期要在开班那天或之前。",
    "Close enrolment on the first day or before.",
)
MEETING_OUTSIDE = Code(
    "meeting-outside-run",
    ERROR,
    "这个课次在 {day}，不在开班期间（{first} 到 {last}）。",
    "This meeting is on {day}, outside the run ({first} to {last}).",
    "改课次的日期，或者改开班的第一天、最后一天（days）。",
    "Change the day of the meeting, or the first and last day of the class (days).",
)
MEETINGS_MISSING = Code(
    "meetings-missing",
    ERROR,
    "写了开班日期，却没有排课。",
    "The run has days but no meetings.",
    "把课次（meetings）排上；日期没定，就把开班的第一天、最后一天（days）都空着。",
    "Write the meetings; leave out the first and last day (days) while they are not fixed.",
)
DAYS_MISSING = Code(
    "days-missing",
    ERROR,
    "排了课或考试，却没有写开班日期（days）。",
    "There are meetings or an exam, but no days.",
    "写上第一天和最后一天。在文件里是 days: {{from: 第一天, until: 最后一天}}。",
    "Add the first and the last day; in the file, days: {{from: first, until: last}}.",
)
DAYS_CLAIMED = Code(
    "days-claimed",
    ERROR,
    "写的是 {first} 到 {last}，课却排在 {first_meeting} 到 {last_meeting}。",
    "The run says {first} to {last}, but its meetings go from {first_meeting} to {last_meeting}.",
    "开班的第一天、最后一天（days），要等于第一次课和最后一次课的日期。",
    "Make the first and last day of the class (days) those of its meetings.",
)
HOURS_UNIT = Code(
    "hours-unit",
    ERROR,
    "单元“{unit}”的{kind_zh}排了 {taught} 学时，课程要求 {wanted} 学时。",
    "The unit “{unit}” has {taught} hours of {kind_en}, and the course asks for {wanted}.",
    "增减这个单元的课次，合计要正好。",
    "Add or remove hours of this unit until they agree.",
)
HOURS_CLOCK = Code(
    "hours-clock",
    ERROR,
    "{start}-{end} 只有 {minutes} 分钟，排不下 {hours} 学时（一学时 {length} 分钟）。",
    "{start}-{end} is {minutes} minutes, too short for {hours} hours of {length} minutes.",
    "改时间，或者少排几学时。",
    "Change the times, or teach fewer hours.",
)
HOURS_DAY = Code(
    "hours-day",
    ERROR,
    "{day} 这天排了 {hours} 学时，一天最多 {most} 学时。",
    "{day} has {hours} hours, and a day has at most {most}.",
    "挪一部分到别的日子。",
    "Move some to another day.",
)
SAFETY_FIRST = Code(
    "safety-first",
    ERROR,
    "单元“{unit}”的课排在安全课之前。",
    "The unit “{unit}” is taught before the safety unit is complete.",
    "先上完“safety”单元。",
    "Finish the unit “safety” first.",
)
SAFETY_UNIT = Code(
    "safety-unit",
    ERROR,
    "课程的第一个单元不是安全课。",
    "The first unit of the course is not the safety unit.",
    "把 id 为 safety 的单元放在最前面。",
    "Put the unit with the id safety first.",
)
SEATS_CAPACITY = Code(
    "seats-over-capacity",
    ERROR,
    "招 {seats} 人，场地“{venue}”只坐得下 {capacity} 人。",
    "The class has {seats} seats, but the venue “{venue}” holds {capacity}.",
    "减少名额，或者换大一点的场地。",
    "Offer fewer seats or take a larger venue.",
)
TRADE_NOT_OFFERED = Code(
    "trade-not-offered",
    ERROR,
    "“{institution}”没有开“{trade}”这个工种。",
    "“{institution}” does not offer the trade “{trade}”.",
    "换机构，或者在 institutions.yml 里加上这个工种。",
    "Change the institution, or add the trade in institutions.yml.",
)
TEACHER_TRADE = Code(
    "teacher-trade",
    ERROR,
    "教师 {teacher} 不教“{trade}”。",
    "Teacher {teacher} does not teach “{trade}”.",
    "换一位教这个工种的教师。",
    "Choose a teacher of this trade.",
)
CLASH = Code(
    "clash",
    ERROR,
    "{who_zh}“{who}”在 {day} {start}-{end} 同时排了 {one} 和 {other}，"
    "这样的课次共 {times} 次（另一处在 {there}）。",
    "The {who_en} “{who}” is in {one} and {other} at once on {day} {start}-{end}"
    ", {times} time(s) in all (the other: {there}).",
    "换人、换场地，或者挪其中一个的时间。",
    "Change the person or venue, or move one of the two.",
)
EXAM_MISSING = Code(
    "exam-missing",
    ERROR,
    "这门课要考证，班上却没有安排考试。",
    "The course ends in a certificate, but the run has no exam.",
    "加上 exam: {{date: …, from: …, to: …, body: …, examiner: …}}。",
    "Add exam: {{date: …, from: …, to: …, body: …, examiner: …}}.",
)
EXAM_EARLY = Code(
    "exam-early",
    ERROR,
    "考试在 {exam}，可是课要上到 {last}。",
    "The exam is on {exam}, but teaching goes on until {last}.",
    "考试要排在最后一次课之后。",
    "Put the exam after the last meeting.",
)
EXAM_TRADE = Code(
    "exam-body-trade",
    ERROR,
    "“{body}”没有资格考“{trade}”。",
    "“{body}” is not accredited for the trade “{trade}”.",
    "换一家有资格的鉴定机构。",
    "Choose a body that is.",
)
EXAMINER_BODY = Code(
    "examiner-body",
    ERROR,
    "考评员 {examiner} 不是“{body}”的“{trade}”考评员。",
    "Examiner {examiner} does not examine “{trade}” for “{body}”.",
    "换一位：{known}。",
    "Choose one of: {known}.",
)
TIME_ZONE_UNKNOWN = Code(
    "time-zone-unknown",
    ERROR,
    "不认识时区“{zone}”。",
    "The time zone “{zone}” is not known.",
    "中国写 Asia/Shanghai。",
    "For China write Asia/Shanghai.",
)

CODES: tuple[Code, ...] = (
    *(value for value in list(globals().values()) if type(value) is Code),
    *chapter_codes.CODES,
    *notice_codes.CODES,
    *readability_codes.CODES,
    *planning_codes.CODES,
)
