"""American states behind the name of a town, shortened as newspapers do: "Richmond, Va."."""

from __future__ import annotations

_SHORTENED = """
Ala. 亚拉巴马州 Ariz. 亚利桑那州 Ark. 阿肯色州 Calif. 加利福尼亚州
Colo. 科罗拉多州 Conn. 康涅狄格州 D.C. 华盛顿特区 Del. 特拉华州
Fla. 佛罗里达州 Ga. 佐治亚州 Ill. 伊利诺伊州 Ind. 印第安纳州
Kan. 堪萨斯州 Ky. 肯塔基州 La. 路易斯安那州 Mass. 马萨诸塞州
Md. 马里兰州 Mich. 密歇根州 Minn. 明尼苏达州 Miss. 密西西比州
Mo. 密苏里州 Mont. 蒙大拿州 N.C. 北卡罗来纳州 N.D. 北达科他州
N.H. 新罕布什尔州 N.J. 新泽西州 N.M. 新墨西哥州 N.Y. 纽约州
Neb. 内布拉斯加州 Nev. 内华达州 Okla. 俄克拉荷马州 Ore. 俄勒冈州
Pa. 宾夕法尼亚州 R.I. 罗得岛州 S.C. 南卡罗来纳州 S.D. 南达科他州
Tenn. 田纳西州 Tex. 得克萨斯州 Va. 弗吉尼亚州 Vt. 佛蒙特州
W.Va. 西弗吉尼亚州 Wash. 华盛顿州 Wis. 威斯康星州 Wyo. 怀俄明州
"""


def shortened_states() -> dict[str, str]:
    """Returns the states behind a comma, with Chinese for them; alone, "Miss." is somebody else."""
    words = _SHORTENED.split()
    return {
        f", {short}": f"，{state}" for short, state in zip(words[::2], words[1::2], strict=True)
    }
