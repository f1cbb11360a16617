extension BankCase {
  /// Conditions that are none.
  static let conditionForms = [
    BankCase(
      "an empty condition", "outlook.json", #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {}"#,
      Told(
        "outlook.json:100:15",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "a condition that is a text", "outlook.json",
      #""when": {"answer": "days-late", "atLeast": 20}"#, #""when": "days-late""#,
      Told(
        "outlook.json:100:15",
        zh: "值的类型不对；改为花括号 { } 括起的对象",
        en: "this value is of the wrong type; write an object in { }")),
    BankCase(
      "a condition of no known form", "outlook.json",
      #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"question": "days-late", "atLeast": 20}"#,
      Told(
        "outlook.json:100:15",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "two conditions in one", "outlook.json", #"{"answer": "role", "is": ["head"]}"#,
      #"{"answer": "role", "is": ["head"], "not": {"answer": "role", "is": ["staff"]}}"#,
      Told(
        "outlook.json:40:62",
        zh: "没有“not”这个键；删去它，或改用：answer, is, atLeast, atMost, includes",
        en:
          #"there is no key "not"; take it out, or use one of: answer, is, atLeast, atMost, includes"#
      )),
    BankCase(
      "an answer and nothing about it", "outlook.json", #"{"answer": "role", "is": ["head"]}"#,
      #"{"answer": "role"}"#,
      Told(
        "outlook.json:40:27",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "an answer and two things about it", "outlook.json",
      #"{"answer": "days-late", "atLeast": 20}"#,
      #"{"answer": "days-late", "atLeast": 20, "atMost": 30}"#,
      Told(
        "outlook.json:100:15",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "is none", "outlook.json", #""is": ["head"]"#, #""is": []"#,
      Told(
        "outlook.json:40:52",
        zh: "“is”里一项也没有；至少写一项",
        en: #""is" has no entries; write at least one"#)),
    BankCase(
      "is one, and no list", "outlook.json", #""is": ["head"]"#, #""is": "head""#,
      Told(
        "outlook.json:40:52",
        zh: "“is”的值类型不对；改为方括号 [ ] 括起的列表",
        en: #""is" has a value of the wrong type; write a list in [ ]"#)),
    BankCase(
      "an option named twice", "outlook.json", #""is": ["head"]"#, #""is": ["head", "head"]"#,
      Told(
        "outlook.json:40:61",
        zh: "“head”写了两次；只留一个",
        en: #""head" is named twice; keep only one"#)),
    BankCase(
      "an option that is a number", "outlook.json", #""is": ["head"]"#, #""is": [1]"#,
      Told(
        "outlook.json:40:53",
        zh: "“is”的值类型不对；改为加双引号的文字",
        en: #""is" has a value of the wrong type; write text in double quotes"#)),
    BankCase(
      "includes nothing", "outlook.json", #""includes": ["praise"]"#, #""includes": []"#,
      Told(
        "outlook.json:91:70",
        zh: "“includes”里一项也没有；至少写一项",
        en: #""includes" has no entries; write at least one"#)),
    BankCase(
      "points of no question", "outlook.json", #"["takes-on", "puts-off"], "atMost""#,
      #"[], "atMost""#,
      Told(
        "outlook.json:84:35",
        zh: "“points”里一项也没有；至少写一项",
        en: #""points" has no entries; write at least one"#)),
    BankCase(
      "points of a question named twice", "outlook.json", #"["takes-on", "puts-off"], "atMost""#,
      #"["takes-on", "takes-on"], "atMost""#,
      Told(
        "outlook.json:84:48",
        zh: "“takes-on”写了两次；只留一个",
        en: #""takes-on" is named twice; keep only one"#)),
    BankCase(
      "points of one question, and no list", "outlook.json", #"["takes-on", "puts-off"], "atMost""#,
      #""takes-on", "atMost""#,
      Told(
        "outlook.json:84:35",
        zh: "“points”的值类型不对；改为方括号 [ ] 括起的列表",
        en: #""points" has a value of the wrong type; write a list in [ ]"#)),
    BankCase(
      "points without a bound", "outlook.json", #""puts-off"], "atMost": 3"#, #""puts-off"]"#,
      Told(
        "outlook.json:84:24",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "points with two bounds", "outlook.json", #""puts-off"], "atMost": 3"#,
      #""puts-off"], "atMost": 3, "atLeast": 1"#,
      Told(
        "outlook.json:84:24",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "points with a bound in quotes", "outlook.json", #""puts-off"], "atMost": 3"#,
      #""puts-off"], "atMost": "3""#,
      Told(
        "outlook.json:84:71",
        zh: "“atMost”不是范围内的整数；写-10000到10000之间的整数",
        en: #""atMost" is not a whole number in range; write a whole number from -10000 to 10000"#)),
    BankCase(
      "points out of reach", "outlook.json", #""puts-off"], "atMost": 3"#,
      #""puts-off"], "atMost": 10001"#,
      Told(
        "outlook.json:84:71",
        zh: "“atMost”是10001，超出范围；写-10000到10000之间的整数",
        en: #""atMost" is 10001, out of range; write a whole number from -10000 to 10000"#)),
    BankCase(
      "a level without a bound", "outlook.json", #""dimension": "style", "atMost": "steady""#,
      #""dimension": "style""#,
      Told(
        "outlook.json:91:122",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "a level that is a number", "outlook.json", #""dimension": "style", "atMost": "steady""#,
      #""dimension": "style", "atMost": 50"#,
      Told(
        "outlook.json:91:155",
        zh: "“atMost”的值类型不对；改为加双引号的文字",
        en: #""atMost" has a value of the wrong type; write text in double quotes"#)),
    BankCase(
      "all of nothing", "outlook.json", #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"all": []}"#,
      Told(
        "outlook.json:100:23",
        zh: "“all”里一项也没有；至少写一项",
        en: #""all" has no entries; write at least one"#)),
    BankCase(
      "any of something that is no list", "outlook.json",
      #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"any": {"answer": "days-late", "atLeast": 20}}"#,
      Told(
        "outlook.json:100:23",
        zh: "“any”的值类型不对；改为方括号 [ ] 括起的列表",
        en: #""any" has a value of the wrong type; write a list in [ ]"#)),
    BankCase(
      "not of a list", "outlook.json", #"{"not": {"answer": "last-paper", "atLeast": "settle"}}"#,
      #"{"not": [{"answer": "last-paper", "atLeast": "settle"}]}"#,
      Told(
        "outlook.json:84:83",
        zh: "值的类型不对；改为花括号 { } 括起的对象",
        en: "this value is of the wrong type; write an object in { }")),
    BankCase(
      "at least none of", "outlook.json", #"{"atLeast": 2, "of":"#, #"{"atLeast": 0, "of":"#,
      Told(
        "outlook.json:91:27",
        zh: "“atLeast”是0，超出范围；写1到3之间的整数",
        en: #""atLeast" is 0, out of range; write a whole number from 1 to 3"#)),
    BankCase(
      "so many of, and not how many", "outlook.json", #"{"atLeast": 2, "of":"#, #"{"of":"#,
      Told(
        "outlook.json:91:15",
        zh: "缺少键“atLeast”；补上“atLeast”",
        en: #"the key "atLeast" is missing; add "atLeast""#)),
    BankCase(
      "at least so many, and not of what", "outlook.json",
      #""when": {"answer": "days-late", "atLeast": 20}"#, #""when": {"atLeast": 20}"#,
      Told(
        "outlook.json:100:15",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "a part that is a number", "outlook.json", #""of": [{"answer""#, #""of": [7, {"answer""#,
      Told(
        "outlook.json:91:37",
        zh: "值的类型不对；改为花括号 { } 括起的对象",
        en: "this value is of the wrong type; write an object in { }")),
    BankCase(
      "a mistyped key in a condition", "outlook.json", #""includes": ["praise"]"#,
      #""include": ["praise"]"#,
      Told(
        "outlook.json:91:58",
        zh: "没有“include”这个键；是不是“includes”？",
        en: #"there is no key "include"; did you mean "includes"?"#)),
  ]
}
