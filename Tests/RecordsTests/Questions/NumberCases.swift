extension BankCase {
  /// Numbers and how many there are of something.
  static let numbers = [
    BankCase(
      "a weight of 0", "outlook.json", "\"weight\": 2,\n  \"measurementError\"",
      "\"weight\": 0,\n  \"measurementError\"",
      Told(
        "outlook.json:6:13",
        zh: "“weight”是0，超出范围；写1到100之间的整数",
        en: #""weight" is 0, out of range; write a whole number from 1 to 100"#)),
    BankCase(
      "a weight above 100", "outlook.json", "\"weight\": 2,\n      \"short\"",
      "\"weight\": 101,\n      \"short\"",
      Told(
        "outlook.json:18:17",
        zh: "“weight”是101，超出范围；写1到100之间的整数",
        en: #""weight" is 101, out of range; write a whole number from 1 to 100"#)),
    BankCase(
      "a weight of a half", "outlook.json", "\"weight\": 2,\n      \"short\"",
      "\"weight\": 0.5,\n      \"short\"",
      Told(
        "outlook.json:18:17",
        zh: "“weight”不是范围内的整数；写1到100之间的整数",
        en: #""weight" is not a whole number in range; write a whole number from 1 to 100"#)),
    BankCase(
      "a weight far too large", "outlook.json", "\"weight\": 2,\n      \"short\"",
      "\"weight\": 1e30,\n      \"short\"",
      Told(
        "outlook.json:18:17",
        zh: "“weight”不是范围内的整数；写1到100之间的整数",
        en: #""weight" is not a whole number in range; write a whole number from 1 to 100"#)),
    BankCase(
      "a weight in quotes", "outlook.json", "\"weight\": 2,\n      \"short\"",
      "\"weight\": \"2\",\n      \"short\"",
      Told(
        "outlook.json:18:17",
        zh: "“weight”不是范围内的整数；写1到100之间的整数",
        en: #""weight" is not a whole number in range; write a whole number from 1 to 100"#)),
    BankCase(
      "a revision of 0", "outlook.json", #""revision": 3"#, #""revision": 0"#,
      Told(
        "outlook.json:30:19",
        zh: "“revision”是0，超出范围；写1到1000000之间的整数",
        en: #""revision" is 0, out of range; write a whole number from 1 to 1000000"#)),
    BankCase(
      "no days", "actions.json", #""days": 21"#, #""days": 0"#,
      Told(
        "actions.json:7:15",
        zh: "“days”是0，超出范围；写1到365之间的整数",
        en: #""days" is 0, out of range; write a whole number from 1 to 365"#)),
    BankCase(
      "more days than a year has", "actions.json", #""days": 14"#, #""days": 366"#,
      Told(
        "actions.json:14:15",
        zh: "“days”是366，超出范围；写1到365之间的整数",
        en: #""days" is 366, out of range; write a whole number from 1 to 365"#)),
    BankCase(
      "a minimum above 100", "questionnaire.json", #""minimumAnsweredPercent": 80"#,
      #""minimumAnsweredPercent": 101"#,
      Told(
        "questionnaire.json:22:29",
        zh: "“minimumAnsweredPercent”是101，超出范围；写0到100之间的整数",
        en: #""minimumAnsweredPercent" is 101, out of range; write a whole number from 0 to 100"#)),
    BankCase(
      "negative points of a single choice", "outlook.json", #""id": "return", "points": 0"#,
      #""id": "return", "points": -1"#,
      Told(
        "outlook.json:42:36",
        zh: "“points”是-1，超出范围；写0到100之间的整数",
        en: #""points" is -1, out of range; write a whole number from 0 to 100"#)),
    BankCase(
      "negative points on a scale", "questionnaire.json", #""id": "never", "points": 0"#,
      #""id": "never", "points": -1"#,
      Told(
        "questionnaire.json:11:35",
        zh: "“points”是-1，超出范围；写0到100之间的整数",
        en: #""points" is -1, out of range; write a whole number from 0 to 100"#)),
    BankCase(
      "negative points of an interval", "outlook.json", #"{"upTo": 31, "points": 0}"#,
      #"{"upTo": 31, "points": -1}"#,
      Told(
        "outlook.json:70:32",
        zh: "“points”是-1，超出范围；写0到100之间的整数",
        en: #""points" is -1, out of range; write a whole number from 0 to 100"#)),
    BankCase(
      "too many points", "outlook.json", #""id": "settle", "points": 3"#,
      #""id": "settle", "points": 101"#,
      Told(
        "outlook.json:43:36",
        zh: "“points”是101，超出范围；写0到100之间的整数",
        en: #""points" is 101, out of range; write a whole number from 0 to 100"#)),
    BankCase(
      "too few points on a checklist", "outlook.json", #""id": "praise", "points": -1"#,
      #""id": "praise", "points": -101"#,
      Told(
        "outlook.json:56:36",
        zh: "“points”是-101，超出范围；写-100到100之间的整数",
        en: #""points" is -101, out of range; write a whole number from -100 to 100"#)),
    BankCase(
      "a checklist without a maximum", "outlook.json", #""maximum": 3"#, #""maximum": 0"#,
      Told(
        "outlook.json:53:18",
        zh: "“maximum”是0，超出范围；写1到100之间的整数",
        en: #""maximum" is 0, out of range; write a whole number from 1 to 100"#)),
    BankCase(
      "a checklist that starts below 0", "outlook.json", #""from": 1"#, #""from": -1"#,
      Told(
        "outlook.json:52:15",
        zh: "“from”是-1，超出范围；写0到3之间的整数",
        en: #""from" is -1, out of range; write a whole number from 0 to 3"#)),
    BankCase(
      "a level above 100", "questionnaire.json", #""from": 85"#, #""from": 100.001"#,
      Told(
        "questionnaire.json:18:29",
        zh: "“from”的数值不对；写0到100之间、至多三位小数的数",
        en:
          #""from" can't have this value; write a number from 0 to 100 with at most three decimals"#
      )),
    BankCase(
      "a level below 0", "style.json", #""from": 0"#, #""from": -1"#,
      Told(
        "style.json:7:28",
        zh: "“from”的数值不对；写0到100之间、至多三位小数的数",
        en:
          #""from" can't have this value; write a number from 0 to 100 with at most three decimals"#
      )),
    BankCase(
      "a level in quotes", "questionnaire.json", #""from": 85"#, #""from": "85""#,
      Told(
        "questionnaire.json:18:29",
        zh: "“from”的数值不对；写0到100之间、至多三位小数的数",
        en:
          #""from" can't have this value; write a number from 0 to 100 with at most three decimals"#
      )),
    BankCase(
      "a limit above 100", "outlook.json", #""to": 62.5"#, #""to": 101"#,
      Told(
        "outlook.json:101:13",
        zh: "“to”的数值不对；写0到100之间、至多三位小数的数",
        en: #""to" can't have this value; write a number from 0 to 100 with at most three decimals"#
      )),
    BankCase(
      "a measurement error above 100", "outlook.json", #""points": 5.2"#, #""points": 1e3"#,
      Told(
        "outlook.json:7:34",
        zh: "“points”的数值不对；写0到100之间、至多三位小数的数",
        en:
          #""points" can't have this value; write a number from 0 to 100 with at most three decimals"#
      )),
    BankCase(
      "no level", "style.json",
      "\"levels\": [\n    {\"id\": \"steady\", \"from\": 50, \"text\": {\"zh\": \"平稳\", \"en\": \"Steady\"}},\n    {\"id\": \"weak\", \"from\": 0, \"text\": {\"zh\": \"偏弱\", \"en\": \"Weak\"}}\n  ],",
      #""levels": [],"#,
      Told(
        "style.json:5:13",
        zh: "“levels”里一项也没有；至少写一项",
        en: #""levels" has no entries; write at least one"#)),
    BankCase(
      "no question", "style.json",
      "\"questions\": [\n    {\n      \"id\": \"asks-back\",\n      \"kind\": \"single\",\n      \"scale\": \"share\",\n      \"short\": true,\n      \"text\": {\"zh\": \"我问过结果\", \"en\": \"I asked what came of it\"},\n      \"why\": {\"zh\": \"看有没有回音。\", \"en\": \"Whether there is an echo.\"}\n    }\n  ]",
      #""questions": []"#,
      Told(
        "style.json:9:16",
        zh: "“questions”里一项也没有；至少写一项",
        en: #""questions" has no entries; write at least one"#)),
    BankCase(
      "no dimension", "questionnaire.json", #""dimensions": ["outlook.json", "style.json"]"#,
      #""dimensions": []"#,
      Told(
        "questionnaire.json:23:17",
        zh: "“dimensions”里一项也没有；至少写一项",
        en: #""dimensions" has no entries; write at least one"#)),
    BankCase(
      "a finding without an action", "outlook.json", #""actions": ["one-page"]"#, #""actions": []"#,
      Told(
        "outlook.json:93:18",
        zh: "“actions”里一项也没有；至少写一项",
        en: #""actions" has no entries; write at least one"#)),
    BankCase(
      "an action named twice", "outlook.json", #""actions": ["one-page"]"#,
      #""actions": ["one-page", "one-page"]"#,
      Told(
        "outlook.json:93:31",
        zh: "“one-page”写了两次；只留一个",
        en: #""one-page" is named twice; keep only one"#)),
    BankCase(
      "a range of one number", "questionnaire.json", #""range": [0, 40]"#, #""range": [40]"#,
      Told(
        "questionnaire.json:42:16",
        zh: "“range”的写法不对；写成 [最小值, 最大值]，前小后大的整数",
        en:
          #""range" is not written correctly; write [lowest, highest], whole numbers, the lower first"#
      )),
    BankCase(
      "a range of three numbers", "questionnaire.json", #""range": [0, 40]"#,
      #""range": [0, 20, 40]"#,
      Told(
        "questionnaire.json:42:16",
        zh: "“range”的写法不对；写成 [最小值, 最大值]，前小后大的整数",
        en:
          #""range" is not written correctly; write [lowest, highest], whole numbers, the lower first"#
      )),
    BankCase(
      "a range with a fraction", "outlook.json", #""range": [0, 31]"#, #""range": [0, 31.5]"#,
      Told(
        "outlook.json:66:16",
        zh: "“range”的写法不对；写成 [最小值, 最大值]，前小后大的整数",
        en:
          #""range" is not written correctly; write [lowest, highest], whole numbers, the lower first"#
      )),
    BankCase(
      "a range beyond all counting", "questionnaire.json", #""range": [0, 40]"#,
      #""range": [0, 1000000001]"#,
      Told(
        "questionnaire.json:42:16",
        zh: "“range”的写法不对；写成 [最小值, 最大值]，前小后大的整数",
        en:
          #""range" is not written correctly; write [lowest, highest], whole numbers, the lower first"#
      )),
    BankCase(
      "no interval", "outlook.json",
      "\"intervals\": [\n        {\"upTo\": 0, \"points\": 4},\n        {\"upTo\": 2, \"points\": 2},\n        {\"upTo\": 31, \"points\": 0}\n      ]",
      #""intervals": []"#,
      Told(
        "outlook.json:67:20",
        zh: "“intervals”里一项也没有；至少写一项",
        en: #""intervals" has no entries; write at least one"#)),
    BankCase(
      "an interval in quotes", "outlook.json", #"{"upTo": 2,"#, #"{"upTo": "2","#,
      Told(
        "outlook.json:69:18",
        zh: "“upTo”不是范围内的整数；写0到1000000000之间的整数",
        en:
          #""upTo" is not a whole number in range; write a whole number from 0 to 1000000000"#
      )),
    BankCase(
      "a pair of one", "outlook.json", #"[["takes-on", "puts-off"]]"#, #"[["takes-on"]]"#,
      Told(
        "outlook.json:105:13",
        zh: "一对题目应是两道不同的题；写两个不同的题目 id",
        en: "a pair must be two different questions; write the ids of two questions")),
    BankCase(
      "a pair of three", "outlook.json", #"[["takes-on", "puts-off"]]"#,
      #"[["takes-on", "puts-off", "report"]]"#,
      Told(
        "outlook.json:105:13",
        zh: "一对题目应是两道不同的题；写两个不同的题目 id",
        en: "a pair must be two different questions; write the ids of two questions")),
    BankCase(
      "a pair of the same", "outlook.json", #"[["takes-on", "puts-off"]]"#,
      #"[["takes-on", "takes-on"]]"#,
      Told(
        "outlook.json:105:13",
        zh: "一对题目应是两道不同的题；写两个不同的题目 id",
        en: "a pair must be two different questions; write the ids of two questions")),
    BankCase(
      "a pair that is an object", "outlook.json", #"[["takes-on", "puts-off"]]"#,
      #"[{"takes-on": "puts-off"}]"#,
      Told(
        "outlook.json:105:13",
        zh: "一对题目应是两道不同的题；写两个不同的题目 id",
        en: "a pair must be two different questions; write the ids of two questions")),
  ]
}
