extension BankCase {
  /// Banks that are unlike the sound one and as sound.
  static let sound = [
    BankCase(
      "the sound bank", []),
    BankCase(
      "no schema named", "questionnaire.json", #""$schema": "../../../../Questions/schema.json","#,
      ""),
    BankCase(
      "a schema by its address", "actions.json", "{\n  \"actions\"",
      "{\n  \"$schema\": \"https://example.org/schema.json\",\n  \"actions\""),
    BankCase(
      "a version in words", "questionnaire.json", #""version": "1.0.0""#,
      #""version": "spring 2027""#),
    BankCase("a level at 100", "questionnaire.json", #""from": 85"#, #""from": 100"#),
    BankCase(
      "no behaviours listed", "style.json", #""shortcoming""#,
      "\"behaviours\": [],\n  \"shortcoming\""),
    BankCase(
      "no finding and no action",
      [
        Change(
          "actions.json",
          "{\n  \"actions\": [\n    {\n      \"id\": \"five-questions\",\n      \"measure\": {\"zh\": \"用“五问”卡\", \"en\": \"Use the five questions\"},\n      \"doneWhen\": {\"zh\": \"5份附答复\", \"en\": \"5 papers with answers\"},\n      \"days\": 21,\n      \"service\": \"decisions\"\n    },\n    {\n      \"id\": \"one-page\",\n      \"measure\": {\"zh\": \"建一页台账\", \"en\": \"Keep a page of open matters\"},\n      \"doneWhen\": {\"zh\": \"全部入账\", \"en\": \"All are on it\"},\n      \"days\": 14,\n      \"service\": \"implementation\"\n    }\n  ]\n}\n",
          #"{"actions": []}"#),
        Change(
          "outlook.json",
          "  \"findings\": [\n    {\n      \"id\": \"slow-start\",\n      \"severity\": \"serious\",\n      \"when\": {\"all\": [{\"points\": [\"takes-on\", \"puts-off\"], \"atMost\": 3}, {\"not\": {\"answer\": \"last-paper\", \"atLeast\": \"settle\"}}]},\n      \"text\": {\"zh\": \"起步晚。\", \"en\": \"A slow start.\"},\n      \"actions\": [\"five-questions\", \"one-page\"]\n    },\n    {\n      \"id\": \"late-and-silent\",\n      \"severity\": \"watch\",\n      \"when\": {\"atLeast\": 2, \"of\": [{\"answer\": \"report\", \"includes\": [\"praise\"]}, {\"answer\": \"days-late\", \"atLeast\": 3}, {\"dimension\": \"style\", \"atMost\": \"steady\"}]},\n      \"text\": {\"zh\": \"迟而不报。\", \"en\": \"Late without a word.\"},\n      \"actions\": [\"one-page\"],\n      \"betterMayTrigger\": \"a style level is no answer\"\n    }\n  ],\n",
          "  \"findings\": [],\n"),
      ]),
    BankCase(
      "no limit and no pair", "outlook.json",
      ",\n  \"limits\": [\n    {\n      \"id\": \"never-on-time\",\n      \"when\": {\"answer\": \"days-late\", \"atLeast\": 20},\n      \"to\": 62.5,\n      \"text\": {\"zh\": \"总是迟。\", \"en\": \"Always late.\"}\n    }\n  ],\n  \"pairs\": [[\"takes-on\", \"puts-off\"]]",
      ""),
    BankCase(
      "nothing asked before or after",
      [
        Change(
          "questionnaire.json",
          ",\n  \"before\": [\n    {\n      \"id\": \"role\",\n      \"kind\": \"single\",\n      \"text\": {\"zh\": \"身份\", \"en\": \"Your role\"},\n      \"why\": {\"zh\": \"用来决定追问。\", \"en\": \"Steers the follow-ups.\"},\n      \"options\": [\n        {\"id\": \"head\", \"text\": {\"zh\": \"负责人\", \"en\": \"Head\"}},\n        {\"id\": \"staff\", \"text\": {\"zh\": \"经办人\", \"en\": \"Staff\"}}\n      ]\n    },\n    {\n      \"id\": \"years\",\n      \"kind\": \"number\",\n      \"text\": {\"zh\": \"任职几年\", \"en\": \"Years in the job\"},\n      \"why\": {\"zh\": \"用来决定追问。\", \"en\": \"Steers the follow-ups.\"},\n      \"unit\": {\"zh\": \"年\", \"en\": \"years\"},\n      \"range\": [0, 40]\n    }\n  ],\n  \"after\": [\n    {\n      \"id\": \"factors\",\n      \"kind\": \"multiple\",\n      \"text\": {\"zh\": \"客观因素\", \"en\": \"Circumstances\"},\n      \"why\": {\"zh\": \"写在结果旁边。\", \"en\": \"Stands beside the result.\"},\n      \"options\": [\n        {\"id\": \"stacked\", \"text\": {\"zh\": \"任务叠加\", \"en\": \"Stacked tasks\"}},\n        {\"id\": \"short-staffed\", \"text\": {\"zh\": \"人手不足\", \"en\": \"Short of people\"}}\n      ],\n      \"none\": {\"id\": \"none\", \"text\": {\"zh\": \"都没有\", \"en\": \"None of these\"}}\n    },\n    {\n      \"id\": \"reasons\",\n      \"kind\": \"note\",\n      \"text\": {\"zh\": \"其他\", \"en\": \"Anything else\"},\n      \"why\": {\"zh\": \"给自己看。\", \"en\": \"For yourself.\"},\n      \"askWhen\": {\"answer\": \"factors\", \"includes\": [\"stacked\"]}\n    }\n  ]",
          ""),
        Change(
          "outlook.json",
          #""askWhen": {"any": [{"answer": "role", "is": ["head"]}, {"answer": "years", "atLeast": 2}]},"#,
          ""),
      ]),
    BankCase(
      "many levels", "questionnaire.json",
      #"{"id": "solid", "from": 85, "text": {"zh": "扎实", "en": "Solid"}}"#,
      #"{"id": "l0", "from": 90, "text": {"zh": "第0等", "en": "Level 0"}}, {"id": "l1", "from": 89, "text": {"zh": "第1等", "en": "Level 1"}}, {"id": "l2", "from": 88, "text": {"zh": "第2等", "en": "Level 2"}}, {"id": "l3", "from": 87, "text": {"zh": "第3等", "en": "Level 3"}}, {"id": "l4", "from": 86, "text": {"zh": "第4等", "en": "Level 4"}}, {"id": "l5", "from": 85, "text": {"zh": "第5等", "en": "Level 5"}}, {"id": "l6", "from": 84, "text": {"zh": "第6等", "en": "Level 6"}}, {"id": "l7", "from": 83, "text": {"zh": "第7等", "en": "Level 7"}}, {"id": "l8", "from": 82, "text": {"zh": "第8等", "en": "Level 8"}}, {"id": "l9", "from": 81, "text": {"zh": "第9等", "en": "Level 9"}}, {"id": "l10", "from": 80, "text": {"zh": "第10等", "en": "Level 10"}}, {"id": "l11", "from": 79, "text": {"zh": "第11等", "en": "Level 11"}}, {"id": "l12", "from": 78, "text": {"zh": "第12等", "en": "Level 12"}}, {"id": "l13", "from": 77, "text": {"zh": "第13等", "en": "Level 13"}}, {"id": "l14", "from": 76, "text": {"zh": "第14等", "en": "Level 14"}}, {"id": "l15", "from": 75, "text": {"zh": "第15等", "en": "Level 15"}}, {"id": "l16", "from": 74, "text": {"zh": "第16等", "en": "Level 16"}}, {"id": "l17", "from": 73, "text": {"zh": "第17等", "en": "Level 17"}}, {"id": "l18", "from": 72, "text": {"zh": "第18等", "en": "Level 18"}}, {"id": "l19", "from": 71, "text": {"zh": "第19等", "en": "Level 19"}}, {"id": "l20", "from": 70, "text": {"zh": "第20等", "en": "Level 20"}}, {"id": "l21", "from": 69, "text": {"zh": "第21等", "en": "Level 21"}}, {"id": "l22", "from": 68, "text": {"zh": "第22等", "en": "Level 22"}}, {"id": "l23", "from": 67, "text": {"zh": "第23等", "en": "Level 23"}}, {"id": "l24", "from": 66, "text": {"zh": "第24等", "en": "Level 24"}}"#
    ),
    BankCase(
      "one level",
      [
        Change(
          "style.json", #"{"id": "weak", "from": 0, "text": {"zh": "偏弱", "en": "Weak"}}"#, "XX"),
        Change(
          "style.json",
          "{\"id\": \"steady\", \"from\": 50, \"text\": {\"zh\": \"平稳\", \"en\": \"Steady\"}},\n    XX",
          #"{"id": "steady", "from": 0, "text": {"zh": "平稳", "en": "Steady"}}"#),
      ]),
    BankCase(
      "a note about a behaviour", "outlook.json", #""kind": "note""#,
      #""kind": "note", "behaviour": "1b", "short": true"#),
    BankCase(
      "a remark on a step of a scale", "questionnaire.json", #"{"zh": "每次", "en": "Every time"}"#,
      #"{"zh": "每次", "en": "Every time"}, "remark": {"zh": "费时。", "en": "It takes time."}"#),
    BankCase(
      "a measurement error of 0", "outlook.json", #""points": 5.2"#, #""points": 0"#),
    BankCase(
      "whole numbers written with a point",
      [
        Change(
          "outlook.json", "\"weight\": 2,\n      \"short\"", "\"weight\": 2.0,\n      \"short\""),
        Change("outlook.json", #""to": 62.5"#, #""to": 62.500"#),
      ]),
    BankCase(
      "a number below 0", "questionnaire.json", #""range": [0, 40]"#,
      #""range": [-1000000000, 1000000000]"#),
    BankCase(
      "hyphens anywhere in an id", "questionnaire.json", #""id": "staff""#, #""id": "-staff--2-""#),
    BankCase(
      "an id of 80 characters", "questionnaire.json", #""id": "staff""#,
      #""id": "staffstaffstaffstaffstaffstaffstaffstaffstaffstaffstaffstaffstaffstaffstaffstaff""#),
    BankCase(
      "thirty options", "style.json", #""scale": "share""#,
      #""options": [{"id": "o0", "points": 0, "text": {"zh": "第0", "en": "No. 0"}}, {"id": "o1", "points": 1, "text": {"zh": "第1", "en": "No. 1"}}, {"id": "o2", "points": 2, "text": {"zh": "第2", "en": "No. 2"}}, {"id": "o3", "points": 3, "text": {"zh": "第3", "en": "No. 3"}}, {"id": "o4", "points": 4, "text": {"zh": "第4", "en": "No. 4"}}, {"id": "o5", "points": 5, "text": {"zh": "第5", "en": "No. 5"}}, {"id": "o6", "points": 6, "text": {"zh": "第6", "en": "No. 6"}}, {"id": "o7", "points": 7, "text": {"zh": "第7", "en": "No. 7"}}, {"id": "o8", "points": 8, "text": {"zh": "第8", "en": "No. 8"}}, {"id": "o9", "points": 9, "text": {"zh": "第9", "en": "No. 9"}}, {"id": "o10", "points": 10, "text": {"zh": "第10", "en": "No. 10"}}, {"id": "o11", "points": 11, "text": {"zh": "第11", "en": "No. 11"}}, {"id": "o12", "points": 12, "text": {"zh": "第12", "en": "No. 12"}}, {"id": "o13", "points": 13, "text": {"zh": "第13", "en": "No. 13"}}, {"id": "o14", "points": 14, "text": {"zh": "第14", "en": "No. 14"}}, {"id": "o15", "points": 15, "text": {"zh": "第15", "en": "No. 15"}}, {"id": "o16", "points": 16, "text": {"zh": "第16", "en": "No. 16"}}, {"id": "o17", "points": 17, "text": {"zh": "第17", "en": "No. 17"}}, {"id": "o18", "points": 18, "text": {"zh": "第18", "en": "No. 18"}}, {"id": "o19", "points": 19, "text": {"zh": "第19", "en": "No. 19"}}, {"id": "o20", "points": 20, "text": {"zh": "第20", "en": "No. 20"}}, {"id": "o21", "points": 21, "text": {"zh": "第21", "en": "No. 21"}}, {"id": "o22", "points": 22, "text": {"zh": "第22", "en": "No. 22"}}, {"id": "o23", "points": 23, "text": {"zh": "第23", "en": "No. 23"}}, {"id": "o24", "points": 24, "text": {"zh": "第24", "en": "No. 24"}}, {"id": "o25", "points": 25, "text": {"zh": "第25", "en": "No. 25"}}, {"id": "o26", "points": 26, "text": {"zh": "第26", "en": "No. 26"}}, {"id": "o27", "points": 27, "text": {"zh": "第27", "en": "No. 27"}}, {"id": "o28", "points": 28, "text": {"zh": "第28", "en": "No. 28"}}, {"id": "o29", "points": 29, "text": {"zh": "第29", "en": "No. 29"}}]"#
    ),
    BankCase(
      "eight deep", "outlook.json", #""when": {"answer": "days-late", "atLeast": 20}"#,
      #""when": {"not": {"not": {"not": {"not": {"not": {"not": {"not": {"answer": "days-late", "atLeast": 20}}}}}}}}"#
    ),
    BankCase(
      "a follow-up after to what was asked after", "questionnaire.json",
      #""includes": ["stacked"]"#, #""includes": ["stacked", "short-staffed"]"#),
  ]
}
