extension BankCase {
  /// Several faults at once, in the order of the files and places; and one fault that others hang on.
  static let several = [
    BankCase(
      "a fault in each file",
      [
        Change("actions.json", #""days": 21"#, #""days": 0"#),
        Change("style.json", #""scale": "share""#, #""scale": "shares""#),
        Change("outlook.json", #""severity": "serious""#, #""severity": "grave""#),
        Change(
          "questionnaire.json", #""minimumAnsweredPercent": 80"#, #""minimumAnsweredPercent": 101"#),
        Change("questionnaire.json", #""en": "Your role""#, #""en": """#),
      ],
      Told(
        "questionnaire.json:22:29",
        zh: "“minimumAnsweredPercent”是101，超出范围；写0到100之间的整数",
        en: #""minimumAnsweredPercent" is 101, out of range; write a whole number from 0 to 100"#),
      Told(
        "questionnaire.json:29:34",
        zh: "“en”是空的；写上文字",
        en: #""en" is empty; write the text"#),
      Told(
        "outlook.json:83:19",
        zh: "“severity”不能是“grave”；可用的有：serious, moderate, watch",
        en: #""severity" can't be "grave"; possible values: serious, moderate, watch"#),
      Told(
        "style.json:13:16",
        zh: "没有“shares”这个量表；是不是“share”？",
        en: #"there is no scale "shares"; did you mean "share"?"#),
      Told(
        "actions.json:7:15",
        zh: "“days”是0，超出范围；写1到365之间的整数",
        en: #""days" is 0, out of range; write a whole number from 1 to 365"#)),
    BankCase(
      "several faults in one finding",
      [
        Change("outlook.json", #""severity": "watch""#, #""severity": "low""#),
        Change(
          "outlook.json", #"{"answer": "report", "includes": ["praise"]}"#,
          #"{"answer": "reports", "includes": ["praise"]}"#),
        Change(
          "outlook.json", #"{"zh": "迟而不报。", "en": "Late without a word."}"#, #"{"zh": "迟而不报。"}"#),
        Change("outlook.json", #""actions": ["one-page"]"#, #""actions": ["one-pages"]"#),
        Change("outlook.json", #""a style level is no answer""#, "3"),
      ],
      Told(
        "outlook.json:90:19",
        zh: "“severity”不能是“low”；可用的有：serious, moderate, watch",
        en: #""severity" can't be "low"; possible values: serious, moderate, watch"#),
      Told(
        "outlook.json:91:48",
        zh: "没有“reports”这个题目；是不是“report”？",
        en: #"there is no question "reports"; did you mean "report"?"#),
      Told(
        "outlook.json:92:15",
        zh: "缺少键“en”；补上“en”",
        en: #"the key "en" is missing; add "en""#),
      Told(
        "outlook.json:93:19",
        zh: "没有“one-pages”这个措施；是不是“one-page”？",
        en: #"there is no action "one-pages"; did you mean "one-page"?"#),
      Told(
        "outlook.json:94:27",
        zh: "“betterMayTrigger”的值类型不对；改为加双引号的文字",
        en: #""betterMayTrigger" has a value of the wrong type; write text in double quotes"#)),
    BankCase(
      "several faults in one line", "outlook.json", #"{"id": "return", "points": 0,"#,
      #"{"id": "Return", "points": "0","#,
      Told(
        "outlook.json:42:16",
        zh: "id“Return”的写法不对；只用小写字母、数字和连字符，至多80个",
        en:
          #"the id "Return" is not written correctly; use lower-case letters, digits and hyphens only, at most 80"#
      ),
      Told(
        "outlook.json:42:36",
        zh: "“points”不是范围内的整数；写0到100之间的整数",
        en: #""points" is not a whole number in range; write a whole number from 0 to 100"#)),
    BankCase(
      "several faults in one condition", "outlook.json",
      #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"atLeast": 3, "of": [{"answer": "dayslate", "atLeast": 20}, {}]}"#,
      Told(
        "outlook.json:100:27",
        zh: "“atLeast”是3，超出范围；写1到2之间的整数",
        en: #""atLeast" is 3, out of range; write a whole number from 1 to 2"#),
      Told(
        "outlook.json:100:48",
        zh: "没有“dayslate”这个题目；是不是“days-late”？",
        en: #"there is no question "dayslate"; did you mean "days-late"?"#),
      Told(
        "outlook.json:100:76",
        zh:
          "不认识这种条件；可用：answer 配 is、atLeast、atMost 或 includes；points、dimension 配 atLeast 或 atMost；all；any；not；atLeast 配 of",
        en:
          "this condition is not known; write answer with is, atLeast, atMost or includes; points or dimension with atLeast or atMost; all; any; not; atLeast with of"
      )),
    BankCase(
      "a scale with a mistyped key is told once", "questionnaire.json",
      "\"share\": {\n      \"options\": [", "\"share\": {\n      \"option\": [",
      Told(
        "questionnaire.json:10:7",
        zh: "没有“option”这个键；是不是“options”？",
        en: #"there is no key "option"; did you mean "options"?"#)),
    BankCase(
      "scales that are a list are told once",
      [
        Change(
          "questionnaire.json", "\"scales\": {\n    \"share\": {",
          "\"scales\": [{\n    \"share\": {"),
        Change(
          "questionnaire.json", "      ]\n    }\n  },\n  \"levels\"",
          "      ]\n    }\n  }],\n  \"levels\""),
      ],
      Told(
        "questionnaire.json:8:13",
        zh: "“scales”的值类型不对；改为花括号 { } 括起的对象",
        en: #""scales" has a value of the wrong type; write an object in { }"#)),
    BankCase(
      "behaviours that are no list are told once", "outlook.json",
      "\"behaviours\": [\n    {\"id\": \"1a\", \"text\": {\"zh\": \"临时任务怎样接\", \"en\": \"How extra work is received\"}},\n    {\"id\": \"1b\", \"text\": {\"zh\": \"来文怎样转\", \"en\": \"How papers are passed on\"}}\n  ]",
      #""behaviours": "1a, 1b""#,
      Told(
        "outlook.json:8:17",
        zh: "“behaviours”的值类型不对；改为方括号 [ ] 括起的列表",
        en: #""behaviours" has a value of the wrong type; write a list in [ ]"#)),
    BankCase(
      "options that can't be read are told once",
      [
        Change(
          "questionnaire.json",
          "\"id\": \"staff\", \"text\": {\"zh\": \"经办人\", \"en\": \"Staff\"}}\n      ]",
          "\"id\": \"staff\", \"text\": {\"zh\": \"经办人\", \"en\": \"Staff\"}}\n      }"),
        Change(
          "questionnaire.json", "\"options\": [\n        {\"id\": \"head\",",
          "\"options\": {\"first\":\n        {\"id\": \"head\","),
        Change(
          "questionnaire.json", "{\"zh\": \"负责人\", \"en\": \"Head\"}},\n",
          "{\"zh\": \"负责人\", \"en\": \"Head\"}}, \"second\":\n"),
      ],
      Told(
        "questionnaire.json:31:18",
        zh: "“options”的值类型不对；改为方括号 [ ] 括起的列表",
        en: #""options" has a value of the wrong type; write a list in [ ]"#)),
    BankCase(
      "a kind that can't be told is told once", "outlook.json", #""kind": "number""#,
      #""kind": "integer""#,
      Told(
        "outlook.json:62:15",
        zh: "“kind”不能是“integer”；可用的有：single, multiple, number, note",
        en: #""kind" can't be "integer"; possible values: single, multiple, number, note"#)),
    BankCase(
      "a range that can't be read is told once", "outlook.json", #""range": [0, 31]"#,
      #""range": "0-31""#,
      Told(
        "outlook.json:66:16",
        zh: "“range”的写法不对；写成 [最小值, 最大值]，前小后大的整数",
        en:
          #""range" is not written correctly; write [lowest, highest], whole numbers, the lower first"#
      )),
    BankCase(
      "a level that can't be read is told once", "questionnaire.json", #""from": 62.5"#,
      #""from": "62.5""#,
      Told(
        "questionnaire.json:19:30",
        zh: "“from”的数值不对；写0到100之间、至多三位小数的数",
        en:
          #""from" can't have this value; write a number from 0 to 100 with at most three decimals"#
      )),
    BankCase(
      "an interval that can't be read is told once", "outlook.json", #"{"upTo": 31,"#,
      #"{"upTo": "31","#,
      Told(
        "outlook.json:70:18",
        zh: "“upTo”不是范围内的整数；写0到1000000000之间的整数",
        en:
          #""upTo" is not a whole number in range; write a whole number from 0 to 1000000000"#
      )),
    BankCase(
      "levels that can't be read are told once", "style.json",
      "\"levels\": [\n    {\"id\": \"steady\", \"from\": 50, \"text\": {\"zh\": \"平稳\", \"en\": \"Steady\"}},\n    {\"id\": \"weak\", \"from\": 0, \"text\": {\"zh\": \"偏弱\", \"en\": \"Weak\"}}\n  ]",
      #""levels": 50"#,
      Told(
        "style.json:5:13",
        zh: "“levels”的值类型不对；改为方括号 [ ] 括起的列表",
        en: #""levels" has a value of the wrong type; write a list in [ ]"#)),
    BankCase(
      "questions under a mistyped key are told once", "outlook.json",
      "\"questions\": [\n    {\n      \"id\": \"takes-on\"",
      "\"question\": [\n    {\n      \"id\": \"takes-on\"",
      Told(
        "outlook.json:12:3",
        zh: "没有“question”这个键；是不是“questions”？",
        en: #"there is no key "question"; did you mean "questions"?"#)),
  ]
}
