extension BankCase {
  /// Conditions that ask for what can't be, and numbers out of order.
  static let rules = [
    BankCase(
      "an answer of a note", "outlook.json", #"{"answer": "days-late", "atLeast": 3}"#,
      #"{"answer": "memo", "is": ["a"]}"#,
      Told(
        "outlook.json:91:94",
        zh: "“memo”是备忘题，不能作条件；改用有选项或数字的题",
        en:
          #""memo" is a note and can't be part of a condition; name a question with options or a number"#
      )),
    BankCase(
      "points of a note", "outlook.json", #"["takes-on", "puts-off"], "atMost""#,
      #"["takes-on", "memo"], "atMost""#,
      Told(
        "outlook.json:84:48",
        zh: "“memo”是备忘题，不能作条件；改用有选项或数字的题",
        en:
          #""memo" is a note and can't be part of a condition; name a question with options or a number"#
      )),
    BankCase(
      "is of a checklist", "outlook.json", #"{"answer": "report", "includes": ["praise"]}"#,
      #"{"answer": "report", "is": ["praise"]}"#,
      Told(
        "outlook.json:91:64",
        zh: "“report”不是这种条件能用的题型；这种条件用于：single",
        en:
          #""report" is not a kind of question this condition can use; this condition is for: single"#
      )),
    BankCase(
      "is of a number", "outlook.json", #"{"answer": "days-late", "atLeast": 3}"#,
      #"{"answer": "days-late", "is": ["a"]}"#,
      Told(
        "outlook.json:91:113",
        zh: "“days-late”不是这种条件能用的题型；这种条件用于：single",
        en:
          #""days-late" is not a kind of question this condition can use; this condition is for: single"#
      )),
    BankCase(
      "includes of a single choice", "outlook.json", #"{"answer": "role", "is": ["head"]}"#,
      #"{"answer": "role", "includes": ["head"]}"#,
      Told(
        "outlook.json:40:58",
        zh: "“role”不是这种条件能用的题型；这种条件用于：multiple",
        en:
          #""role" is not a kind of question this condition can use; this condition is for: multiple"#
      )),
    BankCase(
      "a bound of a checklist", "outlook.json", #"{"answer": "report", "includes": ["praise"]}"#,
      #"{"answer": "report", "atMost": "praise"}"#,
      Told(
        "outlook.json:91:68",
        zh: "“report”不是这种条件能用的题型；这种条件用于：number, single",
        en:
          #""report" is not a kind of question this condition can use; this condition is for: number, single"#
      )),
    BankCase(
      "a number as the bound of a single choice", "outlook.json", #""atLeast": "settle""#,
      #""atLeast": 3"#,
      Told(
        "outlook.json:84:119",
        zh: "“atLeast”的值类型不对；改为加双引号的文字",
        en: #""atLeast" has a value of the wrong type; write text in double quotes"#)),
    BankCase(
      "an option as the bound of a number", "outlook.json",
      #"{"answer": "days-late", "atLeast": 3}"#, #"{"answer": "days-late", "atLeast": "many"}"#,
      Told(
        "outlook.json:91:118",
        zh: "“atLeast”不是范围内的整数；写0到31之间的整数",
        en: #""atLeast" is not a whole number in range; write a whole number from 0 to 31"#)),
    BankCase(
      "a bound beyond the range", "outlook.json", #"{"answer": "days-late", "atLeast": 3}"#,
      #"{"answer": "days-late", "atLeast": 32}"#,
      Told(
        "outlook.json:91:118",
        zh: "“atLeast”是32，超出范围；写0到31之间的整数",
        en: #""atLeast" is 32, out of range; write a whole number from 0 to 31"#)),
    BankCase(
      "a follow-up to itself", "outlook.json", #""answer": "role", "is": ["head"]"#,
      #""answer": "last-paper", "is": ["return"]"#,
      Told(
        "outlook.json:40:38",
        zh: "“last-paper”不在这道题之前，问到这里时还没有答案；只引用排在前面的题",
        en:
          #""last-paper" doesn't come before this question and has no answer yet; name only questions that come before"#
      )),
    BankCase(
      "a follow-up to a later question", "outlook.json", #"{"answer": "years", "atLeast": 2}"#,
      #"{"answer": "days-late", "atLeast": 2}"#,
      Told(
        "outlook.json:40:74",
        zh: "“days-late”不在这道题之前，问到这里时还没有答案；只引用排在前面的题",
        en:
          #""days-late" doesn't come before this question and has no answer yet; name only questions that come before"#
      )),
    BankCase(
      "a follow-up to a question of a later dimension", "outlook.json",
      #"{"answer": "years", "atLeast": 2}"#, #"{"points": ["asks-back"], "atLeast": 2}"#,
      Told(
        "outlook.json:40:75",
        zh: "“asks-back”不在这道题之前，问到这里时还没有答案；只引用排在前面的题",
        en:
          #""asks-back" doesn't come before this question and has no answer yet; name only questions that come before"#
      )),
    BankCase(
      "a finding on what is asked last", "outlook.json",
      #"{"answer": "report", "includes": ["praise"]}"#,
      #"{"answer": "factors", "includes": ["stacked"]}"#,
      Told(
        "outlook.json:91:48",
        zh: "“factors”在最后问，不计分，规则不能引用；改用各维度或“before”里的题",
        en:
          #""factors" is asked last and counts nowhere; name a question of a dimension, or one of "before""#
      )),
    BankCase(
      "a limit on what is asked last", "outlook.json",
      #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"answer": "factors", "includes": ["stacked"]}"#,
      Told(
        "outlook.json:100:26",
        zh: "“factors”在最后问，不计分，规则不能引用；改用各维度或“before”里的题",
        en:
          #""factors" is asked last and counts nowhere; name a question of a dimension, or one of "before""#
      )),
    BankCase(
      "a limit on a level", "outlook.json", #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"dimension": "style", "atMost": "weak"}"#,
      Told(
        "outlook.json:100:15",
        zh: "只有“findings”的条件能引用维度的等次；改用题目的答案或分值",
        en: "only findings may ask for a dimension's level; ask for answers or points instead")),
    BankCase(
      "a follow-up on a level", "outlook.json", #"{"answer": "years", "atLeast": 2}"#,
      #"{"dimension": "style", "atMost": "weak"}"#,
      Told(
        "outlook.json:40:63",
        zh: "只有“findings”的条件能引用维度的等次；改用题目的答案或分值",
        en: "only findings may ask for a dimension's level; ask for answers or points instead")),
    BankCase(
      "at least four of three", "outlook.json", #"{"atLeast": 2, "of":"#, #"{"atLeast": 4, "of":"#,
      Told(
        "outlook.json:91:27",
        zh: "“atLeast”是4，超出范围；写1到3之间的整数",
        en: #""atLeast" is 4, out of range; write a whole number from 1 to 3"#)),
    BankCase(
      "nine deep", "outlook.json", #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"not": {"not": {"not": {"not": {"not": {"not": {"not": {"not": {"answer": "days-late", "atLeast": 20}}}}}}}}}"#,
      Told(
        "outlook.json:100:79",
        zh: "条件嵌套超过8层；拆成几条规则，或合并“all”“any”",
        en:
          #"the condition is nested deeper than 8 levels; split the rule, or merge its "all" and "any""#
      )
    ),
    BankCase(
      "a level with four decimals", "questionnaire.json", #""from": 62.5"#, #""from": 62.5001"#,
      Told(
        "questionnaire.json:19:30",
        zh: "“from”的数值不对；写0到100之间、至多三位小数的数",
        en:
          #""from" can't have this value; write a number from 0 to 100 with at most three decimals"#
      )),
    BankCase(
      "a range that falls", "questionnaire.json", #""range": [0, 40]"#, #""range": [40, 0]"#,
      Told(
        "questionnaire.json:42:16",
        zh: "“range”的写法不对；写成 [最小值, 最大值]，前小后大的整数",
        en:
          #""range" is not written correctly; write [lowest, highest], whole numbers, the lower first"#
      )),
    BankCase(
      "a range of one number, twice", "questionnaire.json", #""range": [0, 40]"#,
      #""range": [3, 3]"#,
      Told(
        "questionnaire.json:42:16",
        zh: "“range”的写法不对；写成 [最小值, 最大值]，前小后大的整数",
        en:
          #""range" is not written correctly; write [lowest, highest], whole numbers, the lower first"#
      )),
    BankCase(
      "intervals that don't ascend", "outlook.json", #"{"upTo": 2,"#, #"{"upTo": 0,"#,
      Told(
        "outlook.json:69:9",
        zh: "区间没有从小到大排列；按“upTo”从小到大排列，不要重复",
        en: #"the intervals are not in ascending order; order them by "upTo", without repeats"#)),
    BankCase(
      "intervals that end before the range", "outlook.json", #"{"upTo": 31,"#, #"{"upTo": 30,"#,
      Told(
        "outlook.json:67:20",
        zh: "最后一个区间没有到范围的上限；把最后一个“upTo”写成31",
        en: #"the last interval doesn't end where the range does; make the last "upTo" 31"#)),
    BankCase(
      "intervals that end behind the range", "outlook.json", #"{"upTo": 31,"#, #"{"upTo": 32,"#,
      Told(
        "outlook.json:67:20",
        zh: "最后一个区间没有到范围的上限；把最后一个“upTo”写成31",
        en: #"the last interval doesn't end where the range does; make the last "upTo" 31"#)),
    BankCase(
      "a checklist that starts above its maximum", "outlook.json", #""from": 1"#, #""from": 4"#,
      Told(
        "outlook.json:52:15",
        zh: "“from”是4，超出范围；写0到3之间的整数",
        en: #""from" is 4, out of range; write a whole number from 0 to 3"#)),
  ]
}
