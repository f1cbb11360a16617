extension BankCase {
  /// Ids that stand twice, and names of nothing.
  static let identifiers = [
    BankCase(
      "a question twice in a file",
      [
        Change("outlook.json", #""id": "puts-off""#, #""id": "takes-on""#),
        Change("outlook.json", #"["takes-on", "puts-off"], "atMost""#, #"["takes-on"], "atMost""#),
        Change("outlook.json", #"[["takes-on", "puts-off"]]"#, "[]"),
      ],
      Told(
        "outlook.json:25:13",
        zh: "id“takes-on”在 outlook.json 第14行已经用过；换一个不重复的 id",
        en:
          #"the id "takes-on" is already used at line 14 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "a question twice, in two files", "style.json", #""id": "asks-back""#, #""id": "takes-on""#,
      Told(
        "style.json:11:13",
        zh: "id“takes-on”在 outlook.json 第14行已经用过；换一个不重复的 id",
        en:
          #"the id "takes-on" is already used at line 14 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "a question before and in a dimension", "style.json", #""id": "asks-back""#,
      #""id": "years""#,
      Told(
        "style.json:11:13",
        zh: "id“years”在 questionnaire.json 第37行已经用过；换一个不重复的 id",
        en:
          #"the id "years" is already used at line 37 of questionnaire.json; choose an id that is not in use"#
      )),
    BankCase(
      "a question in a dimension and after", "questionnaire.json", #""id": "reasons""#,
      #""id": "asks-back""#,
      Told(
        "questionnaire.json:58:13",
        zh: "id“asks-back”在 style.json 第11行已经用过；换一个不重复的 id",
        en:
          #"the id "asks-back" is already used at line 11 of style.json; choose an id that is not in use"#
      )),
    BankCase(
      "a dimension twice",
      [
        Change("style.json", #""id": "style""#, #""id": "outlook""#),
        Change("outlook.json", #", {"dimension": "style", "atMost": "steady"}"#, ""),
      ],
      Told(
        "style.json:2:9",
        zh: "id“outlook”在 outlook.json 第3行已经用过；换一个不重复的 id",
        en:
          #"the id "outlook" is already used at line 3 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "a behaviour twice",
      [
        Change("outlook.json", #""id": "1b", "text""#, #""id": "1a", "text""#),
        Change(
          "outlook.json", "\"id\": \"last-paper\",\n      \"behaviour\": \"1b\",",
          #""id": "last-paper","#),
        Change(
          "outlook.json", "\"id\": \"report\",\n      \"behaviour\": \"1b\",", #""id": "report","#),
      ],
      Told(
        "outlook.json:10:12",
        zh: "id“1a”在 outlook.json 第9行已经用过；换一个不重复的 id",
        en:
          #"the id "1a" is already used at line 9 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "an option twice",
      [
        Change("outlook.json", #""id": "settle", "points""#, #""id": "return", "points""#),
        Change("outlook.json", #""atLeast": "settle""#, #""atLeast": "return""#),
      ],
      Told(
        "outlook.json:43:16",
        zh: "id“return”在 outlook.json 第42行已经用过；换一个不重复的 id",
        en:
          #"the id "return" is already used at line 42 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "an option of a scale twice", "questionnaire.json", #""id": "every""#, #""id": "never""#,
      Told(
        "questionnaire.json:13:16",
        zh: "id“never”在 questionnaire.json 第11行已经用过；换一个不重复的 id",
        en:
          #"the id "never" is already used at line 11 of questionnaire.json; choose an id that is not in use"#
      )),
    BankCase(
      "none among the options", "outlook.json", #""id": "causes""#, #""id": "none""#,
      Told(
        "outlook.json:58:22",
        zh: "id“none”在 outlook.json 第55行已经用过；换一个不重复的 id",
        en:
          #"the id "none" is already used at line 55 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "a level twice", "style.json", #""id": "weak""#, #""id": "steady""#,
      Told(
        "style.json:7:12",
        zh: "id“steady”在 style.json 第6行已经用过；换一个不重复的 id",
        en:
          #"the id "steady" is already used at line 6 of style.json; choose an id that is not in use"#
      )),
    BankCase(
      "a finding twice", "outlook.json", #""id": "late-and-silent""#, #""id": "slow-start""#,
      Told(
        "outlook.json:89:13",
        zh: "id“slow-start”在 outlook.json 第82行已经用过；换一个不重复的 id",
        en:
          #"the id "slow-start" is already used at line 82 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "a finding twice, in two files", "style.json", #""shortcoming""#,
      "\"findings\": [{\"id\": \"slow-start\", \"severity\": \"watch\", \"when\": {\"answer\": \"asks-back\", \"atMost\": \"never\"}, \"text\": {\"zh\": \"没问。\", \"en\": \"Never asked.\"}, \"actions\": [\"one-page\"]}],\n  \"shortcoming\"",
      Told(
        "style.json:4:23",
        zh: "id“slow-start”在 outlook.json 第82行已经用过；换一个不重复的 id",
        en:
          #"the id "slow-start" is already used at line 82 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "a limit twice, in two files", "style.json", #""shortcoming""#,
      "\"limits\": [{\"id\": \"never-on-time\", \"when\": {\"answer\": \"asks-back\", \"atMost\": \"never\"}, \"to\": 50, \"text\": {\"zh\": \"没问。\", \"en\": \"Never asked.\"}}],\n  \"shortcoming\"",
      Told(
        "style.json:4:21",
        zh: "id“never-on-time”在 outlook.json 第99行已经用过；换一个不重复的 id",
        en:
          #"the id "never-on-time" is already used at line 99 of outlook.json; choose an id that is not in use"#
      )
    ),
    BankCase(
      "a limit named like a finding", "outlook.json", #""id": "never-on-time""#,
      #""id": "slow-start""#,
      Told(
        "outlook.json:99:13",
        zh: "id“slow-start”在 outlook.json 第82行已经用过；换一个不重复的 id",
        en:
          #"the id "slow-start" is already used at line 82 of outlook.json; choose an id that is not in use"#
      )),
    BankCase(
      "an action twice",
      [
        Change("actions.json", #""id": "one-page""#, #""id": "five-questions""#),
        Change("outlook.json", #""actions": ["one-page"]"#, #""actions": ["five-questions"]"#),
        Change(
          "outlook.json", #""actions": ["five-questions", "one-page"]"#,
          #""actions": ["five-questions"]"#),
      ],
      Told(
        "actions.json:11:13",
        zh: "id“five-questions”在 actions.json 第4行已经用过；换一个不重复的 id",
        en:
          #"the id "five-questions" is already used at line 4 of actions.json; choose an id that is not in use"#
      )
    ),
    BankCase(
      "a question mistyped in a follow-up", "outlook.json", #""answer": "years""#,
      #""answer": "year""#,
      Told(
        "outlook.json:40:74",
        zh: "没有“year”这个题目；是不是“years”？",
        en: #"there is no question "year"; did you mean "years"?"#)),
    BankCase(
      "a question mistyped in a finding", "outlook.json", #"["takes-on", "puts-off"], "atMost""#,
      #"["takes-on", "put-off"], "atMost""#,
      Told(
        "outlook.json:84:48",
        zh: "没有“put-off”这个题目；是不是“puts-off”？",
        en: #"there is no question "put-off"; did you mean "puts-off"?"#)),
    BankCase(
      "a question mistyped in a limit", "outlook.json",
      #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"answer": "dayslate", "atLeast": 20}"#,
      Told(
        "outlook.json:100:26",
        zh: "没有“dayslate”这个题目；是不是“days-late”？",
        en: #"there is no question "dayslate"; did you mean "days-late"?"#)),
    BankCase(
      "a question mistyped in a pair", "outlook.json", #"[["takes-on", "puts-off"]]"#,
      #"[["take-son", "puts-off"]]"#,
      Told(
        "outlook.json:105:14",
        zh: "没有“take-son”这个题目；是不是“takes-on”？",
        en: #"there is no question "take-son"; did you mean "takes-on"?"#)),
    BankCase(
      "a question like no other", "outlook.json", #"{"answer": "days-late", "atLeast": 3}"#,
      #"{"answer": "weather", "atLeast": 3}"#,
      Told(
        "outlook.json:91:94",
        zh: "没有“weather”这个题目；改成题库里有的题目",
        en: #"there is no question "weather"; name a question of this bank"#)),
    BankCase(
      "an option mistyped in a list", "outlook.json", #""is": ["head"]"#, #""is": ["haed"]"#,
      Told(
        "outlook.json:40:53",
        zh: "没有“haed”这个选项；是不是“head”？",
        en: #"there is no option "haed"; did you mean "head"?"#)),
    BankCase(
      "an option mistyped as a bound", "outlook.json", #""atLeast": "settle""#,
      #""atLeast": "settled""#,
      Told(
        "outlook.json:84:119",
        zh: "没有“settled”这个选项；是不是“settle”？",
        en: #"there is no option "settled"; did you mean "settle"?"#)),
    BankCase(
      "an option mistyped among ticks", "outlook.json", #""includes": ["praise"]"#,
      #""includes": ["prais"]"#,
      Told(
        "outlook.json:91:71",
        zh: "没有“prais”这个选项；是不是“praise”？",
        en: #"there is no option "prais"; did you mean "praise"?"#)),
    BankCase(
      "an option like no other", "outlook.json", #""is": ["head"]"#, #""is": ["boss", "head"]"#,
      Told(
        "outlook.json:40:53",
        zh: "没有“boss”这个选项；改成那道题有的选项",
        en: #"there is no option "boss"; name an option of that question"#)),
    BankCase(
      "a level mistyped", "outlook.json", #""atMost": "steady""#, #""atMost": "stedy""#,
      Told(
        "outlook.json:91:155",
        zh: "没有“stedy”这个等次；是不是“steady”？",
        en: #"there is no level "stedy"; did you mean "steady"?"#)),
    BankCase(
      "a level of another dimension", "outlook.json", #""atMost": "steady""#,
      #""atMost": "priority""#,
      Told(
        "outlook.json:91:155",
        zh: "没有“priority”这个等次；改成那个维度有的等次",
        en: #"there is no level "priority"; name a level of that dimension"#)),
    BankCase(
      "a dimension mistyped", "outlook.json", #""dimension": "style""#, #""dimension": "styles""#,
      Told(
        "outlook.json:91:136",
        zh: "没有“styles”这个维度；是不是“style”？",
        en: #"there is no dimension "styles"; did you mean "style"?"#)),
    BankCase(
      "a behaviour mistyped", "outlook.json", "\"id\": \"takes-on\",\n      \"behaviour\": \"1a\"",
      "\"id\": \"takes-on\",\n      \"behaviour\": \"1c\"",
      Told(
        "outlook.json:15:20",
        zh: "没有“1c”这个行为；改成这个维度有的行为",
        en: #"there is no behaviour "1c"; name a behaviour of this dimension"#)),
    BankCase(
      "a behaviour where there are none", "style.json", #""kind": "single","#,
      #""kind": "single", "behaviour": "2a","#,
      Told(
        "style.json:12:38",
        zh: "没有“2a”这个行为；改成这个维度有的行为",
        en: #"there is no behaviour "2a"; name a behaviour of this dimension"#)),
    BankCase(
      "an action mistyped", "outlook.json", #""actions": ["one-page"]"#, #""actions": ["onepage"]"#,
      Told(
        "outlook.json:93:19",
        zh: "没有“onepage”这个措施；是不是“one-page”？",
        en: #"there is no action "onepage"; did you mean "one-page"?"#)),
    BankCase(
      "an action like no other", "outlook.json", #""actions": ["one-page"]"#,
      #""actions": ["sleep"]"#,
      Told(
        "outlook.json:93:19",
        zh: "没有“sleep”这个措施；改成题库里有的措施",
        en: #"there is no action "sleep"; name an action of this bank"#)),
    BankCase(
      "a scale mistyped", "style.json", #""scale": "share""#, #""scale": "shares""#,
      Told(
        "style.json:13:16",
        zh: "没有“shares”这个量表；是不是“share”？",
        en: #"there is no scale "shares"; did you mean "share"?"#)),
    BankCase(
      "a scale like no other", "style.json", #""scale": "share""#, #""scale": "frequency""#,
      Told(
        "style.json:13:16",
        zh: "没有“frequency”这个量表；改成题库里有的量表",
        en: #"there is no scale "frequency"; name a scale of this bank"#)),
  ]
}
