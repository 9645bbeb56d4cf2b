"""Dates in the many forms that pages give them in."""

import pytest

from reader.text import dates


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2014-12-24 11:01 Global Times", "2014-12-24T11:01:00+00:00"),
        ("2014年12月24日 11:01", "2014-12-24T11:01:00+00:00"),
        ("2014年12月24日 星期三", "2014-12-24T00:00:00+00:00"),
        ("Dec. 24, 2014 3:05 p.m.", "2014-12-24T15:05:00+00:00"),
        ("Tuesday, 24 December 2014", "2014-12-24T00:00:00+00:00"),
        ("24 décembre 2014", "2014-12-24T00:00:00+00:00"),
        ("Di, 3. März 2020 um 14:30 Uhr", "2020-03-03T14:30:00+00:00"),
        ("2019-11-19T22:31:00-06:00", "2019-11-19T22:31:00-06:00"),
        ("13/04/2020", "2020-04-13T00:00:00+00:00"),
        ("民國100年12月9日", "2011-12-09T00:00:00+00:00"),
        ("۱۴ فروردین ۱۴۰۲ - ۱۰:۳۰", "2023-04-03T10:30:00+00:00"),
        ("سه‌شنبه ۳۰ اسفند ۱۴۰۳ ساعت ۱۵:۰۴", "2025-03-20T15:04:00+00:00"),
        ("1402/01/01 - 08:15", "2023-03-21T08:15:00+00:00"),
        ("12 มิถุนายน 2566 เวลา 10:30 น.", "2023-06-12T10:30:00+00:00"),
        ("12 มิ.ย. 66", "2023-06-12T00:00:00+00:00"),
        ("12/06/2566 08:00", "2023-06-12T08:00:00+00:00"),
        ("令和5年6月3日", "2023-06-03T00:00:00+00:00"),
        ("平成31年4月30日", "2019-04-30T00:00:00+00:00"),
        ("令和元年5月1日", "2019-05-01T00:00:00+00:00"),
        ("١٢ يونيو ٢٠٢٣", "2023-06-12T00:00:00+00:00"),
        ("２０２３年６月１２日", "2023-06-12T00:00:00+00:00"),
        ("2023. június 12. 10:30", "2023-06-12T00:00:00+00:00"),
        ("12 tháng 6, 2023", "2023-06-12T00:00:00+00:00"),
        ("12 जून 2023", "2023-06-12T00:00:00+00:00"),
        ("12 Ιουνίου 2023, 10:30", "2023-06-12T10:30:00+00:00"),
        ("20141224", "2014-12-24T00:00:00+00:00"),
        ("24.12.14, 11.01 Uhr", "2014-12-24T11:01:00+00:00"),
        ("24 декабря 2014, 11:01", "2014-12-24T11:01:00+00:00"),
        ("24 Aralık 2014", "2014-12-24T00:00:00+00:00"),
        ("24 ديسمبر 2014", "2014-12-24T00:00:00+00:00"),
        ("24 בדצמבר 2014", "2014-12-24T00:00:00+00:00"),
        ("2014년 12월 24일 11:01", "2014-12-24T11:01:00+00:00"),
    ],
)
def test_a_date_is_read(text: str, expected: str) -> None:
    moment = dates.first(text)
    assert moment is not None
    assert moment.when.isoformat() == expected


@pytest.mark.parametrize("text", ["", "2014-13-45", "1.5.3", "31/31/2020", "2999-01-01", "12:30"])
def test_what_is_no_date_is_none(text: str) -> None:
    assert dates.first(text) is None


def test_the_order_of_day_and_month_follows_the_country() -> None:
    for text in ("03/04/2020", "03-04-2020"):
        european, american = (dates.first(text, month_first=first) for first in (False, True))
        assert european is not None
        assert american is not None
        assert (european.when.month, american.when.month) == (4, 3)


@pytest.mark.parametrize(
    "url",
    [
        "http://a.example/2014/12-24/1.shtml",
        "http://a.example/n/20141224/c",
        "http://a.example/2014/1224/c1",
    ],
)
def test_addresses_carry_dates(url: str) -> None:
    moment = dates.in_address(url)
    assert moment is not None
    assert moment.day == "2014-12-24"
