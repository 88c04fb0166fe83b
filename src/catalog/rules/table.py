"""All rules, and one way to apply them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import date

from catalog.model.catalog import Catalog
from catalog.problems import Problem
from catalog.rules import (
    calendar,
    chapters,
    clashes,
    exams,
    farming,
    fitness,
    gazetteer,
    glossary,
    holidays,
    hours,
    identity,
    links,
    notices,
    personal,
    readability,
    translation,
    travel,
)
from catalog.rules.waivers import with_waivers

Rule = Callable[[Catalog], Iterable[Problem]]

RULES: tuple[Rule, ...] = (
    identity.ids_are_used_once,
    identity.trade_codes_are_used_once,
    identity.references_lead_somewhere,
    gazetteer.townships_live_on_the_day,
    gazetteer.institutions_are_where_people_find_them,
    gazetteer.abolished_townships_have_living_successors,
    gazetteer.venues_and_villages_are_in_their_township,
    notices.notices_are_numbered_without_gaps,
    notices.notices_are_dated_in_order,
    notices.notices_and_release_belong_together,
    notices.notices_end_with_what_was_released,
    notices.notices_of_a_year_are_those_that_were_released,
    notices.notices_say_when_and_where_as_their_kind_does,
    notices.appointments_run_forwards,
    notices.what_was_published_is_still_there,
    calendar.periods_run_forwards,
    calendar.clocks_run_forwards,
    calendar.enrolment_closes_before_the_start,
    calendar.runs_with_days_have_meetings,
    calendar.meetings_fill_the_days_of_the_run,
    calendar.the_time_zone_exists,
    hours.courses_begin_with_safety,
    hours.exam_points_name_units_of_the_course,
    hours.units_point_at_chapters_that_exist,
    links.links_lead_to_chapters_and_headings_that_exist,
    links.pictures_exist_and_are_described,
    chapters.chapters_have_the_sections_that_readers_know,
    chapters.chapters_are_long_enough_to_teach,
    chapters.chapters_ask_and_let_practise,
    chapters.units_have_a_chapter,
    chapters.chapters_are_taught,
    chapters.units_that_a_chapter_names_teach_it,
    chapters.terms_that_a_chapter_names_are_in_the_glossary,
    translation.sections_stand_in_the_same_order,
    translation.sections_say_the_same_numbers,
    translation.translations_follow_the_chinese,
    translation.translations_are_of_sections_that_exist,
    glossary.terms_are_explained_once,
    glossary.pinyin_has_a_syllable_for_each_character,
    glossary.terms_belong_to_books_that_exist,
    readability.sentences_are_short,
    readability.words_are_plain,
    readability.characters_are_common,
    hours.runs_teach_the_hours_of_their_course,
    hours.safety_is_taught_first,
    hours.units_begin_in_the_order_of_the_course,
    hours.meetings_are_long_enough,
    hours.days_are_not_too_long,
    fitness.seats_fit_the_venue,
    fitness.institutions_teach_their_trades,
    fitness.teachers_teach_their_trades,
    fitness.equipment_is_of_the_trade,
    exams.certificate_courses_have_an_exam,
    exams.exams_come_after_the_last_meeting,
    exams.exams_are_held_by_accredited_examiners,
    exams.accreditations_are_valid_on_the_day,
    clashes.people_are_in_one_place_at_a_time,
    clashes.venues_hold_one_run_at_a_time,
    clashes.mobile_teams_are_in_one_village_at_a_time,
    clashes.equipment_is_enough_for_all,
    travel.people_have_time_to_travel,
    travel.mobile_teams_have_time_to_travel,
    travel.roads_are_given_once,
    holidays.public_holidays_are_free,
    holidays.make_up_days_are_free,
    holidays.holidays_of_every_year_are_known,
    farming.busy_weeks_are_free,
    personal.identity_numbers_are_not_public,
    personal.mobile_numbers_are_published_contacts,
)


def broken(catalog: Catalog, day: date | None = None) -> tuple[Problem, ...]:
    """Every fault that any rule finds in `catalog`, sorted by place.

    What is allowed on `day` is a note; without a day, no waiver is past its end.
    """
    found = (problem for rule in RULES for problem in rule(catalog))
    return tuple(sorted(with_waivers(catalog, found, day)))
