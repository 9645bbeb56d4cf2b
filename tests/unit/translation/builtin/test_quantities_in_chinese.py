"""Four hundred Chinese expressions of news: not one wrong number."""

from __future__ import annotations

import pytest

from reader.translation.builtin.chinese.quantities import quantities_in
from tests.helpers.quantities import MONTHS, UNITS, written

# One expression a line, then what it must become, rest of the phrase included.
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
下调零点五个百分点 = 下调0.5 percentage points
长三点五公里 = 长3.5 kilometres
投资三点二亿元 = 投资320 million yuan
晚上八点五人到场 = 8 p.m.five people到场
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
第二家工厂 = second工厂
在最后十分钟内 = in the last ten minutes
十二幅油画 = 12个油画
第三部小说 = third小说
第三部门 = third部门
超过50万册 = 超过500,000 copies
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


def chinese_cases() -> list[tuple[str, str]]:
    """The lines above, and dates, sums and measures by the hundred."""
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


def test_there_are_four_hundred() -> None:
    assert len(chinese_cases()) >= 400


@pytest.mark.parametrize(("text", "wanted"), chinese_cases())
def test_chinese_quantities(text: str, wanted: str) -> None:
    assert written(text, quantities_in(text)) == wanted


def test_a_number_before_what_is_no_measure_stays() -> None:
    assert quantities_in("1200月多") == []


@pytest.mark.parametrize("text", ["1" * 5000, "二" * 5000, "one " * 2000, "3-" * 2000])
def test_hostile_text_ends(text: str) -> None:
    assert isinstance(quantities_in(text), list)
