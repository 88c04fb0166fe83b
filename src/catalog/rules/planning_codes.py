"""The problems of planning: equipment, roads, holidays and field work, and what is allowed."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

EQUIPMENT_SHORT = Code(
    "equipment-short",
    ERROR,
    "器材“{equipment}”只有 {count} 套，{day} {start} 却有 {wanted} 个班同时要用：{runs}，"
    "这样的课次共 {times} 次。",
    "Sets of “{equipment}”: only {count}. But on {day} at {start}, {wanted} classes need one at"
    " the same time: {runs}. This happens {times} time(s) in all.",
    "挪其中一个班的时间，或者换一套器材；真的添了一套，就在 equipment.yml 里改 count。",
    "Move one of the classes or use another set; if one was added, change count in equipment.yml.",
)
EQUIPMENT_TRADE = Code(
    "equipment-trade",
    ERROR,
    "器材“{equipment}”不是教“{trade}”用的。",
    "The equipment set “{equipment}” is not for the trade “{trade}”.",
    "换一套，或者在 equipment.yml 里加上这个工种。",
    "Choose another, or add the trade in equipment.yml.",
)
TRAVEL_SHORT = Code(
    "travel-short",
    ERROR,
    "{who_zh}“{who}”{day} {end} 在 {here}（{one}）才完，{start} 又要到 {there}（{other}）："
    "路上要 {minutes} 分钟，中间只有 {left} 分钟。这样的共 {times} 次。",
    "The {who_en} “{who}” is busy in {here} ({one}) until {end} on {day} and needed in {there}"
    " ({other}) at {start}: the road takes {minutes} minutes and there are only {left}; {times}"
    " time(s)"
    " in all.",
    "换人，或者把后一个往后挪。",
    "Choose somebody else, or start the second one later.",
)
TRAVEL_ASSUMED = Code(
    "travel-assumed",
    WARNING,
    "{who_zh}“{who}”{day} {end} 在 {here}（{one}）才完，{start} 又要到 {there}（{other}），"
    "中间只有 {left} 分钟。这段路要走多久没有写，按 {minutes} 分钟算，来不及。"
    "这样的共 {times} 次。",
    "The {who_en} “{who}” is busy in {here} ({one}) until {end} on {day} and needed in {there}"
    " ({other}) at {start}, {left} minutes later. How long the way takes is not written; {minutes}"
    " minutes are assumed, and that is too little time; {times} time(s) in all.",
    "真的来得及，就在 travel.yml 里写上这段路要几分钟；来不及，就换人或者挪时间。",
    "If there is time, write the minutes of this road in travel.yml; if not, choose somebody else"
    " or move one of the two.",
)
ROAD_TWICE = Code(
    "road-twice",
    ERROR,
    "{one} 和 {other} 之间的路写了两次，第一次在 {first}。",
    "The road between {one} and {other} is given twice, first at {first}.",
    "来回算一条路，只留一条。",
    "There and back is one road; keep one of the two.",
)
ON_HOLIDAY = Code(
    "on-holiday",
    WARNING,
    "{code} 有一天排在 {day}，这天是{zh}放假。",
    "{code} asks people to come on {day}, a public holiday: {en}.",
    "挪到别的日子；大家确实愿意来，就在 waivers.yml 里写明原因。",
    "Move it; if people do want to come, say why in waivers.yml.",
)
ON_MAKE_UP_DAY = Code(
    "on-make-up-day",
    WARNING,
    "{code} 有一天排在 {day}，这天是调休上班的日子。",
    "{code} asks people to come on {day}, a weekend day that is worked to make up for a holiday.",
    "学校和单位这天照常上课上班，场地和人可能都不空。"
    "挪到别的日子，或者问清楚，在 waivers.yml 里写明。",
    "Schools and offices work on it, so the place and the people may not be free. Move it, or ask"
    " and say so in waivers.yml.",
)
HOLIDAYS_MISSING = Code(
    "holidays-missing",
    NOTE,
    "不知道 {year} 年哪些日子放假，所以没有查。",
    "The holidays of {year} are not known, so they were not checked.",
    "把国务院办公厅那一年的放假通知写进 holidays.yml。",
    "Enter the State Council's notice for that year in holidays.yml.",
)
HOLIDAYS_UNANNOUNCED = Code(
    "holidays-unannounced",
    NOTE,
    "{year} 年的放假通知还没有写进来，只查了法律规定的放假日，没有查连休和调休。",
    "The notice for {year} has not been entered; only the days fixed by law were checked, not the"
    " longer breaks and the make-up days.",
    "通知出来以后，照着改 holidays.yml，再把 announced 改成 true。",
    "When the notice is out, enter it in holidays.yml and set announced to true.",
)
BUSY_WEEKS = Code(
    "busy-weeks",
    WARNING,
    "{code} 有 {days} 天排在 {township} 的农忙里（{zh}，每年 {first} 到 {last}）。",
    "{code} has {days} day(s) in the busy weeks of {township} ({en}, {first} to {last} each year).",
    "挪到农忙前后；这一批学员不下田，就在 waivers.yml 里写明原因。",
    "Move it before or after them; if these trainees do not work in the fields, say so in"
    " waivers.yml.",
)
ACCREDITATION_DAY = Code(
    "accreditation-day",
    ERROR,
    "考试在 {day}，{who} 的资格从 {first} 到 {last}，考试那天没有资格。",
    "The exam is on {day}, but {who} is accredited from {first} to {last}.",
    "改考试日期或者换人；资格已经续了，就在 exam-bodies.yml 里改 accredited。",
    "Change the day or the examiner; if it was renewed, change accredited in exam-bodies.yml.",
)
UNIT_ORDER = Code(
    "unit-order",
    NOTE,
    "单元“{unit}”比“{earlier}”先开课，课程里的顺序正好相反。",
    "The unit “{unit}” begins before “{earlier}”, which comes first in the course.",
    "有意这样排就不用改；不是的话，把两个单元对调。",
    "Leave it if it is meant; otherwise swap the two.",
)
IDENTITY_NUMBER = Code(
    "identity-number",
    ERROR,
    "这里有一个身份证号（{number}）。",
    "Here is the number of an identity card ({number}).",
    "删掉它。已经公布过的，也要从旧的版本里删掉，并告诉本人。",
    "Delete it. If it was published, remove it from older versions too, and tell the person.",
)
MOBILE_NUMBER = Code(
    "mobile-number",
    ERROR,
    "这里有一个手机号（{number}），不是公布过的联系电话。",
    "Here is a mobile number ({number}) that is not a published contact.",
    "删掉它；本人同意公布的，写在机构、班或者 catalog.yml 联系电话的 phone 里。",
    "Delete it; if its owner agrees, give it as phone of an institution, a class or a contact in"
    " catalog.yml.",
)
WAIVER_RULE = Code(
    "waiver-rule",
    ERROR,
    "“{rule}”这种问题不能放行。{nearest_zh}",
    "“{rule}” cannot be allowed by a waiver. {nearest_en}",
    "能批准的只有：{known}。别的要改好。",
    "Only these can be: {known}. Put right what is not among them.",
)
WAIVER_ENDED = Code(
    "waiver-ended",
    WARNING,
    "“{about}”的“{rule}”只批准到 {until}，已经过了。",
    "The waiver of “{rule}” for “{about}” ended on {until}.",
    "改好问题，删掉这一条；还要放行，就重新批准，改 until。",
    "Put the problem right and delete the waiver, or decide anew and change until.",
)
WAIVER_IDLE = Code(
    "waiver-idle",
    WARNING,
    "“{about}”没有“{rule}”这个问题，这一条批准用不着了。",
    "“{about}” has no problem “{rule}”; this waiver is not needed.",
    "删掉这一条；要是写错了代号，就改正。",
    "Delete it, or correct the code if it is a slip.",
)

CODES: tuple[Code, ...] = tuple(value for value in list(globals().values()) if type(value) is Code)
