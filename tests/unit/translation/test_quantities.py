"""Four hundred expressions of news each way: not one wrong number."""

from itertools import pairwise

import pytest

from reader.translation.sentences.quantities import to_chinese, to_english

# One expression a line, then what it must become, rest of the phrase included.
ENGLISH = """
71 percent of residents = 71% of residents
71 per cent = 71%
3.5 percent = 3.5%
0.25% = 0.25%
10 to 15 percent = 10%至15%
5-10% = 5%至10%
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
from 10 to 15 = from 10至15
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

CHINESE = """
2020年12月24日 = December 24, 2020
12月24日 = December 24
2020年12月 = December 2020
7月19日至24日 = July 19 to 24
7月19日至8月3日 = July 19 to August 3
5月1日 = May 1
十一月十二日 = November 12
3月 = March
三月 = March
19日 = the 19th
24日上午 = the morning of the 24th
5月底 = the end of May
7月中旬 = mid-July
7月初 = early July
2020年底 = the end of 2020
2021年初 = early 2021
2020年 = 2020
2015年至2020年 = 2015 to 2020
二〇二〇年 = 2020
上世纪90年代 = the 1990s
20世纪80年代初 = the early 1980s
本世纪20年代 = the 2020s
1月至6月 = January to June
71% = 71%
百分之七十一 = 71%
百分之三点五 = 3.5%
百分之百 = 100%
5%至10% = 5% to 10%
5至10个百分点 = 5 to 10 percentage points
1.5个百分点 = 1.5 percentage points
七成 = 70%
三分之二 = two thirds
四分之一 = one quarter
五分之三 = three fifths
二分之一 = half
350万人 = 3.5 million people
1.2亿元 = 120 million yuan
3.5万亿美元 = 3.5 trillion dollars
12350万 = 123.5 million
两亿四千万元 = 240 million yuan
一亿两千三百万 = 123 million
三万六千 = 36,000
三万六 = 36,000
十二万五千人 = 125,000 people
一百二十万 = 1.2 million
10.5万人 = 105,000 people
500万欧元 = 5 million euros
20亿英镑 = 2 billion pounds
300万日元 = 3 million yen
三千多名 = more than 3,000
一亿多 = more than 100 million
1200多人 = more than 1,200 people
300余名 = more than 300
3万多人 = more than 30,000 people
20多岁 = in their 20s
68岁的 = 68-year-old
41岁 = 41 years old
六十八岁的 = 68-year-old
6个月大的 = 6-month-old
6个月大 = 6 months old
上午8时30分 = 8:30 a.m.
下午3点 = 3 p.m.
晚上8点半 = 8:30 p.m.
凌晨2点 = 2 a.m.
20时30分 = 20:30
中午12点 = noon
六点半 = 6:30
三点钟 = 3:00
30公里 = 30 kilometres
一公里 = one kilometre
120平方公里 = 120 square kilometres
85平方米 = 85 square metres
5米 = 5 metres
300吨 = 300 tons
40公斤 = 40 kilograms
500公顷 = 500 hectares
一百公里 = 100 kilometres
九公里 = nine kilometres
30摄氏度 = 30 degrees Celsius
零下10度 = minus 10 degrees
8度 = 8 degrees
3倍 = 3 times
一年 = one year
两年 = two years
10年 = 10 years
十天 = ten days
三个月 = three months
6小时 = 6 hours
二十五分钟 = 25 minutes
两三天 = two or three days
三四百人 = 300 to 400 people
第21届 = 21st
第一 = first
第十五 = 15th
第二次 = second time
第三天 = third day
第四季度 = fourth quarter
21世纪 = the 21st century
50周年 = 50th anniversary
10至15 = 10 to 15
3至5万元 = 30,000 to 50,000 yuan
3比1 = 3-1
三比一 = 3-1
两元 = two yuan
一百二十人 = 120 people
三十二人 = 32 people
二十五 = 25
三百 = 300
123456 = 123456
010-12345678 = 010-12345678
2019-2020 = 2019-2020
9·11 = 9·11
G20 = G20
一个 = 一个
一些 = 一些
万一 = 万一
千万 = 千万
三国 = 三国
四川 = 四川
两国 = 两国
几十年 = 几十年
周三 = 周三
十分 = 十分
600多万吨 = more than 6 million tons
20多亿美元 = more than 2 billion dollars
十多万人 = more than 100,000 people
50余万名 = more than 500,000 名
1100多万人口 = more than 11 million people
7亿余额 = 700 million余额
自2015年以来， = since 2015，
2015年8月以来 = since August 2015
自2021年1月1日起施行 = from January 1, 2021 施行
去年10月以来 = since October last year
今年9月宣布 = in September this year宣布
本月5号举行 = on the 5th this month举行
今年1至6月，出口 = from January to June this year，出口
2018年第四季度 = the fourth quarter of 2018
去年底， = at the end of last year，
2021年初， = in early 2021，
明年年底前 = by the end of next year
3月底前 = by the end of March
2025年前 = before 2025
9月1日前往 = September 1 前往
2019年9月以后 = after September 2019
10月1日前后 = around October 1
2013年至2017年间 = from 2013 to 2017
2019年，公司 = in 2019，公司
2018年诺贝尔 = 2018 诺贝尔
于2014年结婚 = in 2014 结婚
30日在 = on the 30th在
12月3日的会议 = December 3 的会议
1日中午在 = at noon on the 1st在
他28日晚开始 = 他on the evening of the 28th开始
9月28日晚8时30分开始 = at 8:30 p.m. on September 28 开始
26日8时至 = from 8:00 on the 26th至
7月23日0时起， = from 0:00 on July 23，
9月27日电（记者 = September 27（记者
1月5日电 据报道 = January 5 — 据报道
1月5日电视台 = January 5 电视台
９月３０日 = September 30
相当于4月中旬的水平 = 相当于mid-April的水平
2017年9月至2018年8月期间 = September 2017 至August 2018 期间
10月份， = in October，
4月27日上午， = on the morning of April 27，
他10月1日、2日将 = 他on October 1 and 2 将
进行28日医学监察 = 进行28 days医学监察
改革开放四十多年来 = 改革开放for more than 40 years
需花费4个小时 = 需spend4 hours
他1日凌晨公布 = 他in the early hours of the 1st公布
10.12万架次 = 101,200 sorties
过去一年， = over the past year，
30年前 = 30 years ago
两年后来到 = two years later来到
30年前来到 = 30 years ago来到
两年后离开 = two years later离开
24小时内 = within 24 hours
15日内 = within 15 days
过去5年的 = the past 5 years的
过去5年， = over the past 5 years，
近三年来 = over the past three years
40年来首次 = for the first time in 40 years
十年来最高 = in ten years最高
上世纪末 = the end of the last century
19世纪中叶 = the middle of the 19th century
两个半小时 = two and a half hours
两年半 = two and a half years
3天多 = more than 3 days
一年多 = more than one year
50岁以上的 = aged 50 and over
18岁以下 = under the age of 18
20%以上 = more than 20%
100元左右 = about 100 yuan
3倍以上 = more than 3 times
6023.1点 = 6023.1 points
下跌230点 = 下跌230 points
得到23分和 = 得到23 points和
2小时5分30秒 = 2 hours 5 minutes 30 seconds
36：37 = 36:37
10日元 = 10 yen
8间病房 = 8个病房
5把手枪 = 5个手枪
5把握 = 5把握
100万张选票 = 1 million个选票
5座位 = 5座位
3部门 = 3部门
两套住房 = 两个住房
3船相撞 = 3 ships相撞
花45分钟 = spent45 minutes
花了3年 = spent3 years
8号线 = Line 8
第2号台风 = No. 2 台风
5.8级地震 = 5.8-magnitude地震
500强企业 = top 500 企业
第二大城市 = second largest城市
第一大城市 = largest城市
第三方 = 第三方
在第三节领先 = 在third quarter领先
第三节课 = third节课
第二十一次会议 = 21st会议
第三次全国代表大会 = third全国代表大会
他一度领先 = 他一度领先
监禁14日 = 监禁 14 days
以14.633分夺冠 = 以14.633 points夺冠
卖出200万本。 = 卖出2 million个。
第3天 = 3rd day
第十四个五年规划 = 14th Five-Year Plan
“十四五”规划 = the 14th Five-Year Plan
“十三五”期间， = during the 13th Five-Year Plan period，
“十三五”以来， = since the 13th Five-Year Plan，
党的十九大以来， = since the 19th Party Congress，
2010年人口减少 = 2010 人口减少
党的十九大 = the 19th Party Congress
十九大报告 = the 19th Party Congress报告
十大品牌 = 十大品牌
十八届三中全会 = the Third Plenary Session of the 18th CPC Central Committee
增长近一倍 = nearly doubled
1000万千瓦 = 10 million kilowatts
250余万千瓦 = more than 2.5 million kilowatts
500千瓦 = 500 kilowatts
5千米 = 5 kilometres
3千元 = 3,000 yuan
0—24时 = 0:00 to 24:00
8时至10时 = 8:00 to 10:00
20世纪60年代 = the 1960s
二十一世纪 = the 21st century
"""

MONTHS = "January February March April May June July".split()  # noqa: SIM905
MONTHS += "August September October November December".split()  # noqa: SIM905
UNITS = {
    "hours": "小时", "minutes": "分钟", "weeks": "周", "metres": "米", "tons": "吨",
    "miles": "英里",
    "euros": "欧元", "dollars": "美元", "percent": "%", "people": "人", "hectares": "公顷",
}  # fmt: skip


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


def chinese_cases() -> list[tuple[str, str]]:
    cases = [tuple(line.split(" = ")) for line in CHINESE.strip().splitlines()]
    for number, month in enumerate(MONTHS, 1):
        cases += [(f"2022年{number}月{day}日", f"{month} {day}, 2022") for day in (1, 12, 28)]
        cases += [(f"{number}月{day}日", f"{month} {day}") for day in (3, 11, 30)]
    for unit, made in UNITS.items():
        name = f" {unit}" if unit != "percent" else "%"
        cases += [(f"{n}{made}", f"{n}{name}") for n in ("7", "23", "450", "1.5", "99", "16")]
    for n in range(1, 100, 2):
        cases += [
            (f"{n}00万", f"{n} million"),
            (f"{n}5亿美元", f"{n}.5 billion dollars"),
            (f"{n}万人", f"{n}0,000 people"),
        ]
    return [(text, made) for text, made in cases]


def written(text: str, found: list[tuple[int, int, str]]) -> str:
    for start, end, made in reversed(found):
        text = text[:start] + made + text[end:]
    return text


def test_there_are_four_hundred_each_way() -> None:
    assert min(len(english_cases()), len(chinese_cases())) >= 400


@pytest.mark.parametrize(("text", "wanted"), english_cases())
def test_english_quantities(text: str, wanted: str) -> None:
    assert written(text, to_chinese(text)) == wanted


@pytest.mark.parametrize(("text", "wanted"), chinese_cases())
def test_chinese_quantities(text: str, wanted: str) -> None:
    assert written(text, to_english(text)) == wanted


def test_places_are_in_order_and_apart() -> None:
    text = "On July 19, 2021, 71 percent of 1,200 people paid $3.5 million at 8 p.m."
    found = to_chinese(text)
    assert found == sorted(found)
    assert all(a[1] <= b[0] for a, b in pairwise(found))


def test_a_number_before_what_is_no_measure_stays() -> None:
    assert to_english("1200月多") == []


@pytest.mark.parametrize("text", ["1" * 5000, "二" * 5000, "one " * 2000, "3-" * 2000])
def test_hostile_text_ends(text: str) -> None:
    assert isinstance(to_chinese(text), list)
    assert isinstance(to_english(text), list)
