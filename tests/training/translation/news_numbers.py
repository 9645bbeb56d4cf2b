"""Sentences of news with a quantity each, and what must stand in the translation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tests.unit.translation.builtin.test_quantities_in_chinese import chinese_cases
from tests.unit.translation.builtin.test_quantities_in_english import english_cases

ENGLISH = """
Unemployment fell to 4.7 percent in the second quarter. = 4.7%
Turnout reached 68.3% in the northern districts. = 68.3%
Between 15 and 20 percent of the harvest was lost. = 20%
Exports grew by three percentage points. = 三个百分点
Rents rose 0.5% from May to June. = 0.5%
About two-thirds of the pupils walk to school. = 三分之二
Three quarters of the voters agreed with the plan. = 四分之三
A third of the fields were under water. = 三分之一
One in five shops closed last winter. = 五分之一
One in 12 flights was late. = 12分之一
The repair will take 6 to 8 weeks. = 6至8周
Between 200 and 300 people waited outside the court. = 300
The bridge carries 40-50 trains a day. = 50
The fund will lend $5 million to $8 million to each town. = 500万
It was the 3rd fire in the mill. = 第3
She finished 14th in the race. = 第14
The 25th anniversary fell on a Sunday. = 25周年
The office on the 17th floor was empty. = 17楼
He scored in the 89th minute. = 第89分钟
The museum opened in 1987. = 1987年
The law has been in force since 2016. = 2016年
The harbour will be finished by 2031. = 2031年
It was built between 1998 and 2004. = 1998年至2004年
Work began in early 2018. = 2018年初
Sales recovered in late 2022. = 2022年底
The strike of the summer of 2019 is not forgotten. = 2019年夏天
The line was closed in the 1970s. = 20世纪70年代
In the early 1950s the village had no road. = 20世纪50年代初
The late 1990s were good for the port. = 20世纪90年代末
He has run the shop for seven decades. = 70年
The trial begins on 14 October. = 10月14日
The ferry sank on March 3, 2015. = 2015年3月3日
Voting ended on 30 June 2024. = 2024年6月30日
The talks on Sept. 9 failed. = 9月9日
The fair runs from May 2 to May 6. = 5月6日
Snow fell on the 21st of January. = 1月21日
The agreement of December 2020 expires soon. = 2020年12月
The meeting starts at 9:30 a.m. in the town hall. = 上午9点30分
The shop closes at 8 pm on weekdays. = 晚上8点
The blast was heard at 2:45 p.m. on the coast. = 下午2点45分
Firefighters arrived at 4 a.m. and left at noon. = 凌晨4点
The train leaves at 12:05 pm from platform two. = 中午12点5分
A ticket costs $45 at the door. = 45美元
The house was sold for $1,250,000 last week. = 125万美元
The bank lost £3.2 billion in one year. = 32亿英镑
The city will pay €750,000 for the statue. = 欧元
The project costs 12 million yuan. = 1200万元
Prices fell to 320 yen a kilo. = 320日元
The bill provides $1.9 trillion in aid. = 1.9万亿美元
She won 2,500 euros in the lottery. = 2500欧元
Farmers get 40 million rubles from the state. = 4000万卢布
The stadium cost HK$30 billion. = 300亿港元
Temperatures fell to minus 12 degrees in the valley. = 零下12度
It was 38 degrees Celsius in the shade. = 38摄氏度
The oven reaches 450 degrees Fahrenheit. = 450华氏度
The tunnel is 7.5 kilometers long. = 7.5公里
The tower is 128 metres high. = 128米
The lake covers 540 square kilometers. = 540平方公里
A flat of 62 square metres costs more now. = 62平方米
The ship carried 9,000 tons of grain. = 9000吨
The parcel weighed 3.4 kilograms. = 3.4公斤
Winds reached 120 kilometers per hour. = 120公里/小时
The fire burned 2,300 hectares of forest. = 2300公顷
The well gives 80 barrels a day. = 80桶
The plant will deliver 600 megawatts. = 600兆瓦
The wave was 4 feet high. = 4英尺
The driver, 54, was unhurt. = 54
A 17-year-old girl found the ring. = 17岁的
The three-month-old bear weighs little. = 个月大的
He died at 91 years old. = 91岁
Children aged 6 enter free of charge. = 6岁
She is in her late 30s and lives alone. = 30多岁
The home side won 3-1 on Saturday. = 3-1
They lost 0-4 in the final. = 0-4
The set ended 6-4 after an hour. = 6-4
The city has 3.6 million inhabitants. = 360万
Some 45,000 people fled the floods. = 4.5万人
Half a million people lost power. = 50万人
The firm employs 1.1 million people worldwide. = 110万人
The region has 120 million inhabitants. = 1.2亿
It sold 250 thousand cars. = 25万
The river feeds 2 billion people. = 20亿人
The virus infected 14,600 patients. = 14600
The theatre has 1,800 seats. = 1800
At least 27 people were hurt in the crash. = 27人
More than 350 houses were damaged. = 350
Up to 90 trucks a day cross the border. = 90
Nearly 700 officers were on duty. = 700
The crew spent 16 days at sea. = 16天
The search lasted for eight hours. = 八小时
The record stood for 23 years. = 23年
The vote was 52 to 48 in the senate. = 52比48
The school has 640 pupils and 45 teachers. = 640
Twelve ministers signed the letter. = 12
Twenty-two players were invited. = 22
Two hundred guests came to the wedding. = 200
Three thousand soldiers guard the border. = 3000
The strike entered its 5th day on Monday. = 第5天
It was the worst storm of the 21st century. = 21世纪
The bank cut its rate to 2.25%. = 2.25%
The five-year plan was approved. = 五年
The court fined the firm $75 million. = 7500万美元
Flight 302 landed at 6:10 pm. = 6点10分
The road is closed for 10 days. = 10天
Oil rose $2.40 to $81.15 a barrel. = 81.15美元
"""

CHINESE = """
第二季度失业率降至4.7%。 = 4.7%
北部各区投票率达到68.3%。 = 68.3%
收成损失了15%至20%。 = 15% to 20%
出口增长三个百分点。 = three percentage points
约三分之二的学生步行上学。 = two thirds
四分之三的选民同意该计划。 = three quarters
百分之十二的商店去年冬天关门。 = 12%
近八成居民支持这项计划。 = 80%
维修需要6至8周。 = 6 to 8 weeks
法院外有200至300人等候。 = 200 to 300 people
该基金将提供500万至800万美元。 = 5 million to 8 million dollars
他在第89分钟进球。 = 89
这是第三次会议。 = third
她获得第14名。 = 14th
这家公司庆祝成立25周年。 = 25th anniversary
博物馆于1987年开放。 = 1987
这项法律自2016年起生效。 = 2016
港口将于2031年完工。 = 2031
工程于2018年初开始。 = early 2018
2022年底销量回升。 = end of 2022
该线路在上世纪70年代关闭。 = 1970s
20世纪50年代初村里没有路。 = early 1950s
本世纪20年代人口减少。 = 2020s
审判将于10月14日开始。 = October 14
渡轮于2015年3月3日沉没。 = March 3, 2015
投票于2024年6月30日结束。 = June 30, 2024
展览会5月2日至6日举行。 = May 2 to 6
2020年12月的协议即将到期。 = December 2020
会议上午9时30分开始。 = 9:30 a.m.
商店晚上8点关门。 = 8 p.m.
下午2点45分海岸传来爆炸声。 = 2:45 p.m.
消防员凌晨4点到达。 = 4 a.m.
列车18时05分发车。 = 18:05
一张票45美元。 = 45 dollars
房子以125万美元售出。 = 1.25 million dollars
银行一年亏损32亿英镑。 = 3.2 billion pounds
市政府将支付75万欧元。 = 750,000 euros
该项目耗资1200万元。 = 12 million yuan
价格降至每公斤320日元。 = 320 yen
法案提供1.9万亿美元援助。 = 1.9 trillion dollars
农民从国家获得4000万卢布。 = 40 million roubles
体育场耗资300亿港元。 = 30 billion Hong Kong dollars
山谷气温降至零下12度。 = minus 12 degrees
阴凉处气温38摄氏度。 = 38 degrees Celsius
隧道长7.5公里。 = 7.5 kilometres
塔高128米。 = 128 metres
湖面540平方公里。 = 540 square kilometres
62平方米的住房更贵了。 = 62 square metres
船上有9000吨粮食。 = 9,000 tons
包裹重3.4公斤。 = 3.4 kilograms
大火烧毁2300公顷森林。 = 2,300 hectares
该电站装机容量600兆瓦。 = 600 megawatts
这名17岁的女孩发现了戒指。 = 17-year-old
他享年91岁。 = 91
6岁以下儿童免费。 = 6
这个3个月大的婴儿获救。 = 3-month-old
主队周六3比1获胜。 = 3-1
他们在决赛中以0比4失利。 = 0-4
该市有360万居民。 = 3.6 million
约4.5万人逃离洪水。 = 45,000
50万人停电。 = 500,000
公司在全球雇用110万人。 = 1.1 million
该地区有1.2亿人口。 = 120 million
售出25万辆汽车。 = 250,000
河流养活20亿人。 = 2 billion
病毒感染了1.46万人。 = 14,600
剧院有1800个座位。 = 1800
至少27人在事故中受伤。 = 27 people
350多座房屋受损。 = more than 350
每天多达90辆卡车过境。 = 90
近700名警察执勤。 = 700
船员在海上度过16天。 = 16 days
搜索持续八小时。 = eight hours
纪录保持了23年。 = 23 years
学校有640名学生和45名教师。 = 45
十二名部长签署了信件。 = 12
二十二名球员受邀。 = 22
两百名客人参加婚礼。 = 200
三千名士兵守卫边境。 = 3,000
这是21世纪最严重的风暴。 = 21st century
银行将利率降至2.25%。 = 2.25%
五年计划获得批准。 = five
法院对该公司罚款7500万美元。 = 75 million dollars
道路封闭10天。 = 10 days
油价上涨至每桶81.15美元。 = 81.15 dollars
三万五千人参加游行。 = 35,000
一亿两千万人观看了比赛。 = 120 million
损失达两亿四千万元。 = 240 million yuan
该省今年新增就业60余万人。 = more than 600,000
200多名乘客被困。 = more than 200
预计需要三至五年。 = years
他四十多岁。 = 40s
百分之三点五的人反对。 = 3.5%
19日上午发生地震。 = 19th
1月至6月产量下降。 = January to June
2019年至2023年价格翻倍。 = 2019 to 2023
速度达到每小时120公里。 = 120 kilometres
海拔三千米。 = 3,000 metres
"""

_ENGLISH_FRAMES = (
    "The minister spoke of {} in the report.",
    "Officials mentioned {} after the meeting.",
    "According to the paper, {} was confirmed by the company.",
    "Police said that {} was right.",
    "The mayor, who had promised {}, left.",
)
#: No verb stands right before a quantity: a time would be its object, as in "mentioned 2019".
_CHINESE_FRAMES = (
    "部长在报告中写道，{}。",
    "据报道，{}得到公司确认。",
    "官员们说，{}没有错。",
    "公司表示，{}不是问题。",
)
_OTHER = {"en": re.compile("[A-Za-z]+(?: [A-Za-z]+)*"), "zh": re.compile("[\u3400-\u9fff]+")}


def _framed(
    cases: Sequence[tuple[str, str]], frames: Sequence[str], language: str
) -> Iterator[tuple[str, str]]:
    """Yields expressions in sentences; of what must stand there only what is a quantity."""
    for place, (text, wanted) in enumerate(cases):
        quantity = max(_OTHER[language].split(wanted), key=len).strip(" ,.，（—")
        if text != wanted and quantity:
            yield frames[place % len(frames)].format(text), quantity


def news_numbers(language: str) -> list[tuple[str, str]]:
    """Returns sentences in a language, each with what must stand in its translation."""
    english = language == "en"
    lines = (ENGLISH if english else CHINESE).strip().splitlines()
    written = [(line.split(" = ")[0], line.split(" = ")[1]) for line in lines]
    cases = english_cases() if english else chinese_cases()
    frames = _ENGLISH_FRAMES if english else _CHINESE_FRAMES
    return [*written, *_framed(cases, frames, language)]
