"""The words of the interface around textbooks, the glossary and the teachers' page."""

from __future__ import annotations

from catalog.model.text import Text

TEXTBOOK_WORDS: dict[str, Text] = {
    "textbooks_title": Text("教材", "Textbooks"),
    "textbooks_lead": Text(
        "不来上课，也可以自己看。", "You can read them even if you cannot come to class."
    ),
    "chapters": Text("章节", "Chapters"),
    "being_written": Text("还在编写。", "Still being written."),
    "courses_with_book": Text("用这本书的课程", "Courses that use this book"),
    "for_everyone": Text("来上课的人人发一本。", "Everyone who comes to a class is given a copy."),
    "previous": Text("上一章", "Previous chapter"),
    "next": Text("下一章", "Next chapter"),
    "taught_in": Text("课堂上在哪里学", "Where it is taught"),
    "taught_when": Text("接下来什么时候教这一章", "When it is taught next"),
    "examined_in": Text("考试考到它的地方", "Where it is examined"),
    "table": Text("表格，可以左右滑", "Table, scrolls sideways"),
    "on_this_page": Text("本页内容", "On this page"),
    "read_aloud": Text("念给我听", "Read it to me"),
    "stop_reading": Text("停下", "Stop"),
    "not_reviewed": Text(
        "还没有本行的老师复核签字。", "Not yet reviewed and signed by a teacher of the trade."
    ),
    "reviewed": Text("{day}由老师 {by} 复核", "Reviewed by teacher {by} on {day}"),
    "stale_note": Text(
        "这一节的中文在{day}以后改过，英文还没有跟上。",
        "The Chinese of this section has changed since it was translated on {day}.",
    ),
    "unrecorded_note": Text(
        "这一节的英文还没有对过中文。", "This section has not been checked against the Chinese."
    ),
    "terms_here": Text("这一章里的词", "Words of this chapter"),
    "glossary": Text("行话词典", "Glossary"),
    "glossary_lead": Text(
        "{count}个词：怎么念，是什么意思，英文怎么说。",
        "{count} words of the trades: what they mean, and what they are in Chinese.",
    ),
    "download": Text("下载整本书", "Download the whole book"),
    "pdf_file": Text("PDF，可以打印（{size} kB）", "PDF, for printing ({size} kB)"),
    "epub_file": Text("EPUB，手机上看（{size} kB）", "EPUB, for reading on a phone ({size} kB)"),
    # The teachers' page
    "teachers_title": Text("老师用的", "For teachers"),
    "teachers_lead": Text(
        "每本教材写到哪里了，接下来哪天教哪个单元，打印哪些检查表。",
        "How each textbook stands, which unit is taught on which day, and checklists to print.",
    ),
    "books_stand": Text("教材的情况", "How the textbooks stand"),
    "book": Text("教材", "Book"),
    "characters": Text("字数", "Characters"),
    "last_review": Text("最近复核", "Last review"),
    "never": Text("还没有", "Not yet"),
    "stale_sections": Text("英文要改的小节", "English sections to bring up to date"),
    "mean_sentence": Text("平均一句几个字", "Characters in a sentence"),
    "day_plans": Text("接下来的班，哪天教什么", "Coming classes, day by day"),
    "day": Text("日期", "Day"),
    "time": Text("时间", "Time"),
    "checklists": Text("检查表", "Checklists"),
    "checklists_of": Text("检查表：{book}", "Checklists: {book}"),
    "checklists_lead": Text(
        "每章一张。打印出来，学会一样，老师签一样。",
        "One for each chapter. Print them and sign each line once the trainee can do it.",
    ),
    "trainee": Text(
        "姓名：____________　日期：____________", "Name: ____________ Date: __________"
    ),
}
