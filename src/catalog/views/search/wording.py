"""What people type that is no name of a record: kinds of things, pages, and words around names."""

from __future__ import annotations

from catalog.views.search.named import Named
from catalog.views.words import WORDS

# Kinds: a word such as 班 or "class" prefers results of its kind and asks for nothing itself.
KINDS = (
    Named("kind", "class", ("班", "培训班", "班期", "开班", "上课"), ("class", "training class")),
    Named("kind", "course", ("课程", "课", "专业", "工种", "手艺"), ("course", "trade", "skill")),
    Named(
        "kind",
        "institution",
        ("机构", "培训机构", "学校", "培训学校"),
        ("institution", "school", "provider"),
    ),
    Named("kind", "talk", ("讲座", "下乡", "送培训下乡"), ("talk", "lecture")),
    Named("kind", "book", ("教材", "课本", "书", "章"), ("textbook", "book", "chapter", "lesson")),
    Named(
        "kind",
        "term",
        ("词", "行话", "意思", "是什么意思", "什么意思"),
        ("term", "meaning", "mean"),
    ),
    Named(
        "kind",
        "place",
        ("镇", "乡", "村", "街道", "乡镇"),
        ("township", "village", "town", "community", "subdistrict"),
    ),
)

# Pages that gather records, by address: what they are called and what people call them.
PAGES = (
    Named(
        "page",
        "schedule/",
        ("开班时间", "开班", "班期", "课表", "时间表", "什么时候开班"),
        ("All classes", "schedule", "timetable", "dates"),
    ),
    Named(
        "page", "courses/", ("能学的课程", "课程", "学手艺", "工种", "专业"), ("Courses", "trades")
    ),
    Named(
        "page",
        "townships/",
        ("全部乡镇和街道", "乡镇", "街道", "村镇"),
        ("Townships", "map", "places"),
    ),
    Named(
        "page",
        "institutions/",
        ("培训机构", "培训学校", "学校", "报名点"),
        ("Training institutions", "schools", "providers"),
    ),
    Named(
        "page",
        "exams/",
        ("考试安排", "考试", "鉴定", "考证", "考试机构", "鉴定机构", "考评员", "发证", "拿证"),
        ("Exams", "examiner", "examining body", "assessment", "certificate"),
    ),
    Named(
        "page",
        "talks/",
        ("送培训下乡", "讲座", "讲课", "来村里讲课", "宣讲", "下乡", "专班", "扶贫专班"),
        ("Talks in the villages", "talks", "mobile team", "lecture"),
    ),
    Named(
        "page",
        "support/",
        (
            "补助、发的东西和常见问题",
            "补助",
            "补贴",
            "津贴",
            "五十块",
            "50元",
            "领钱",
            "误工补助",
            "常见问题",
            "问答",
        ),
        (
            "What you receive, and common questions",
            "allowance",
            "subsidy",
            "money",
            "support",
            "questions",
            "faq",
            "help",
        ),
    ),
    Named("page", "textbooks/", ("教材", "课本", "教科书", "下载教材"), ("Textbooks", "books")),
    Named("page", "glossary/", ("词典", "行话", "生词"), ("Glossary", "dictionary", "words")),
    Named(
        "page",
        "teachers/",
        ("老师用的", "教师", "教案", "备课"),
        ("For teachers", "checklists", "lesson plan"),
    ),
    Named(
        "page",
        "about/",
        ("这个网站", "关于", "样例", "样例是什么意思"),
        ("About this site", "privacy", "contact", "sample", "what does sample mean"),
    ),
    Named(
        "page",
        "coverage/",
        ("哪些地方开了班", "覆盖", "覆盖情况", "统计", "名额统计", "没开班的乡镇", "没去过的村"),
        (
            "Where classes are held",
            "Who is reached",
            "coverage",
            "statistics",
            "townships without classes",
        ),
    ),
    Named(
        "page",
        "data/",
        ("数据下载", "数据", "下载表格", "开放数据"),
        ("Open data", "data", "download", "csv", "json"),
    ),
    Named("page", "search/all/", ("索引", "目录", "全部"), ("Index", "everything")),
)

# Questions that the support page answers below a heading of its own.
ANSWERS = tuple(
    Named("question", anchor, (WORDS[heading].zh, *zh), (WORDS[heading].en, *en))
    for anchor, heading, zh, en in (
        (
            "money",
            "support_money",
            ("给多少钱", "发多少钱", "补多少钱", "发钱"),
            ("how much money", "pay", "payment"),
        ),
        (
            "kit",
            "support_kit",
            ("发什么东西", "发的东西", "工具包", "手册"),
            ("kit", "what you are given"),
        ),
        (
            "checks",
            "support_checks",
            ("监督", "检查", "验收", "点名", "签到"),
            ("supervision", "attendance", "inspection"),
        ),
        (
            "call",
            "whom_to_call",
            ("电话", "联系电话", "报名电话", "投诉", "举报", "打电话", "找谁"),
            ("phone", "telephone", "call", "complaint", "hotline"),
        ),
    )
)

# Words of a sentence that name nothing.
AROUND = (
    "我 我想 我要 想 要 想学 学 学习 教 怎么 怎样 怎么样 如何 咋 当 哪里 哪儿 哪个 哪有 在哪 啥"
    " 啥子 什么 有 没有 吗 呢 吧 啊 嘛 了 的 得 地 和 跟 与 或 是 不是 在 到 去 来 从 请 问 帮我"
    " 查 查询 搜 搜索 找 什么时候 几时 时候 多久 谢谢 麻烦 老师 师傅 你好 您好 大哥 同志 我们这"
    " 屋头 家里 这个 那个 自己 一起 人 人家 附近 近 最近 离我近 免费 可以 可不可以 能 能不能 会"
    " 报名 报 参加 培训 学校里 那里 这里 我们 我家 老家 关于 方面 相关 知识 内容 方法 办法 技术"
    " 多少 好多 多大 多长 天 往 老是 总是 哪边 别的 带 办 用 看 做 弄 要等 是不是 该 还 就 都 把"
    " 被 给 让 先 再 后 前 下 上 时 没得 一下 一个 个 几 需要 应该 要不要 为什么 a an the of in"
    " to for how do does i my me we want learn learning study where what when which is are can"
    " and or with on at near nearby free please find about there any some become training train"
    " be it your who why before after than then them they he she his her its will would could am"
    " was were not no per each many much more most every all so up out you from have has get take"
    " need should if"
)

# Those of AROUND that stand in queries of one language on pages of the other.
SMALL = "a the in at of for to near is how 我 想 学 的 在 有"
