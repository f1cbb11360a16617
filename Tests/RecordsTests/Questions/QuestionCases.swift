extension BankCase {
  /// Options and what the kinds of questions may have.
  static let questionForms = [
    BankCase(
      "one option", "questionnaire.json",
      ",\n        {\"id\": \"staff\", \"text\": {\"zh\": \"经办人\", \"en\": \"Staff\"}}", "",
      Told(
        "questionnaire.json:32:9",
        zh: "只有1个选项；至少写两个选项",
        en: "there is only 1 option; write at least two")),
    BankCase(
      "no option", "style.json", #""scale": "share""#, #""options": []"#,
      Told(
        "style.json:13:18",
        zh: "“options”里一项也没有；至少写一项",
        en: #""options" has no entries; write at least one"#)),
    BankCase(
      "31 options", "style.json", #""scale": "share""#,
      #""options": [{"id": "o0", "points": 1, "text": {"zh": "0", "en": "0"}}, {"id": "o1", "points": 1, "text": {"zh": "1", "en": "1"}}, {"id": "o2", "points": 1, "text": {"zh": "2", "en": "2"}}, {"id": "o3", "points": 1, "text": {"zh": "3", "en": "3"}}, {"id": "o4", "points": 1, "text": {"zh": "4", "en": "4"}}, {"id": "o5", "points": 1, "text": {"zh": "5", "en": "5"}}, {"id": "o6", "points": 1, "text": {"zh": "6", "en": "6"}}, {"id": "o7", "points": 1, "text": {"zh": "7", "en": "7"}}, {"id": "o8", "points": 1, "text": {"zh": "8", "en": "8"}}, {"id": "o9", "points": 1, "text": {"zh": "9", "en": "9"}}, {"id": "o10", "points": 1, "text": {"zh": "10", "en": "10"}}, {"id": "o11", "points": 1, "text": {"zh": "11", "en": "11"}}, {"id": "o12", "points": 1, "text": {"zh": "12", "en": "12"}}, {"id": "o13", "points": 1, "text": {"zh": "13", "en": "13"}}, {"id": "o14", "points": 1, "text": {"zh": "14", "en": "14"}}, {"id": "o15", "points": 1, "text": {"zh": "15", "en": "15"}}, {"id": "o16", "points": 1, "text": {"zh": "16", "en": "16"}}, {"id": "o17", "points": 1, "text": {"zh": "17", "en": "17"}}, {"id": "o18", "points": 1, "text": {"zh": "18", "en": "18"}}, {"id": "o19", "points": 1, "text": {"zh": "19", "en": "19"}}, {"id": "o20", "points": 1, "text": {"zh": "20", "en": "20"}}, {"id": "o21", "points": 1, "text": {"zh": "21", "en": "21"}}, {"id": "o22", "points": 1, "text": {"zh": "22", "en": "22"}}, {"id": "o23", "points": 1, "text": {"zh": "23", "en": "23"}}, {"id": "o24", "points": 1, "text": {"zh": "24", "en": "24"}}, {"id": "o25", "points": 1, "text": {"zh": "25", "en": "25"}}, {"id": "o26", "points": 1, "text": {"zh": "26", "en": "26"}}, {"id": "o27", "points": 1, "text": {"zh": "27", "en": "27"}}, {"id": "o28", "points": 1, "text": {"zh": "28", "en": "28"}}, {"id": "o29", "points": 1, "text": {"zh": "29", "en": "29"}}, {"id": "o30", "points": 1, "text": {"zh": "30", "en": "30"}}]"#,
      Told(
        "style.json:13:1849",
        zh: "选项多于30个；减到30个以内",
        en: "there are more than 30 options; keep to 30")),
    BankCase(
      "a scale and options", "style.json", #""scale": "share""#,
      #""scale": "share", "options": []"#,
      Told(
        "style.json:10:5",
        zh: "既用了共用量表，又写了选项；“scale”和“options”只留一个",
        en:
          #"the question has both a scale and options of its own; keep either "scale" or "options""#
      )),
    BankCase(
      "neither a scale nor options", "style.json", #""scale": "share","#, "",
      Told(
        "style.json:10:5",
        zh: "没有选项；写“options”，或用“scale”引用共用量表",
        en: #"the question has no options; write "options", or name a "scale""#)),
    BankCase(
      "reversed without a scale", "outlook.json",
      "\"kind\": \"single\",\n      \"text\": {\"zh\": \"最近一次怎么做的\"",
      "\"kind\": \"single\",\n      \"reversed\": true,\n      \"text\": {\"zh\": \"最近一次怎么做的\"",
      Told(
        "outlook.json:34:5",
        zh: "“reversed”只用于共用量表；删去它，直接写各选项的分值",
        en: #""reversed" belongs to a shared scale; delete it and give each option its points"#)),
    BankCase(
      "an option without points", "outlook.json", #""id": "settle", "points": 3"#,
      #""id": "settle""#,
      Told(
        "outlook.json:43:9",
        zh: "缺少键“points”；补上“points”",
        en: #"the key "points" is missing; add "points""#)),
    BankCase(
      "a scale with one option",
      [
        Change(
          "questionnaire.json",
          "{\"id\": \"half\", \"points\": 2, \"text\": {\"zh\": \"约一半\", \"en\": \"Half the time\"}},\n        {\"id\": \"every\", \"points\": 4, \"text\": {\"zh\": \"每次\", \"en\": \"Every time\"}}",
          "XX"), Change("questionnaire.json", ",\n        XX", ""),
      ],
      Told(
        "questionnaire.json:11:9",
        zh: "只有1个选项；至少写两个选项",
        en: "there is only 1 option; write at least two")),
    BankCase(
      "a checklist without none", "outlook.json",
      ",\n      \"none\": {\"id\": \"none\", \"text\": {\"zh\": \"都没有\", \"en\": \"None of these\"}}",
      "",
      Told(
        "outlook.json:46:5",
        zh: "缺少键“none”；补上“none”",
        en: #"the key "none" is missing; add "none""#)),
    BankCase(
      "none with points", "outlook.json",
      #"{"id": "none", "text": {"zh": "都没有", "en": "None of these"}}"#,
      #"{"id": "none", "points": 0, "text": {"zh": "都没有", "en": "None of these"}}"#,
      Told(
        "outlook.json:58:30",
        zh: "没有“points”这个键；删去它，或改用：id, text",
        en: #"there is no key "points"; take it out, or use one of: id, text"#)),
    BankCase(
      "a checklist on a scale", "outlook.json", #""from": 1,"#, #""from": 1, "scale": "share","#,
      Told(
        "outlook.json:52:18",
        zh:
          "没有“scale”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, behaviour, short, weight, options, none, from, maximum",
        en:
          #"there is no key "scale"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, behaviour, short, weight, options, none, from, maximum"#
      )),
    BankCase(
      "a note with a weight", "outlook.json", #""kind": "note""#, #""kind": "note", "weight": 1"#,
      Told(
        "outlook.json:75:23",
        zh: "没有“weight”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, behaviour, short",
        en:
          #"there is no key "weight"; take it out, or use one of: id, kind, text, why, revision, askWhen, behaviour, short"#
      )),
    BankCase(
      "a note that may not apply", "outlook.json", #""kind": "note""#,
      #""kind": "note", "notApplicable": true"#,
      Told(
        "outlook.json:75:23",
        zh: "没有“notApplicable”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, behaviour, short",
        en:
          #"there is no key "notApplicable"; take it out, or use one of: id, kind, text, why, revision, askWhen, behaviour, short"#
      )),
    BankCase(
      "points before", "questionnaire.json", #""id": "staff","#, #""id": "staff", "points": 1,"#,
      Told(
        "questionnaire.json:33:25",
        zh: "没有“points”这个键；删去它，或改用：id, text",
        en: #"there is no key "points"; take it out, or use one of: id, text"#)),
    BankCase(
      "a weight before", "questionnaire.json", #""id": "role","#, #""id": "role", "weight": 1,"#,
      Told(
        "questionnaire.json:27:21",
        zh: "没有“weight”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, options",
        en:
          #"there is no key "weight"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, options"#
      )),
    BankCase(
      "a behaviour after", "questionnaire.json", #""id": "factors","#,
      #""id": "factors", "behaviour": "1a","#,
      Told(
        "questionnaire.json:47:24",
        zh:
          "没有“behaviour”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, options, none",
        en:
          #"there is no key "behaviour"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, options, none"#
      )),
    BankCase(
      "a scale before", "questionnaire.json",
      "\"options\": [\n        {\"id\": \"head\", \"text\": {\"zh\": \"负责人\", \"en\": \"Head\"}},\n        {\"id\": \"staff\", \"text\": {\"zh\": \"经办人\", \"en\": \"Staff\"}}\n      ]",
      #""scale": "share""#,
      Told(
        "questionnaire.json:26:5",
        zh: "缺少键“options”；补上“options”",
        en: #"the key "options" is missing; add "options""#),
      Told(
        "questionnaire.json:31:7",
        zh: "没有“scale”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, options",
        en:
          #"there is no key "scale"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, options"#
      )),
    BankCase(
      "a short question before", "questionnaire.json", #""id": "role","#,
      #""id": "role", "short": true,"#,
      Told(
        "questionnaire.json:27:21",
        zh: "没有“short”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, options",
        en:
          #"there is no key "short"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, options"#
      )),
    BankCase(
      "intervals before", "questionnaire.json", #""range": [0, 40]"#,
      #""range": [0, 40], "intervals": [{"upTo": 40, "points": 1}]"#,
      Told(
        "questionnaire.json:42:25",
        zh:
          "没有“intervals”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, unit, range",
        en:
          #"there is no key "intervals"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, unit, range"#
      )),
    BankCase(
      "a start and a maximum after", "questionnaire.json", #""id": "factors","#,
      #""id": "factors", "from": 0, "maximum": 2,"#,
      Told(
        "questionnaire.json:47:24",
        zh:
          "没有“from”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, options, none",
        en:
          #"there is no key "from"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, options, none"#
      ),
      Told(
        "questionnaire.json:47:35",
        zh:
          "没有“maximum”这个键；删去它，或改用：id, kind, text, why, revision, askWhen, notApplicable, options, none",
        en:
          #"there is no key "maximum"; take it out, or use one of: id, kind, text, why, revision, askWhen, notApplicable, options, none"#
      )),
    BankCase(
      "a file in another folder", "questionnaire.json", #""style.json""#, #""../style.json""#,
      Told(
        "questionnaire.json:23:34",
        zh: "“../style.json”不能作文件名；用题库文件夹里以 .json 结尾的文件名，每个只用一次",
        en:
          #""../style.json" can't be used as a file name; name a file of the bank's folder that ends in .json, each once"#
      )),
    BankCase(
      "a file that is not JSON", "questionnaire.json", #""style.json""#, #""style.txt""#,
      Told(
        "questionnaire.json:23:34",
        zh: "“style.txt”不能作文件名；用题库文件夹里以 .json 结尾的文件名，每个只用一次",
        en:
          #""style.txt" can't be used as a file name; name a file of the bank's folder that ends in .json, each once"#
      )),
    BankCase(
      "a hidden file", "questionnaire.json", #""actions.json""#, #"".actions.json""#,
      Told(
        "questionnaire.json:24:14",
        zh: "“.actions.json”不能作文件名；用题库文件夹里以 .json 结尾的文件名，每个只用一次",
        en:
          #"".actions.json" can't be used as a file name; name a file of the bank's folder that ends in .json, each once"#
      )),
    BankCase(
      "a file name with a zero byte", "questionnaire.json", #""style.json""#,
      #""style.json\u0000.json""#,
      Told(
        "questionnaire.json:23:34",
        zh: "“style.json\0.json”不能作文件名；用题库文件夹里以 .json 结尾的文件名，每个只用一次",
        en:
          "\"style.json\0.json\" can't be used as a file name; name a file of the bank's folder that ends in .json, each once"
      )),
    BankCase(
      "a file named twice", "questionnaire.json", #""style.json""#, #""outlook.json""#,
      Told(
        "questionnaire.json:23:34",
        zh: "“outlook.json”不能作文件名；用题库文件夹里以 .json 结尾的文件名，每个只用一次",
        en:
          #""outlook.json" can't be used as a file name; name a file of the bank's folder that ends in .json, each once"#
      )),
    BankCase(
      "a file name that is a number", "questionnaire.json", #""actions.json""#, "3",
      Told(
        "questionnaire.json:24:14",
        zh: "“actions”的值类型不对；改为加双引号的文字",
        en: #""actions" has a value of the wrong type; write text in double quotes"#)),
  ]
}
