"""What stands in news behind the name of a country: its offices, its people, its parts.

English has the adjective where Chinese has the name, and the direction in front: 德国外长 is
"German Foreign Minister", 伊拉克北部 "northern Iraq".
"""

from __future__ import annotations

from collections.abc import Iterator

_ADJECTIVES = """
美国 US 英国 British 法国 French 德国 German 意大利 Italian 西班牙 Spanish 葡萄牙 Portuguese
希腊 Greek 波兰 Polish 乌克兰 Ukrainian 俄罗斯 Russian 白俄罗斯 Belarusian 土耳其 Turkish
叙利亚 Syrian 伊拉克 Iraqi 伊朗 Iranian 以色列 Israeli 黎巴嫩 Lebanese 约旦 Jordanian 沙特 Saudi
也门 Yemeni 埃及 Egyptian 利比亚 Libyan 苏丹 Sudanese 肯尼亚 Kenyan 尼日利亚 Nigerian
埃塞俄比亚 Ethiopian 南非 South_African 阿富汗 Afghan 巴基斯坦 Pakistani 印度 Indian
孟加拉国 Bangladeshi 尼泊尔 Nepalese 斯里兰卡 Sri_Lankan 缅甸 Myanmar 泰国 Thai 越南 Vietnamese
柬埔寨 Cambodian 菲律宾 Philippine 马来西亚 Malaysian 新加坡 Singaporean 印尼 Indonesian
印度尼西亚 Indonesian 日本 Japanese 韩国 South_Korean 朝鲜 North_Korean 澳大利亚 Australian
新西兰 New_Zealand 加拿大 Canadian 墨西哥 Mexican 委内瑞拉 Venezuelan 古巴 Cuban
巴西 Brazilian 阿根廷 Argentine 智利 Chilean 瑞典 Swedish 挪威 Norwegian 芬兰 Finnish
丹麦 Danish 荷兰 Dutch 比利时 Belgian 瑞士 Swiss 奥地利 Austrian 匈牙利 Hungarian 捷克 Czech
塞尔维亚 Serbian
"""
_PLACES = """
中国 China 突尼斯 Tunisia 阿尔及利亚 Algeria 摩洛哥 Morocco 索马里 Somalia 尼日尔 Niger
马里 Mali 布基纳法索 Burkina_Faso 喀麦隆 Cameroon 乍得 Chad 莫桑比克 Mozambique 老挝 Laos
蒙古 Mongolia 哈萨克斯坦 Kazakhstan 哥伦比亚 Colombia 秘鲁 Peru 科索沃 Kosovo 罗马尼亚 Romania
加沙 Gaza 欧洲 Europe 非洲 Africa 台湾 Taiwan 新疆 Xinjiang 四川 Sichuan 云南 Yunnan 河南 Henan
湖南 Hunan 广东 Guangdong 美国 the_US 英国 Britain 法国 France 德国 Germany 意大利 Italy
西班牙 Spain 希腊 Greece 波兰 Poland 乌克兰 Ukraine 俄罗斯 Russia 土耳其 Turkey 叙利亚 Syria
伊拉克 Iraq 伊朗 Iran 以色列 Israel 黎巴嫩 Lebanon 沙特 Saudi_Arabia 也门 Yemen 埃及 Egypt
利比亚 Libya 苏丹 Sudan 肯尼亚 Kenya 尼日利亚 Nigeria 埃塞俄比亚 Ethiopia 南非 South_Africa
阿富汗 Afghanistan 巴基斯坦 Pakistan 印度 India 孟加拉国 Bangladesh 尼泊尔 Nepal
斯里兰卡 Sri_Lanka 缅甸 Myanmar 泰国 Thailand 越南 Vietnam 柬埔寨 Cambodia
菲律宾 the_Philippines 马来西亚 Malaysia 印尼 Indonesia 日本 Japan 韩国 South_Korea
朝鲜 North_Korea 澳大利亚 Australia 新西兰 New_Zealand 加拿大 Canada 墨西哥 Mexico
巴西 Brazil 阿根廷 Argentina 智利 Chile 瑞典 Sweden 挪威 Norway 芬兰 Finland 匈牙利 Hungary
塞尔维亚 Serbia
"""
_DIRECTIONS = """
北部 northern 南部 southern 东部 eastern 西部 western 中部 central 东北部 northeastern
西北部 northwestern 东南部 southeastern 西南部 southwestern
"""
_OFFICES = """
外长 {}_Foreign_Minister 外交部长 {}_Foreign_Minister 总统 {}_President 总理 {}_Prime_Minister
国防部长 {}_Defence_Minister 防长 {}_Defence_Minister 财长 {}_Finance_Minister
财政部长 {}_Finance_Minister 前总统 former_{}_President 前总理 former_{}_Prime_Minister
政府 the_{}_government 议会 the_{}_parliament 军方 the_{}_military 军队 the_{}_army
警方 {}_police 媒体 {}_media 官员 {}_officials 外交部 the_{}_Foreign_Ministry
国防部 the_{}_Defence_Ministry 当局 the_{}_authorities 法院 {}_court 公民 {}_citizens
大使 {}_ambassador 大使馆 the_{}_embassy 领导人 {}_leaders 最高法院 the_{}_Supreme_Court
央行 the_{}_central_bank 公司 {}_companies 企业 {}_companies 士兵 {}_soldiers
人民 the_{}_people 民众 the_{}_public 经济 the_{}_economy
"""
#: Offices that have names of their own.
_OWN_NAMES = """
德国总理 German_Chancellor 德国前总理 former_German_Chancellor 奥地利总理 Austrian_Chancellor
美国国防部长 US_Defence_Secretary 美国防长 US_Defence_Secretary 美国财长 US_Treasury_Secretary
美国财政部长 US_Treasury_Secretary 英国外长 British_Foreign_Secretary
英国外交部 the_British_Foreign_Office 英国防长 British_Defence_Secretary
美国国防部 the_Pentagon 美国央行 the_Federal_Reserve 英国央行 the_Bank_of_England
日本央行 the_Bank_of_Japan 美国议会 the_US_Congress 日本国防部 the_Japanese_Defence_Ministry
"""


def _pairs(text: str) -> Iterator[tuple[str, str]]:
    words = [word.replace("_", " ") for word in text.split()]
    yield from zip(words[::2], words[1::2], strict=True)


def of_countries() -> dict[str, str]:
    """Returns English for names of countries with what stands behind them."""
    found = {
        country + office: said.format(adjective)
        for country, adjective in _pairs(_ADJECTIVES)
        for office, said in _pairs(_OFFICES)
    }
    for place, name in _pairs(_PLACES):
        article = "the " if name.startswith("the ") else ""
        for part, direction in _pairs(_DIRECTIONS):
            found[place + part] = f"{article}{direction} {name.removeprefix('the ')}"
    return found | dict(_pairs(_OWN_NAMES))
