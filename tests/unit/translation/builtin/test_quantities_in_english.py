"""Four hundred English expressions of news: not one wrong number."""

from __future__ import annotations

from itertools import pairwise

import pytest

from reader.translation.builtin.english.quantities import quantities_in
from tests.helpers.quantities import MONTHS, UNITS, written

# One expression a line, then what it must become, rest of the phrase included.
ENGLISH = """
lost 71 percent of residents = lost 71% of residents
71 per cent = 71%
3.5 percent = 3.5%
fell by 5 percent. = fell 5%.
paid by 5 percent of residents = paid by 5% of residents
a third smaller = 小三分之一
cut by a fifth in May = cut 五分之一 in May
by a third party = by a third party
stealing 310,000 pounds = stealing 31万英镑
weighs 310 pounds = weighs 310磅
2.5 million pounds = 250万英镑
0.25% = 0.25%
10 to 15 percent = 10%至15%
5-10% = 5%至10%
between 50 and 60 percent = 50%至60%
between six hours and six days = 六小时至六天
between 10,000 yuan and 50,000 yuan = 1万至5万元
between 445 and 443 = 445至443
women aged between 35 and 44 = women 35至44岁
people between the ages of 16 and 24 = people 16至24岁
two percentage points = 两个百分点
1.5 percentage points = 1.5个百分点
ten percent = 10%
24 December = 12月24日
December 24 = 12月24日
December 24th = 12月24日
24th of December = 12月24日
the 24th of December = 12月24日
on 19 July = 7月19日
On July 19, 2021, = 2021年7月19日,
19 July 2021 = 2021年7月19日
March 3-5 = 3月3日至5日
March 3 to 5, 2020 = 2020年3月3日至5日
3-5 March = 3月3日至5日
in March 2021 = 2021年3月
Dec. 5 = 12月5日
Sept 11 = 9月11日
Sept. 11, 2001 = 2001年9月11日
May 2020 = 2020年5月
in 2020 = 2020年
In 2020 = 2020年
since 2019 = 自2019年以来
by 2030 = 到2030年
before 2028 = 在2028年之前
from 2015 to 2020 = 2015年至2020年
between 2015 and 2020 = 2015年至2020年
in early 2021 = 2021年初
by the end of 2027 = 到2027年底
at the end of 2019 = 2019年底
since the end of March 2020 = 自2020年3月底以来
at the beginning of May 2020 = 2020年5月初
the middle of 2018 = 2018年中
the end of 12 = the end of 12
in late 2019 = 2019年底
the summer of 2019 = 2019年夏天
in the autumn of 2027 = 2027年秋天
the 1980s = 20世纪80年代
the 1980’s = 20世纪80年代
in the 1990s = 20世纪90年代
in the early 1990s = 20世纪90年代初
the late 1970s = 20世纪70年代末
in his early 20s = 20岁出头
in her mid-30s = 30多岁
in their 40s = 40多岁
a six-month-old = a 6个月大的
a 41-year-old man = a 41岁的 man
a six-year-old girl = a 6岁的 girl
65-year-olds = 65岁的人
aged 12 = 12岁
ten years' experience = 十年的 experience
two days’ notice = 两天的 notice
20 years old = 20岁
80 years of age = 80岁
two-thirds = 三分之二
two thirds of = 三分之二 of
one third of = 三分之一 of
a third of = 三分之一 of
three quarters = 四分之三
one-fifth = 五分之一
a fifth of = 五分之一 of
a quarter of = 四分之一 of
one in five = 五分之一
eight out of ten people = 十分之八 people
children under six = 6岁以下的 children
people over 65 = 65岁以上的 people
people over 65 percent = people over 65%
sold 500,000 copies = sold 50万册
About 12,000 bottles = 约1.2万 bottles
sail for six hours before it stops = sail 六小时之久 before it stops
one in 10 = 十分之一
1 in 20 = 20分之一
$50 = 50美元
$3,400 = 3400美元
US$1,200 = 1200美元
$3.5 million = 350万美元
$340 million = 3.4亿美元
340 million dollars = 3.4亿美元
$1.2 billion = 12亿美元
$2 trillion = 2万亿美元
€2.5bn = 25亿欧元
£300 = 300英镑
£15 million = 1500万英镑
5 million euros = 500万欧元
RMB 20 million = 2000万元
20 million yuan = 2000万元
500 yen = 500日元
$5 to $10 million = 500万至1000万美元
$10-20 million = 1000万至2000万美元
8:30 p.m. = 晚上8点30分
at 8 pm = 晚上8点
3 a.m. = 凌晨3点
9:05 a.m. = 上午9点5分
12:15 pm = 中午12点15分
2 p.m. = 下午2点
30 degrees = 30度
30 degrees Celsius = 30摄氏度
minus 10 degrees = 零下10度
minus 5 degrees Celsius = 零下5摄氏度
100 degrees Fahrenheit = 100华氏度
5 km = 5公里
12 kilometers = 12公里
10-15 km = 10至15公里
six miles = 六英里
120 square kilometers = 120平方公里
85 square metres = 85平方米
300 tons = 300吨
15 thousand tons = 1.5万吨
2.5 tonnes = 2.5吨
40 kilograms = 40公斤
6 feet = 6英尺
500 hectares = 500公顷
60 miles per hour = 60英里/小时
100 kilometers per hour = 100公里/小时
2 million barrels = 200万桶
two years = 两年
three months = 三个月
six hours = 六小时
five minutes = 五分钟
ten days = 十天
fifteen years = 15年
20 years = 20年
a hundred days = 100天
90 minutes = 90分钟
three to five years = 3至5年
5 to 10 days = 5至10天
over the past three years = 过去三年
in the next 10 days = 未来10天
two years later = 两年后
18 months later than planned = 18个月 later than planned
after five years of war = 经过五年的 war
within 24 hours = 24小时内
in less than two weeks = 不到两周内
in three weeks' time = 三周后
for the first time in more than two decades = 超过20年来首次
for nearly three months = 近三个月
every four years = 每四年
24 hours = 24小时
five-year plan = 五年 plan
the 21st century = the 21世纪
50th anniversary = 50周年
the 5th floor = the 5楼
on the 20th = 20日
the 3rd = 第3
12,000 people = 1.2万人
1.2 million people = 120万人
14 people = 14人
two people = 两人
twenty-five people = 25人
20 to 30 people = 20至30人
a million people = 100万人
1,234,567 cases = 1234567 cases
12,345 = 12345
3,400 = 3400
3.5 million = 350万
two million = 200万
half a million = 50万
Half a million people = 50万人
RMB280 Million = 2.8亿元
$2 Billion = 20亿美元
seven decades = 70年
One in 12 flights = 12分之一 flights
in her late 30s = 30多岁
1.5 trillion = 1.5万亿
5 billion = 50亿
3.125 billion = 31.25亿
two hundred and fifty = 250
four hundred new = 400 new
twelve ferries = 12 ferries
three thousand = 3000
sixty-three = 63
one hundred and twenty-one = 121
5 to 10 million = 500万至1000万
from 10 to 15 = 从10到15
won 10 to 3 = won 10比3
3-1 = 3-1
2:1 in 90 minutes = 2:1 90分钟内
Boeing 737 = Boeing 737
COVID-19 = COVID-19
G20 = G20
2020-2021 = 2020-2021
one of them = one of them
two students = two students
second half = second half
three = three
"""


def english_cases() -> list[tuple[str, str]]:
    """The lines above, and dates, sums and measures by the hundred."""
    cases = [tuple(line.split(" = ")) for line in ENGLISH.strip().splitlines()]
    for number, month in enumerate(MONTHS, 1):
        cases += [(f"on {month} {day}, 2022", f"2022年{number}月{day}日") for day in (1, 12, 28)]
        cases += [(f"{day} {month}", f"{number}月{day}日") for day in (3, 11, 30)]
    for unit, made in UNITS.items():
        cases += [(f"{n} {unit}", f"{n}{made}") for n in ("7", "23", "450", "1.5", "99", "16")]
    for n in range(1, 100, 2):
        cases += [
            (f"{n} million", f"{n * 100}万"),
            (f"${n}.5 billion", f"{n}5亿美元"),
            (f"{n} thousand people", f"{n / 10:g}万人" if n > 9 else f"{n}000人"),
        ]
    return [(text, made) for text, made in cases]


def test_there_are_four_hundred() -> None:
    assert len(english_cases()) >= 400


def test_a_share_that_is_the_subject_stands_before_whose_it_is() -> None:
    text = "71 percent of residents and two thirds of the shops"
    assert written(text, quantities_in(text)) == "71%的 residents and 三分之二的 shops"


@pytest.mark.parametrize(("text", "wanted"), english_cases())
def test_english_quantities(text: str, wanted: str) -> None:
    assert written(text, quantities_in(text)) == wanted


def test_places_are_in_order_and_apart() -> None:
    text = "On July 19, 2021, 71 percent of 1,200 people paid $3.5 million at 8 p.m."
    found = quantities_in(text)
    assert found == sorted(found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))


@pytest.mark.parametrize("text", ["1" * 5000, "二" * 5000, "one " * 2000, "3-" * 2000])
def test_hostile_text_ends(text: str) -> None:
    assert isinstance(quantities_in(text), list)
