"""Sentences of the news through the built-in package: what must not be turned into its opposite."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from reader.datamodel.translation import Pair
from reader.resources import resource_path
from reader.translation.engine import Engine
from reader.translation.options import EngineOptions
from reader.translation.packages.store import PackageStore


@pytest.fixture(scope="module")
def translate(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, str, str], str]:
    """The package that comes with the program, loaded once for each direction."""
    folder = tmp_path_factory.mktemp("packages")
    store = PackageStore(folder / "none", resource_path("packages"), folder / "cache")
    engine = Engine(EngineOptions(threads=1))

    def run(text: str, source: str, target: str) -> str:
        route = store.route(Pair(source, target))
        assert route is not None
        (made,) = engine.translate([text], route)
        return made.text

    return run


ENGLISH = [
    # What a league, an office and a word of law are called.
    ("He plays in the Premier League.", ["英超"], ["总理"]),
    ("The club fell out of the top flight.", ["顶级联赛"], ["航班"]),
    ("The minister issues public apology", ["发表"], ["问题"]),
    ("The storm May Bring floods to the coast", ["可能"], ["5月"]),
    ("In May, IS fighters attacked the town.", ["伊斯兰国"], ["5月，是"]),
    ("The accused told the court that he was at home.", ["被告"], ["指责"]),
    ("The dam has cost 4.67 lakh rupees.", ["46.7万"], ["十万"]),
    # Words that are names, and names that are words.
    ("The teacher, who said she was tired, went home.", ["教师，表示她累了"], ["世卫"]),
    ("Hope Carter opened a bakery in Reading.", ["霍普·卡特", "雷丁"], ["希望", "读数"]),
    ("He took the train from Cork to Bath.", ["从科克到巴斯"], ["洗澡"]),
    ("Mark Grant won the race.", ["马克·格兰特"], ["标志"]),
    ("May Holland was elected on Tuesday.", ["梅·霍兰"], ["荷兰"]),
    ("The nurse, May Holland, left the ward.", ["梅·霍兰"], ["荷兰"]),
    ("He came in the 2020/21 season.", ["2020/21赛季"], ["2020年"]),
    ("The flat cost 3,5 million crowns.", ["350万"], ["500万"]),
    ("About 13 million to 16 million people left.", ["1300万至1600万"], []),
    ("In May Holland won the cup.", ["5月荷兰"], ["霍兰夺"]),
    ("The year will be full of doubt.", ["充满"], ["的充满"]),
    ("She saw a man of talent.", ["一个人"], ["的一个人"]),
    ("The mayor said not all the boats were lost.", ["市长表示"], ["的市长"]),
    ("Doors close two hours before the takeoff.", ["起飞两小时前"], []),
    ("Amber Brown, a baker from Leeds, saw it.", ["安伯·布朗"], ["琥珀"]),
    ("In West Virginia, a bill was passed.", ["西弗吉尼亚"], ["韦斯特"]),
    ("Frank Rich and Joy White were killed in the crash.", ["弗兰克·里奇"], ["富有"]),
    ("The best short film of the year was shown in Nice.", ["尼斯"], ["贝斯特"]),
    ("In May he said that the price was small.", [], ["梅", "斯莫尔"]),
    ("Doctors warned that AIDS is spreading.", ["艾滋病"], ["援助"]),
    ("They roasted a turkey.", ["火鸡"], ["土耳其"]),
    ("She studied at Worms University.", ["沃尔姆斯"], ["蠕虫"]),
    ("The firm wrote a post that said customers were happy.", [], ["话虽如此"]),
    ("Hearing her call, the neighbours came.", ["听到"], ["听证"]),
    ("He acted in the first film of the series.", ["出演"], ["采取行动"]),
    # Money, magnitudes and shares.
    ("Since January 1, 2023, payments have risen.", ["自2023年1月1日以来"], ["以来年"]),
    ("By January 2021, six houses were sold.", ["到2021年1月"], ["年年"]),
    ("In the 2018 local elections, the party won.", ["2018年"], ["年年"]),
    ("The company raised £4.5m from investors.", ["450万英镑"], ["m"]),
    ("The project will cost €800k.", ["80万欧元"], ["k"]),
    ("The house was sold for £900k to $1.2m.", ["90万", "120万"], ["k", "m"]),
    ("Prices rose from 900 to 1,200 last year.", ["从900到1200"], ["原为"]),
    ("Its share grew from 3 to 5 percent.", ["从3%到5%"], ["原为"]),
    ("Sales fell from £3m to £2m.", ["从300万英镑到200万英镑"], ["比"]),
    ("Two fifths of the drivers oppose the plan.", ["五分之二的司机反对"], []),
    ("40% of the women and 55% of the men voted.", ["40%的女性和55%的男性投票"], []),
    ("The bank cut rates by a quarter point.", ["0.25个百分点"], ["四分之一"]),
    # Who does it.
    ("The guards were not paid for months.", ["未支付", "数月"], ["不是"]),
    ("Workers were told they would lose their jobs.", ["被告知"], []),
    ("Police seized a film in which he said he would leave.", ["他说他会离开的一部电影"], ["其中"]),
    ("They weren’t paid.", ["未支付"], ["不是"]),
    ("Half of the rats were given alcohol.", ["获得酒精"], []),
    ("Three men may have been killed.", ["被杀"], []),
    ("The company was fined $2.3bn by regulators.", ["被监管机构罚款23亿美元"], []),
    ("The factory is being built by a German firm.", ["由德国公司"], []),
    ("She paid herself by changing old invoices.", ["通过改变"], ["由"]),
    ("The mayor had the statue moved.", ["让雕像被移动"], ["拥有"]),
    # Senses that turn the matter.
    ("The army takeover was condemned.", ["夺权"], ["收购"]),
    ("He pleaded not guilty to all charges.", ["否认所有指控"], ["犯有"]),
    ("The suspect was found not guilty of murder.", ["判无罪"], ["发现无罪"]),
    ("She was cleared of blame.", ["没有过错"], ["罪名"]),
    ("Had it not been for the rain, we would have won.", ["要不是雨"], []),
    ("Should she win, the board will resign.", ["如果她"], ["应该"]),
    ("Should the bank raise rates, will prices fall?", [], ["如果"]),
    ("Had the train been late, the minister would have missed the vote.", ["如果列车"], ["拥有"]),
    ("Were the deal to fail, prices would rise.", ["如果协议"], []),
    ("The film shed new light on the scandal.", ["揭示"], ["棚"]),
    ("Mr Li succeeded Wang Wei as mayor.", ["接替王"], ["成功"]),
    ("He succeeded in business.", ["成功"], ["接替"]),
    ("She got 55.7 percent, compared to Humphreys’ 31.6 percent.", ["汉弗莱斯的31.6%"], ["’"]),
    ("She was poised to win the presidency.", ["有望"], ["准备就绪"]),
    # Words that mean something else beside others.
    ("Lorry drivers refuse to pay the toll.", ["通行费"], ["死亡人数"]),
    ("The toll from the flood reached 60.", ["死亡人数"], ["通行费"]),
    ("The start-up raised more capital in June.", ["资金"], ["首都"]),
    ("Thousands marched through the capital.", ["首都"], ["资金"]),
    ("Opposition figures left the talks.", ["人士"], ["数字"]),
    ("The figures were published on Monday.", ["数字"], ["人士"]),
    ("The club fired its manager.", ["解雇"], ["开火"]),
    ("The coach overturned with 30 pupils aboard.", ["大巴"], ["教练"]),
    ("The coach praised his players.", ["教练"], ["大巴"]),
    ("Rebels seized the village.", ["夺取"], ["扣押"]),
    ("Trials of the vaccine began.", ["试验"], ["审判"]),
    ("The trial of the mayor began.", ["审判"], ["试验"]),
    ("The phone was charged overnight.", ["充电"], ["起诉"]),
    ("The bank of the river near the village was flooded.", [], ["银行"]),
    ("Drones and missiles carried out the strikes.", ["空袭"], ["罢工"]),
    ("Nurses said the strikes would go on.", ["罢工"], ["空袭"]),
    ("The party was loud, and the guests danced.", ["派对"], ["党"]),
    ("The party won seats in parliament.", ["党", "席位"], ["派对", "座位"]),
    ("Nurses may strike next week.", ["罢工"], ["袭击"]),
    ("She tested positive for the virus.", ["阳性"], ["积极"]),
    ("He was expected to sign the contract.", [], ["迹象"]),
    # From what somebody is kept he does not come.
    ("The fence keeps wolves from entering the village.", ["防止狼"], ["从进入", "保持"]),
    ("Guards prevented them from filming the trial.", ["防止他们拍摄"], ["从"]),
    ("The firm has been banned from selling cars.", ["被禁止出售"], ["从"]),
    ("A judge barred the firm from selling cars.", ["禁止公司出售"], ["从"]),
    ("The storm could not stop the crew from leaving.", ["无法防止", "离开"], ["从"]),
    ("She was due to fly to Rome.", ["定于"], ["原因", "由于"]),
    ("The speech was followed by a dinner.", ["讲话之后是"], ["由"]),
    ("The plane stood far from the terminal.", ["远离航站楼"], ["远非"]),
    ("The police stated that six people were hurt.", ["六人"], ["警察国家"]),
    # What was left over, or stood in the wrong place.
    ("It was not until Friday that help arrived.", ["直到周五才"], ["的周五"]),
    ("Thousands have been raped.", ["遭强奸"], []),
    ("Who said the lift was safe?", ["谁说"], ["世卫"]),
    ("The choir Singkreis e.V. has 40 members.", ["e.V."], ["。V"]),
    ("The lender raised $3.2bn.", ["筹集32亿美元"], ["提高"]),
    ("It lost ¥50m.", ["损失5000万日元"], ["m"]),
    ("Visitors rose from 900 to 1,200.", ["从900到1200"], []),
    ("She had her bike stolen.", ["她的自行车被盗"], ["她她"]),
    ("The rider whom the tram hit is recovering.", ["有轨电车撞"], []),
    ("The school would have been closed.", ["被关闭"], []),
    ("Shares of the firm fell 3%.", ["股价"], ["公司是"]),
    ("NEW YORK (Reuters) - Oil prices fell on Tuesday.", ["纽约（", "——"], ["约克"]),
    ("BEIJING, March 3 (Xinhua) -- China will open a port.", ["北京，3月3日"], []),
    ("A quarter of a million people left a 12-story hotel.", ["25万", "12层"], []),
    ("Sales fell by half in the first half of 2024.", ["减少一半", "2024年上半年"], []),
    ("No 10 said that over-65s are the No 2 group.", ["唐宁街10号", "65岁以上"], ["没有"]),
    ("Man found dead in car", ["男子"], ["Man"]),
    ("Air ambulance pilots left.", ["空中救护"], ["Air"]),
    ("Of those, two left.", ["其中"], ["Of"]),
    ("Women were seven times more likely to report pain.", ["七倍"], ["次"]),
    ("It was three times as large.", ["三倍"], ["次"]),
    ("He was arrested three times.", ["三次"], ["倍"]),
    ("It starts on Jan. 17, and ended on 11 Jan 2012.", ["1月17日", "2012年1月11日"], ["扬"]),
    ("Almost eight in 10 workers agreed.", ["十分之八"], ["十的"]),
    ("He scored two in 10 minutes.", ["10分钟"], ["十分之"]),
    ("Three and a half million people voted.", ["350万"], ["三个"]),
    ("He spent two-and-a-half years there.", ["两年半"], ["两个半"]),
    ("The building will house the police.", ["容纳"], ["房子"]),
    ("It doesn't show causes.", ["显示"], ["节目"]),
]
CHINESE = [
    ("这是趣味性的课堂。", ["interesting"], [" sex"]),
    ("咨询从2004年的12起增至2010年的65起。", ["12", "65"], ["from the", "65 from"]),
    ("患者的平均年龄从78.6岁升至79.1岁。", ["78.6", "79.1"], []),
    ("研究涵盖2000年至2010年在美国参加比赛的1090万名跑者。", ["2010 10.9 million"], []),
    ("潜伏期在6小时到6天之间。", ["6 hours to 6 days"], ["6 to 6"]),
    ("总统提名前财政部长接任。", ["former"], ["Before", "before"]),
    ("产量比去年多了一倍。", ["twice that of last year"], ["one time"]),
    ("他今年六十有二。", ["62"], ["60"]),
    ("会议将于大后天举行。", ["in three days"], ["big"]),
    ("线路全长12公里，共设7个站点。", ["a total of 7"], ["USNS"]),
    ("我们等了两个小时。", ["waited for two hours"], ["others"]),
    ("我们等这条船等了十年。", ["waited for ten years"], ["others"]),
    ("他们等三人被捕。", ["others"], ["wait"]),
    ("对前议长的审判于周一开始。", ["former speaker", "trial"], ["nterviewed"]),
    ("去货币化导致现金短缺。", ["Demonetisation"], ["To currency"]),
    ("直到昨天他才承认错误。", ["Not until yesterday"], []),
    ("要到明年才能完工。", ["Not until next year"], ["Must"]),
    ("四成女性和五成五的男性投了票。", ["40% of women and 55% of men"], []),
    ("三分之二的司机反对收费。", ["Two thirds of driver"], []),
    ("价格从900元涨到1200元。", ["from 900 yuan to 1,200 yuan"], []),
    ("火灾造成12人死亡，另有30人受伤。", ["killed 12 people", "30 people were injured"], []),
    ("这项计划并非没有风险。", ["not without risk"], ["not no"]),
    ("他不得不辞职。", ["had to resign."], []),
    ("政府将采取措施。", ["will take"], ["took"]),
    # What is denied.
    ("这里没有医院。", ["no hospital"], ["the hospital"]),
    ("村里没有电。", ["no electricity"], []),
    ("他没有房子。", ["has no house"], ["did not house"]),
    ("他们没有钱。", ["have no money"], []),
    ("公司没有支付工资。", ["did not pay"], ["paid"]),
    ("并不是所有人都同意。", ["Not everyone"], []),
    ("人数增加了两倍。", ["tripled"], ["two times"]),
    ("她不仅是律师，还是歌手。", ["not only", "but also"], ["still"]),
    ("这样的现象并不少见。", ["not rare"], ["many"]),
    ("目前并没有证据表明他有罪。", ["no evidence"], []),
    ("新增的4人均属于该群组。", ["4 people"], ["per capita"]),
    # Names that are words, and words that are no names.
    ("他卖花生糖、牛肉干和苹果。", ["beef"], ["Niu"]),
    ("他帅气、高智商、成熟。", ["high IQ"], ["Gao"]),
    ("省领导李微微、张国立、王小明出席。", ["Li Weiwei"], ["slight"]),
    ("金惠民说，他们很累。", ["Jin Huimin"], ["benefit"]),
    ("朝鲜领导人金正恩周一抵达。", ["Kim Jong-un"], []),
    ("除了税费以外，还要付利息。", ["In addition to"], ["outside"]),
    ("多克托说，报业大赚其钱。", ["Dokto said"], ["entrust"]),
    ("拥有“黄河梦”的宁夏", ["Yellow River"], ["Huang"]),
    ("曲探宙表示，队员平安。", ["Qu Tanzhou said"], ["song"]),
    # Words whose beginning a phrase of the package would take: 会分 and 泌, 品质 and 量.
    ("皮肤会分泌油脂。", ["secret"], ["sugar"]),
    ("油品质量得到改善。", ["quality"], ["amount"]),
    ("他希望下一步能成功。", ["next step"], ["nder"]),
    ("会议一直不成功。", ["successful"], ["achievement"]),
    ("一、产量下降。", ["One,"], []),
    ("死亡率为千分之三。", ["3/1000"], []),
    ("四分之三以上的人反对，百分之五以上弃权。", ["ore than three quarters", "more than 5%"], []),
    ("工资为34125克朗。", ["crowns"], ["gram"]),
]


@pytest.mark.parametrize(("text", "said", "not_said"), ENGLISH)
def test_english_news_keeps_its_meaning(
    translate: Callable[[str, str, str], str], text: str, said: list[str], not_said: list[str]
) -> None:
    made = translate(text, "en", "zh")
    assert [part for part in said if part not in made] == [], made
    assert [part for part in not_said if part in made] == [], made


@pytest.mark.parametrize(("text", "said", "not_said"), CHINESE)
def test_chinese_news_keeps_its_meaning(
    translate: Callable[[str, str, str], str], text: str, said: list[str], not_said: list[str]
) -> None:
    made = translate(text, "zh", "en")
    assert [part for part in said if part not in made] == [], made
    assert [part for part in not_said if part in made] == [], made
