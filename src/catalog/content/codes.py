"""The problems that reading can find: what is wrong with a file or a value."""

from __future__ import annotations

from catalog.content import chapter_codes
from catalog.problems import Code, Severity

ERROR, WARNING = Severity.ERROR, Severity.WARNING

FILE_MISSING = Code(
    "file-missing",
    ERROR,
    "缺少文件 {file}。",
    "The file {file} is missing.",
    "请新建这个文件；格式见 schemas/ 里的说明，或照着别的地方抄一份再改。",
    "Create it; schemas/ describes its form, or copy one from another place and change it.",
)
FILE_ENCODING = Code(
    "file-encoding",
    ERROR,
    "文件不是 UTF-8 编码（看起来是 {guess}），第 {line} 行的字读不出来。",
    "The file is not UTF-8 (it looks like {guess}); line {line} cannot be read.",
    "用记事本或 WPS 另存为，编码选 UTF-8。",
    "Save it again as UTF-8.",
)
FILE_BOM = Code(
    "file-bom",
    WARNING,
    "文件开头有看不见的 BOM 标记。",
    "The file begins with an invisible byte order mark.",
    "另存为时选“UTF-8”，不要选“带 BOM 的 UTF-8”。",
    "Save it as UTF-8 without BOM.",
)
FILE_EMPTY = Code(
    "file-empty",
    ERROR,
    "文件是空的。",
    "The file is empty.",
    "写上内容，或者把文件删掉。",
    "Write its content, or delete it.",
)
FILE_UNREADABLE = Code(
    "file-unreadable",
    ERROR,
    "打不开这个文件。",
    "This file cannot be opened.",
    "看看它是不是一个文件夹，再看看有没有读它的权限。",
    "See whether it is a folder, and whether you may read it.",
)
FILE_UNEXPECTED = Code(
    "file-unexpected",
    ERROR,
    "content/ 里不该有这个文件，它不会被发布。",
    "This file does not belong in content/; it would not be published.",
    "把它移走；备份文件不要放在 content/ 里。",
    "Move it away; keep no backup files in content/.",
)
FILE_LINK = Code(
    "file-link",
    ERROR,
    "这是一个符号链接，不能当内容发布。",
    "This is a symbolic link; it is not published.",
    "把真正的文件放到这里。",
    "Put the file itself here.",
)
YAML_SYNTAX = Code(
    "yaml-syntax",
    ERROR,
    "这里的写法不合 YAML 的规则：{detail_zh}。",
    "This is not valid YAML: {detail_en}.",
    "看看这一行和上一行：冒号后面要有空格，缩进用两个空格，带冒号或引号的文字要用引号括起来。",
    "Look at this line and the one above: a space after each colon, two spaces of indent, quotes"
    " around text that contains a colon or quotes.",
)
YAML_TAB = Code(
    "yaml-tab",
    ERROR,
    "这里用了 Tab 键缩进。",
    "A tab is used here to indent.",
    "把 Tab 换成空格，每一层两个空格。",
    "Replace it by spaces, two for each level.",
)
YAML_ALIAS = Code(
    "yaml-alias",
    ERROR,
    "这里用了 YAML 的锚点或别名（& 或 *），本目录不用它。",
    "A YAML anchor or alias (& or *) is used here; content does without them.",
    "把内容直接写出来；文字以 & 或 * 开头时要加引号。",
    "Write the value out; put text that begins with & or * in quotes.",
)
YAML_TAG = Code(
    "yaml-tag",
    ERROR,
    "这里用了 YAML 的类型标记（{tag}），本目录不用它。",
    "A YAML tag ({tag}) is used here; content does without them.",
    "去掉感叹号开头的标记；文字以 ! 开头时要加引号。",
    "Remove it; put text that begins with ! in quotes.",
)
YAML_DEPTH = Code(
    "yaml-depth",
    ERROR,
    "层次太深（超过 {most} 层）。",
    "This is nested too deeply (more than {most} levels).",
    "检查缩进或括号是不是写错了。",
    "Check the indent and the brackets.",
)
YAML_DOCUMENTS = Code(
    "yaml-documents",
    ERROR,
    "一个文件里只能有一份内容，这里又开始了一份（---）。",
    "A file holds one document, and a second one (---) begins here.",
    "删掉这一行的 ---，或者分成两个文件。",
    "Remove the --- or make two files.",
)
KEY_TWICE = Code(
    "key-twice",
    ERROR,
    "“{key}”写了两次，第一次在第 {first} 行。",
    "“{key}” is given twice, first in line {first}.",
    "留下对的那一个，删掉另一个。",
    "Keep the right one and delete the other.",
)
KEY_UNKNOWN = Code(
    "key-unknown",
    ERROR,
    "不认识“{key}”。",
    "“{key}” is not known here.",
    "这里可以写：{known}。{nearest_zh}",
    "Known here: {known}. {nearest_en}",
)
KEY_MISSING = Code(
    "key-missing",
    ERROR,
    "缺少“{key}”。",
    "“{key}” is missing.",
    "加一行“{key}: …”，要写的是：{wanted_zh}。",
    "Add a line “{key}: …” with {wanted_en}.",
)
VALUE_KIND = Code(
    "value-kind",
    ERROR,
    "这里要写{wanted_zh}，现在写的是{found_zh}。",
    "This should be {wanted_en}, and it is {found_en}.",
    "照这样写：{example}",
    "Write it like this: {example}",
)
VALUE_EMPTY = Code(
    "value-empty",
    ERROR,
    "“{key}”后面没有写内容。",
    "“{key}” has no value.",
    "写上{wanted_zh}，例如：{example}",
    "Write {wanted_en}, for example: {example}",
)
VALUE_FORM = Code(
    "value-form",
    ERROR,
    "“{value}”不是{wanted_zh}。",
    "“{value}” is not {wanted_en}.",
    "照这样写：{example}",
    "Write it like this: {example}",
)
VALUE_RANGE = Code(
    "value-range",
    ERROR,
    "{value} 超出范围，这里只能是 {least} 到 {most}。",
    "{value} is out of range; it must be from {least} to {most}.",
    "改成范围里的数。",
    "Write a number in that range.",
)
VALUE_CHOICE = Code(
    "value-choice",
    ERROR,
    "“{value}”不在可选的词里。",
    "“{value}” is not one of the known words.",
    "可以写：{known}。{nearest_zh}",
    "Write one of: {known}. {nearest_en}",
)
VALUE_HIDDEN = Code(
    "value-hidden",
    ERROR,
    "这段文字里有看不见的控制字符（{character}）。",
    "This text contains an invisible control character ({character}).",
    "删掉重新打一遍这段文字。",
    "Delete the text and type it again.",
)
LIST_SHORT = Code(
    "list-short",
    ERROR,
    "这里至少要有 {least} 项，现在只有 {count} 项。",
    "At least {least} are needed here, and there are {count}.",
    "补上缺的。",
    "Add what is missing.",
)
TEXT_LANGUAGE = Code(
    "text-language",
    ERROR,
    "这段文字缺{missing_zh}。",
    "This text has no {missing_en}.",
    "中文和英文都要写：{{zh: …, en: …}}",
    "Write both languages: {{zh: …, en: …}}",
)
TEXT_NUMBERS = Code(
    "text-numbers",
    ERROR,
    "两种语言的数不一样：只有中文有 {zh}；只有英文有 {en}。",
    "The numbers differ: only the Chinese has {zh}; only the English has {en}.",
    "两边写同样的数；数量都写阿拉伯数字。",
    "Say the same numbers in both languages, in digits.",
)
TEXT_SAME = Code(
    "text-not-chinese",
    ERROR,
    "中文的这一格（zh）一个汉字也没有：“{value}”。",
    "The Chinese text (zh) has no Chinese character: “{value}”.",
    "中文写在中文的地方（zh），英文写在英文的地方（en）。",
    "Write the Chinese in its own place (zh), the English in its own (en).",
)
TEXT_HAN = Code(
    "text-not-english",
    ERROR,
    "“en”后面还是中文：“{value}”。",
    "The text under “en” is still Chinese: “{value}”.",
    "把英文写在 en 后面。",
    "Write the English after en.",
)
TEXT_UNWRITTEN = Code(
    "text-unwritten",
    ERROR,
    "这里还没有写。",
    "This is still to be written.",
    "把“{mark}”换成{wanted_zh}。",
    "Replace “{mark}” by {wanted_en}.",
)
NAME_MISMATCH = Code(
    "name-mismatch",
    ERROR,
    "文件叫“{expected}”，里面写的却是“{value}”。",
    "The file is named “{expected}”, but it says “{value}” inside.",
    "两处改成一样的。",
    "Make the two agree.",
)
MEETING_FORM = Code(
    "meeting-form",
    ERROR,
    "这个课次读不懂：“{value}”。",
    "This meeting cannot be read: “{value}”.",
    "照这样写：2027-03-04 08:30-11:45 safety 2t, knife 2p"
    "（日期 起止时间 单元 学时，t 是理论，p 是实操）",
    "Write it like this: 2027-03-04 08:30-11:45 safety 2t, knife 2p"
    " (date, from-to, unit and teaching hours; t theory, p practice)",
)
CODES: tuple[Code, ...] = (
    *(value for value in list(globals().values()) if type(value) is Code),
    *chapter_codes.CODES,
)
