"""The problems of planning: equipment, roads, holidays and field work, and what is allowed."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR, WARNING, NOTE = Severity.ERROR, Severity.WARNING, Severity.NOTE

EQUIPMENT_SHORT = Code(
    "equipment-short",
    ERROR,
    "器材“{equipment}”只有 {count} 套，{day} {start} 却有 {wanted} 个班同时要用：{runs}，"
    "这样的课次共 {times} 次。",
    "There are {count} of the equipment set “{equipment}”, but on {day} at {start} {wanted} classes"
    " need it at once: {runs}; {times} time(s) in all.",
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
    " ({other}) at {start}: the way takes {minutes} minutes and there are {left}; {times} time(s)"
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
WAIVER_RULE = Code(
    "waiver-rule",
    ERROR,
    "“{rule}”不能批准放行。{nearest_zh}",
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
    "“{about}” has no problem “{rule}”; this waiver serves nothing.",
    "删掉这一条；要是写错了代号，就改正。",
    "Delete it, or correct the code if it is a slip.",
)

CODES: tuple[Code, ...] = tuple(value for value in list(globals().values()) if type(value) is Code)
