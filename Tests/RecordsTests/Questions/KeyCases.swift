extension BankCase {
  /// Keys and texts.
  static let keys = [
    BankCase(
      "a mistyped key", "outlook.json", #""reversed": true"#, #""reverse": true"#,
      Told(
        "outlook.json:29:7",
        zh: "没有“reverse”这个键；是不是“reversed”？",
        en: #"there is no key "reverse"; did you mean "reversed"?"#)),
    BankCase(
      "a key that is like no other", "questionnaire.json", #""minimumAnsweredPercent": 80,"#,
      #""minimumAnsweredPercent": 80, "colour": "red","#,
      Told(
        "questionnaire.json:22:33",
        zh:
          "没有“colour”这个键；删去它，或改用：$schema, id, version, title, introduction, window, scales, levels, minimumAnsweredPercent, dimensions, actions, before, after",
        en:
          #"there is no key "colour"; take it out, or use one of: $schema, id, version, title, introduction, window, scales, levels, minimumAnsweredPercent, dimensions, actions, before, after"#
      )),
    BankCase(
      "a key of another kind of question", "outlook.json", #""range": [0, 31],"#,
      #""range": [0, 31], "maximum": 31,"#,
      Told(
        "outlook.json:66:25",
        zh:
          "没有“maximum”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, behaviour, short, weight, unit, range, intervals",
        en:
          #"there is no key "maximum"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, behaviour, short, weight, unit, range, intervals"#
      )),
    BankCase(
      "an option with a key too many", "questionnaire.json", #""id": "head","#,
      #""id": "head", "short": true,"#,
      Told(
        "questionnaire.json:32:24",
        zh: "没有“short”这个键；删去它，或改用：id, text",
        en: #"there is no key "short"; take it out, or use one of: id, text"#)),
    BankCase(
      "no id", "actions.json", #""id": "one-page","#, "",
      Told(
        "actions.json:10:5",
        zh: "缺少键“id”；补上“id”",
        en: #"the key "id" is missing; add "id""#)),
    BankCase(
      "no version", "questionnaire.json", #""version": "1.0.0","#, "",
      Told(
        "questionnaire.json:1:1",
        zh: "缺少键“version”；补上“version”",
        en: #"the key "version" is missing; add "version""#)),
    BankCase(
      "no shortcoming", "style.json",
      #""shortcoming": {"zh": "作风不够实", "en": "Work stays on the surface"},"#, "",
      Told(
        "style.json:1:1",
        zh: "缺少键“shortcoming”；补上“shortcoming”",
        en: #"the key "shortcoming" is missing; add "shortcoming""#)),
    BankCase(
      "no reason for a question", "style.json",
      "\"text\": {\"zh\": \"我问过结果\", \"en\": \"I asked what came of it\"},\n      \"why\": {\"zh\": \"看有没有回音。\", \"en\": \"Whether there is an echo.\"}",
      #""text": {"zh": "我问过结果", "en": "I asked what came of it"}"#,
      Told(
        "style.json:10:5",
        zh: "缺少键“why”；补上“why”",
        en: #"the key "why" is missing; add "why""#)),
    BankCase(
      "a finding without a condition", "outlook.json", "\"severity\": \"watch\",\n      \"when\":",
      "\"severity\": \"watch\",\n      \"whenever\":",
      Told(
        "outlook.json:88:5",
        zh: "缺少键“when”；补上“when”",
        en: #"the key "when" is missing; add "when""#),
      Told(
        "outlook.json:91:7",
        zh: "没有“whenever”这个键；删去它，或改用：id, severity, when, text, actions, betterMayTrigger",
        en:
          #"there is no key "whenever"; take it out, or use one of: id, severity, when, text, actions, betterMayTrigger"#
      )),
    BankCase(
      "no list of actions", "actions.json", #""actions": ["#, #""action": ["#,
      Told(
        "actions.json:2:3",
        zh: "没有“action”这个键；是不是“actions”？",
        en: #"there is no key "action"; did you mean "actions"?"#)),
    BankCase(
      "no English", "questionnaire.json", #"{"zh": "身份", "en": "Your role"}"#, #"{"zh": "身份"}"#,
      Told(
        "questionnaire.json:29:15",
        zh: "缺少键“en”；补上“en”",
        en: #"the key "en" is missing; add "en""#)),
    BankCase(
      "no Chinese", "outlook.json", #"{"zh": "总是迟。", "en": "Always late."}"#,
      #"{"en": "Always late."}"#,
      Told(
        "outlook.json:102:15",
        zh: "缺少键“zh”；补上“zh”",
        en: #"the key "zh" is missing; add "zh""#)),
    BankCase(
      "blank Chinese", "outlook.json", #"{"zh": "只报喜", "en": "Good news only"}"#,
      #"{"zh": "　", "en": "Good news only"}"#,
      Told(
        "outlook.json:56:55",
        zh: "“zh”是空的；写上文字",
        en: #""zh" is empty; write the text"#)),
    BankCase(
      "a third language", "style.json", #""en": "Weak""#, #""en": "Weak", "fr": "Faible""#,
      Told(
        "style.json:7:66",
        zh: "没有“fr”这个键；删去它，或改用：zh, en",
        en: #"there is no key "fr"; take it out, or use one of: zh, en"#)),
    BankCase(
      "a text in one language", "actions.json", #"{"zh": "全部入账", "en": "All are on it"}"#,
      #""全部入账""#,
      Told(
        "actions.json:13:19",
        zh: #"“doneWhen”没有分中文和英文；写成 {"zh": "中文", "en": "English"}"#,
        en: #""doneWhen" is not in both languages; write {"zh": "中文", "en": "English"}"#)),
    BankCase(
      "a text that is a number", "style.json", #""en": "Style""#, #""en": 2"#,
      Told(
        "style.json:3:32",
        zh: "“en”的值类型不对；改为加双引号的文字",
        en: #""en" has a value of the wrong type; write text in double quotes"#)),
    BankCase(
      "a blank reason why a better answer may trigger", "outlook.json",
      #""a style level is no answer""#, #"" ""#,
      Told(
        "outlook.json:94:27",
        zh: "“betterMayTrigger”是空的；写上文字",
        en: #""betterMayTrigger" is empty; write the text"#)),
    BankCase(
      "a word for a truth value", "style.json", #""short": true"#, #""short": "yes""#,
      Told(
        "style.json:14:16",
        zh: "“short”的值类型不对；改为true 或 false",
        en: #""short" has a value of the wrong type; write true or false"#)),
    BankCase(
      "a list that is an object",
      [
        Change(
          "style.json", "\"questions\": [\n    {\n      \"id\": \"asks-back\",",
          "\"questions\": {\"first\":\n    {\n      \"id\": \"asks-back\","),
        Change("style.json", "echo.\"}\n    }\n  ]", "echo.\"}\n    }\n  }"),
      ],
      Told(
        "style.json:9:16",
        zh: "“questions”的值类型不对；改为方括号 [ ] 括起的列表",
        en: #""questions" has a value of the wrong type; write a list in [ ]"#)),
    BankCase(
      "a list that is a text", "outlook.json", #""pairs": [["takes-on", "puts-off"]]"#,
      #""pairs": "takes-on""#,
      Told(
        "outlook.json:105:12",
        zh: "“pairs”的值类型不对；改为方括号 [ ] 括起的列表",
        en: #""pairs" has a value of the wrong type; write a list in [ ]"#)),
    BankCase(
      "an object that is a list", "outlook.json",
      #"{"points": 5.2, "source": "A published study"}"#, #"[5.2, "A published study"]"#,
      Told(
        "outlook.json:7:23",
        zh: "值的类型不对；改为花括号 { } 括起的对象",
        en: "this value is of the wrong type; write an object in { }")),
    BankCase(
      "an entry that is a text", "outlook.json",
      #"{"id": "causes", "points": 2, "text": {"zh": "原因", "en": "Causes"}}"#, #""causes""#,
      Told(
        "outlook.json:55:9",
        zh: "值的类型不对；改为花括号 { } 括起的对象",
        en: "this value is of the wrong type; write an object in { }")),
    BankCase(
      "a level that is a text",
      [
        Change(
          "style.json", #"{"id": "steady", "from": 50, "text": {"zh": "平稳", "en": "Steady"}}"#,
          #""steady""#),
        Change("outlook.json", #", {"dimension": "style", "atMost": "steady"}"#, ""),
      ],
      Told(
        "style.json:6:5",
        zh: "值的类型不对；改为花括号 { } 括起的对象",
        en: "this value is of the wrong type; write an object in { }")),
    BankCase(
      "a question that is a text", "questionnaire.json", #""after": ["#,
      "\"after\": [\n    \"remarks\",",
      Told(
        "questionnaire.json:46:5",
        zh: "值的类型不对；改为花括号 { } 括起的对象",
        en: "this value is of the wrong type; write an object in { }")),
    BankCase(
      "a file that is a list",
      [
        Change("actions.json", "{\n  \"actions\": [", "[["),
        Change("actions.json", "  ]\n}", "  ]]"),
      ],
      Told(
        "actions.json:1:1",
        zh: "值的类型不对；改为花括号 { } 括起的对象",
        en: "this value is of the wrong type; write an object in { }")),
    BankCase(
      "capitals in an id", "questionnaire.json", #""id": "staff""#, #""id": "Staff""#,
      Told(
        "questionnaire.json:33:16",
        zh: "id“Staff”的写法不对；只用小写字母、数字和连字符，至多80个",
        en:
          #"the id "Staff" is not written correctly; use lower-case letters, digits and hyphens only, at most 80"#
      )),
    BankCase(
      "Chinese in an id", "style.json", #""id": "style""#, #""id": "作风""#,
      Told(
        "outlook.json:91:136",
        zh: "没有“style”这个维度；改成题库里有的维度",
        en: #"there is no dimension "style"; name a dimension of this bank"#),
      Told(
        "style.json:2:9",
        zh: "id“作风”的写法不对；只用小写字母、数字和连字符，至多80个",
        en:
          #"the id "作风" is not written correctly; use lower-case letters, digits and hyphens only, at most 80"#
      )
    ),
    BankCase(
      "an id of 81 characters",
      [
        Change(
          "style.json", #""id": "style""#,
          #""id": "stylestylestylestylestylestylestylestylestylestylestylestylestylestylestylestyles""#
        ), Change("outlook.json", #", {"dimension": "style", "atMost": "steady"}"#, ""),
      ],
      Told(
        "style.json:2:9",
        zh:
          "id“stylestylestylestylestylestylestylestylestylestylestylestylestylestylestylestyles”的写法不对；只用小写字母、数字和连字符，至多80个",
        en:
          #"the id "stylestylestylestylestylestylestylestylestylestylestylestylestylestylestylestyles" is not written correctly; use lower-case letters, digits and hyphens only, at most 80"#
      )),
    BankCase(
      "a blank id", "outlook.json", #""id": "never-on-time""#, #""id": """#,
      Told(
        "outlook.json:99:13",
        zh: "“id”是空的；写上文字",
        en: #""id" is empty; write the text"#)),
    BankCase(
      "an id that is a number", "outlook.json", #""id": "slow-start""#, #""id": 1"#,
      Told(
        "outlook.json:82:13",
        zh: "“id”的值类型不对；改为加双引号的文字",
        en: #""id" has a value of the wrong type; write text in double quotes"#)),
    BankCase(
      "a blank name of a scale", "questionnaire.json", #""scales": {"#,
      #""scales": {"": {"options": [{"id": "a", "points": 0, "text": {"zh": "甲", "en": "A"}}, {"id": "b", "points": 1, "text": {"zh": "乙", "en": "B"}}]},"#,
      Told(
        "questionnaire.json:8:14",
        zh: "id“”的写法不对；只用小写字母、数字和连字符，至多80个",
        en:
          #"the id "" is not written correctly; use lower-case letters, digits and hyphens only, at most 80"#
      )
    ),
    BankCase(
      "an unknown kind, mistyped", "outlook.json", #""kind": "multiple""#, #""kind": "mutliple""#,
      Told(
        "outlook.json:49:15",
        zh: "“kind”不能是“mutliple”；是不是“multiple”？",
        en: #""kind" can't be "mutliple"; did you mean "multiple"?"#)),
    BankCase(
      "an unknown kind", "outlook.json", #""kind": "note""#, #""kind": "essay""#,
      Told(
        "outlook.json:75:15",
        zh: "“kind”不能是“essay”；可用的有：single, multiple, number, note",
        en: #""kind" can't be "essay"; possible values: single, multiple, number, note"#)),
    BankCase(
      "an unknown severity", "outlook.json", #""severity": "serious""#, #""severity": "series""#,
      Told(
        "outlook.json:83:19",
        zh: "“severity”不能是“series”；是不是“serious”？",
        en: #""severity" can't be "series"; did you mean "serious"?"#)),
    BankCase(
      "an unknown service", "actions.json", #""service": "decisions""#, #""service": "decision""#,
      Told(
        "actions.json:8:18",
        zh: "“service”不能是“decision”；是不是“decisions”？",
        en: #""service" can't be "decision"; did you mean "decisions"?"#)),
    BankCase(
      "no kind", "outlook.json", #""kind": "note","#, "",
      Told(
        "outlook.json:73:5",
        zh: "缺少键“kind”；补上“kind”",
        en: #"the key "kind" is missing; add "kind""#)),
  ]
}
