"""The problems that reading can find in chapters: their front matter, Markdown and translation."""

from __future__ import annotations

from catalog.problems import Code, Severity

ERROR = Severity.ERROR

MATTER_MISSING = Code(
    "front-matter-missing",
    ERROR,
    "这一章开头没有 --- 括起来的标题和简介。",
    "The chapter does not begin with a title and summary between two --- lines.",
    "在最前面写：---、title: …、summary: …、---，各占一行。",
    "Begin the file with the lines ---, title: …, summary: …, ---.",
)
MATTER_OPEN = Code(
    "front-matter-open",
    ERROR,
    "开头的 --- 没有配对的结尾 ---。",
    "The opening --- has no closing --- line.",
    "在标题和简介后面加一行 ---。",
    "Add a line --- after the title and summary.",
)
MARKDOWN_HTML = Code(
    "markdown-html",
    ERROR,
    "正文里有 HTML 代码：“{value}”。",
    "The text contains raw HTML: “{value}”.",
    "只用 Markdown 写；要写小于号就写 &lt; 或放进反引号里。",
    "Use Markdown only; write &lt; for a less-than sign, or put it in backticks.",
)
MARKDOWN_LINK = Code(
    "markdown-link",
    ERROR,
    "链接“{value}”不能用。",
    "The link “{value}” is not allowed.",
    "链接只能指向本书的 .md 文件、本页的 #标题，或 https:// 和 tel: 地址。",
    "A link leads to an .md file, to a #heading of this page, or to an https:// or tel: address.",
)
MARKDOWN_ATTRIBUTES = Code(
    "markdown-attributes",
    ERROR,
    "正文里有属性写法：“{value}”。",
    "The text contains an attribute list: “{value}”.",
    "删掉花括号和里面的内容。",
    "Remove the braces and what is in them.",
)
MARKDOWN_CODE = Code(
    "markdown-code",
    ERROR,
    "代码的开头“{value}”没有配对的结尾。",
    "The code that begins with “{value}” has no matching end.",
    "一行里的反引号要成对；代码块的头和尾各占一行，从行首写起，写得一模一样。",
    "Backticks come in pairs within a line; a code block begins and ends with the same fence,"
    " each on a line of its own with nothing before it.",
)
MARKDOWN_BACKSLASH = Code(
    "markdown-backslash",
    ERROR,
    "这里的反斜杠会原样出现在网页上：“{value}”。",
    "This backslash would be seen on the page: “{value}”.",
    "删掉反斜杠。引号直接写就行，问题的标题里也一样。",
    "Remove the backslash. Quotation marks need none, not even in the title of a question.",
)
MARKDOWN_HEADING = Code(
    "markdown-heading",
    ERROR,
    "标题级别跳了：前面是 {before} 级，这里是 {level} 级。",
    "A heading level is skipped: level {level} follows level {before}.",
    "正文的标题从 ## 开始，一级一级往下。",
    "Headings begin at ## and go down one level at a time.",
)
CHAPTER_TRANSLATION = Code(
    "chapter-translation",
    ERROR,
    "这一章缺{missing_zh}：应该有文件 {file}。",
    "The chapter has no {missing_en}: the file {file} should exist.",
    "在旁边新建这个文件，写上译文。",
    "Create the file beside it and write the translation.",
)
CHAPTER_UNLISTED = Code(
    "chapter-unlisted",
    ERROR,
    "“{chapter}”这一章没有列在 book.yml 的 chapters 里。",
    "The chapter “{chapter}” is not listed under chapters in book.yml.",
    "在 book.yml 的 chapters 里按顺序加上 {chapter}。",
    "Add {chapter} to chapters in book.yml, in reading order.",
)

PICTURE_ACTIVE = Code(
    "picture-active",
    ERROR,
    "这张图里有不只是画图的内容：“{value}”。",
    "This drawing contains something that does more than draw: “{value}”.",
    "用画图软件另存为“普通 SVG”，去掉脚本、动画和外面的地址。",
    "Save it as plain SVG, without scripts, animation and outside addresses.",
)
PICTURE_LOCATED = Code(
    "picture-location",
    Severity.ERROR,
    "这张图里写着拍照的地点。",
    "This picture says where it was taken.",
    "先去掉位置再放进来：截一次图另存，或者用看图软件删掉照片的位置信息。",
    "Remove the position first: save a screenshot of it, or delete it with a photo program.",
)
PICTURE_BROKEN = Code(
    "picture-broken",
    ERROR,
    "这张图不完整，打不开。",
    "This drawing is not whole and cannot be shown.",
    '它应该是 <svg xmlns="http://www.w3.org/2000/svg"> 开头、</svg> 结尾；用画图软件重存一遍。',
    'It begins with <svg xmlns="http://www.w3.org/2000/svg"> and ends with </svg>; save it again.',
)

CODES: tuple[Code, ...] = tuple(value for value in list(globals().values()) if type(value) is Code)
