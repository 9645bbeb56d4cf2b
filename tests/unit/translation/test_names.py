import pytest

from reader.translation.sentences.names import in_chinese

_KNOWN = {
    "特朗普": "Trump",
    "约翰逊": "Johnson",
    "马斯克": "Musk",
    "安德鲁": "Andrew",
    "马克龙": "Macron",
}


def say(characters: str) -> str:
    return _KNOWN.get(characters, "")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("市交通局局长陈立文表示，道路越来越堵。", ["Chen Liwen"]),
        ("退休教师王建国带着孙子来坐船。", ["Wang Jianguo"]),
        ("大学生赵明认为，班次太少。", ["Zhao Ming"]),
        ("张家口市长马云飞", ["Ma Yunfei"]),
        ("（责任编辑：何静）", ["He Jing"]),
        ("刘女士是第一批乘客。", ["Ms Liu"]),
        ("美国总统特朗普和英国首相约翰逊", []),
        ("马斯克、安德鲁和法国总统马克龙说", []),
        ("白宫的人于是高兴地走了，何况还没有来。", []),
    ],
)
def test_a_chinese_name_is_its_sound_and_a_foreign_one_is_left(text: str, names: list[str]) -> None:
    found = in_chinese(text, say)
    assert [name for _, _, name in found] == names
    assert all(start < end for start, end, _ in found)
